package licet.rights;

import static org.assertj.core.api.Assertions.assertThat;

import licet.vocabulary.answer.Verdict;
import licet.vocabulary.question.Question;
import org.junit.jupiter.api.Test;

/// Chains that are long, and chains that lead back to themselves.
final class LongChainsTest {
  private static final int LENGTH = 10_000;
  private static final String ASK = "in: US, act: make, product: lamps, on: 2015-01-01";

  private static String link(int i, String to) {
    return "- {id: G%d, grant: license, by: L%d, to: %s, date: 2012-01-01, patents: [US1],"
            .formatted(i, i - 1, to)
        + " sublicense: true, under: G%d}\n".formatted(i - 1);
  }

  @Test
  void ten_thousand_sublicenses_one_under_the_other_pass_on_the_permission() {
    var facts = new StringBuilder("- {id: P, patent: US1, owner: L-1, date: 2010-01-01}\n");
    facts.append(
        "- {id: G0, grant: license, by: L-1, to: L0, date: 2012-01-01, patents: [US1],"
            + " sublicense: true}\n");
    for (int i = 1; i <= LENGTH; i++) {
      facts.append(link(i, "L" + i));
    }
    assertThat(unchecked(facts.toString(), "practise: US1, actor: L" + LENGTH + ", " + ASK))
        .isEqualTo(Verdict.PERMITTED);
  }

  @Test
  void a_chain_of_sublicenses_without_a_head_permits_nothing() {
    var facts =
        """
        - {id: P, patent: US1, owner: A, date: 2010-01-01}
        - {id: G1, grant: license, by: L2, to: L1, date: 2012-01-01, patents: [US1],
           sublicense: true, under: G2}
        - {id: G2, grant: license, by: L1, to: L2, date: 2012-01-01, patents: [US1],
           sublicense: true, under: G1}
        """;
    assertThat(Asked.verdict(facts, "practise: US1, actor: L1, " + ASK))
        .isEqualTo(Verdict.NOT_SHOWN);
  }

  @Test
  void licensees_who_name_each_other_as_sublicensees_of_nobody_have_nothing() {
    var facts =
        """
        - {id: P, patent: US1, owner: A, date: 2010-01-01}
        - {id: G1, grant: license, by: L2, to: L1, date: 2012-01-01, patents: [US1],
           sublicense: true}
        - {id: G2, grant: license, by: L1, to: L2, date: 2012-01-01, patents: [US1],
           sublicense: true}
        """;
    assertThat(Asked.verdict(facts, "practise: US1, actor: L2, " + ASK))
        .isEqualTo(Verdict.NOT_SHOWN);
  }

  @Test
  void ten_thousand_companies_one_below_the_other_are_affiliates_of_the_first() {
    var facts =
        new StringBuilder(
            """
            - {id: P, patent: US1, owner: A, date: 2010-01-01}
            - {id: G, grant: license, by: A, to: C0, date: 2012-01-01, patents: [US1],
               affiliates: {over: 1/2, directions: down}}
            """);
    for (int i = 1; i <= LENGTH; i++) {
      facts.append(
          "- {id: S%d, stake: C%d, in: C%d, votes: 60%%, date: 2012-01-01}\n"
              .formatted(i, i - 1, i));
    }
    assertThat(unchecked(facts.toString(), "practise: US1, actor: C" + LENGTH + ", " + ASK))
        .isEqualTo(Verdict.PERMITTED);
  }

  @Test
  void companies_that_hold_each_other_do_not_lift_themselves_into_a_group() {
    var facts =
        """
        - {id: P, patent: US1, owner: A, date: 2010-01-01}
        - {id: G, grant: license, by: A, to: L, date: 2012-01-01, patents: [US1],
           affiliates: {over: 1/2, directions: down}}
        - {id: S0, stake: L, in: X, votes: 10%, date: 2012-01-01}
        - {id: S1, stake: Y, in: X, votes: 60%, date: 2012-01-01}
        - {id: S2, stake: X, in: Y, votes: 60%, date: 2012-01-01}
        """;
    assertThat(Asked.verdict(facts, "practise: US1, actor: X, " + ASK))
        .isEqualTo(Verdict.NOT_SHOWN);
  }

  @Test
  void a_license_follows_a_patent_through_ten_thousand_hands() {
    var facts =
        new StringBuilder(
            """
            - {id: P, patent: US1, owner: O0, date: 2010-01-01}
            - {id: G, grant: license, by: O0, to: L, date: 2011-01-01, patents: [US1]}
            """);
    for (int i = 1; i <= LENGTH; i++) {
      facts.append(
          "- {id: T%d, transfer: [US1], from: O%d, to: O%d, date: 2012-01-01, seq: %d}\n"
              .formatted(i, i - 1, i, i));
    }
    assertThat(unchecked(facts.toString(), "practise: US1, actor: L, " + ASK))
        .isEqualTo(Verdict.PERMITTED);
  }

  @Test
  void a_licensee_that_merges_in_a_circle_is_nobody_in_the_end() {
    var facts =
        """
        - {id: P, patent: DE1, owner: A, date: 2010-01-01}
        - {id: G, grant: license, by: A, to: L, date: 2011-01-01, patents: [DE1]}
        - {id: M1, merger: L, into: M, date: 2012-01-01}
        - {id: M2, merger: M, into: L, date: 2013-01-01}
        """;
    var ask = "in: DE, act: make, product: lamps, on: 2015-01-01";
    assertThat(Asked.verdict(facts, "practise: DE1, actor: L, " + ask))
        .isEqualTo(Verdict.PERMITTED);
    assertThat(Asked.verdict(facts, "practise: DE1, actor: M, " + ask))
        .isEqualTo(Verdict.NOT_SHOWN);
  }

  private static Verdict unchecked(String facts, String question) {
    var asked =
        Asked.read("facts:\n" + facts + "questions:\n- ask: {" + question + "}\n").getFirst();
    var answer =
        new Practising(Ledger.known(asked.facts(), null), (Question.Practise) asked.question())
            .answer();
    return answer.verdict();
  }
}
