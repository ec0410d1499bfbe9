package licet.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Answer.Title.Status;
import licet.vocabulary.answer.Verdict;
import licet.vocabulary.fact.Share;
import org.junit.jupiter.api.Test;

/// Facts that cannot all be so, or come in an order that nobody expects.
final class ContradictionsTest {
  private static final String ASK = "in: US, act: make, product: lamps, on: 2015-01-01";

  @Test
  void two_first_owners_leave_the_owner_and_the_licensee_of_one_open() {
    var facts =
        """
        - {id: P1, patent: US1, owner: A, granted: 2010-01-01}
        - {id: P2, patent: US1, owner: B, granted: 2010-01-01}
        - {id: G, grant: license, by: A, to: L, date: 2012-01-01, patents: [US1]}
        """;

    var title = owner(facts);

    assertThat(title.status()).isEqualTo(Status.UNKNOWN);
    assertThat(title.candidates()).containsExactly("A", "B");
    assertThat(title.missing()).isNotEmpty();
    assertThat(Asked.verdict(facts, "practise: US1, actor: L, " + ASK)).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void a_transfer_before_the_grant_of_the_patent_passes_what_the_application_becomes() {
    var facts =
        """
        - {id: P, patent: US1, owner: A, granted: 2010-01-01}
        - {id: T, transfer: [US1], from: A, to: B, date: 2005-01-01}
        - {id: G, grant: license, by: A, to: L, date: 2006-01-01, patents: [US1]}
        """;

    assertThat(owner(facts).legal()).containsOnly(java.util.Map.entry("B", Share.WHOLE));
    assertThat(Asked.verdict(facts, "practise: US1, actor: L, " + ASK))
        .isEqualTo(Verdict.NOT_SHOWN);
  }

  @Test
  void stakes_of_more_than_all_votes_are_remarked_on() {
    var facts =
        """
        - {id: P, patent: US1, owner: A, granted: 2010-01-01}
        - {id: G, grant: license, by: A, to: L, date: 2012-01-01, patents: [US1],
           affiliates: {over: 1/2, directions: down}}
        - {id: S1, stake: L, in: M, votes: 80%, date: 2012-01-01}
        - {id: S2, stake: Q, in: M, votes: 70%, date: 2012-01-01}
        """;

    assertThat(Asked.of(facts, "practise: US1, actor: M, " + ASK).notes())
        .containsExactly("C17 (G, S1, S2): more than all votes in M are told");
  }

  @Test
  void what_is_left_of_a_holding_is_what_a_second_part_is_taken_from() {
    var facts =
        """
        - {id: P, patent: US1, owner: A, granted: 2010-01-01}
        - {id: T1, transfer: [US1], from: A, to: B, share: 2/3, date: 2013-01-01}
        - {id: T2, transfer: [US1], from: A, to: C, share: 2/3, date: 2013-02-01}
        """;

    assertThat(owner(facts).legal())
        .containsEntry("A", Share.of(1, 9))
        .containsEntry("B", Share.of(2, 3))
        .containsEntry("C", Share.of(2, 9));
  }

  private static Answer.Title owner(String facts) {
    var ask = "questions:\n- ask: {owner: US1, in: US, on: 2015-01-01}\n";
    var asked = Asked.read("facts:\n" + facts + ask).getFirst();
    var answer = new Oracle(asked.facts()).answer(asked.question());
    new ProofChecker(asked.facts(), null).check(answer);
    assertThat(Compiled.of(List.copyOf(asked.facts()).stream()).answer(asked.question()))
        .isEqualTo(answer);
    return (Answer.Title) answer;
  }
}
