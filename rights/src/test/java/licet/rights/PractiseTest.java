package licet.rights;

import static licet.vocabulary.answer.Verdict.BARRED;
import static licet.vocabulary.answer.Verdict.DISPUTED;
import static licet.vocabulary.answer.Verdict.NOT_NEEDED;
import static licet.vocabulary.answer.Verdict.NOT_SHOWN;
import static licet.vocabulary.answer.Verdict.PERMITTED;
import static licet.vocabulary.answer.Verdict.PERMITTED_BY_EXHAUSTION;
import static licet.vocabulary.answer.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import licet.vocabulary.answer.Missing;
import licet.vocabulary.answer.Verdict;
import org.junit.jupiter.api.Test;

/// Small sets of facts on which one rule about acting decides, and its neighbors on which it does
/// not. The worked cases cover the rest.
final class PractiseTest {

  private static Verdict may(
      String facts, String patent, String actor, String act, String product, String on) {
    return Asked.verdict(facts, ask(patent, actor, act, product, on));
  }

  private static String ask(String patent, String actor, String act, String product, String on) {
    return "practise: %s, actor: %s, in: %s, act: %s, product: %s, on: %s"
        .formatted(patent, actor, patent.substring(0, 2), act, product, on);
  }

  @Test
  void a_patent_is_in_force_from_its_grant_through_its_last_day() {
    var facts = "- {id: P, patent: US1, owner: A, granted: 2010-01-01, expires: 2020-06-30}\n";

    assertThat(may(facts, "US1", "T", "make", "x", "2009-12-31")).isEqualTo(NOT_NEEDED);
    assertThat(may(facts, "US1", "T", "make", "x", "2010-01-01")).isEqualTo(NOT_SHOWN);
    assertThat(may(facts, "US1", "T", "make", "x", "2020-06-30")).isEqualTo(NOT_SHOWN);
    assertThat(may(facts, "US1", "T", "make", "x", "2020-07-01")).isEqualTo(NOT_NEEDED);
    assertThat(may(facts, "US1", "A", "make", "x", "2015-01-01")).isEqualTo(PERMITTED);
  }

  @Test
  void a_promise_permits_nothing_and_an_unseen_right_to_sublicense_is_missing() {
    var facts =
        """
        - {id: P, patent: US1, owner: A, date: 2012-01-01}
        - {id: G, grant: license, by: A, to: L, date: 2013-01-01, patents: [US1], says: promise}
        - {id: H, grant: license, by: A, to: H, date: 2013-01-01, patents: [US1],
           sublicense: undisclosed}
        - {id: H2, grant: license, by: H, to: M, date: 2014-01-01, patents: [US1], under: H}
        - {id: H3, grant: license, by: M, to: K, date: 2015-01-01, patents: [US1], under: H2}
        """;

    assertThat(may(facts, "US1", "L", "make", "x", "2016-01-01")).isEqualTo(NOT_SHOWN);
    assertThat(may(facts, "US1", "H", "make", "x", "2016-01-01")).isEqualTo(PERMITTED);
    var sublicensee = Asked.of(facts, ask("US1", "M", "make", "x", "2016-01-01"));
    assertThat(sublicensee.verdict()).isEqualTo(UNKNOWN);
    assertThat(sublicensee.missing()).extracting(Missing::kind).containsOnly(Missing.Kind.UNTOLD);
    assertThat(may(facts, "US1", "K", "make", "x", "2016-01-01")).isEqualTo(NOT_SHOWN);
  }

  @Test
  void an_exclusive_license_keeps_out_the_owner_and_a_sole_one_does_not() {
    var facts =
        """
        - {id: P, patent: US1, owner: A, date: 2010-01-01}
        - {id: X, grant: exclusive, by: A, to: E, date: 2011-01-01, patents: [US1],
           products: [pumps]}
        - {id: Y, grant: sole, by: A, to: F, date: 2011-01-01, patents: [US1], products: [lamps]}
        - {id: N, grant: license, by: A, to: J, date: 2012-01-01, patents: [US1]}
        """;

    assertThat(may(facts, "US1", "A", "make", "pumps", "2016-01-01")).isEqualTo(BARRED);
    assertThat(may(facts, "US1", "A", "make", "lamps", "2016-01-01")).isEqualTo(PERMITTED);
    assertThat(may(facts, "US1", "S", "make", "lamps", "2016-01-01")).isEqualTo(BARRED);
    assertThat(may(facts, "US1", "J", "make", "lamps", "2016-01-01")).isEqualTo(BARRED);
    assertThat(may(facts, "US1", "E", "make", "pumps", "2016-01-01")).isEqualTo(PERMITTED);
    assertThat(may(facts, "US1", "E", "make", "lamps", "2016-01-01")).isEqualTo(BARRED);
  }

  @Test
  void an_exclusive_right_of_korea_arises_by_registration() {
    var facts =
        """
        - {id: P, patent: KR1, owner: A, date: 2012-01-01}
        - {id: X, grant: exclusive, by: A, to: X, date: 2013-01-01, patents: [KR1],
           registered: 2013-02-01}
        - {id: N, grant: license, by: A, to: N, date: 2014-01-01, patents: [KR1]}
        - {id: P2, patent: KR2, owner: A, date: 2012-01-01}
        - {id: X2, grant: exclusive, by: A, to: X, date: 2013-01-01, patents: [KR2]}
        - {id: N2, grant: license, by: A, to: N, date: 2014-01-01, patents: [KR2]}
        """;

    assertThat(may(facts, "KR1", "N", "make", "x", "2015-01-01")).isEqualTo(BARRED);
    assertThat(may(facts, "KR2", "N", "make", "x", "2015-01-01")).isEqualTo(PERMITTED);
    assertThat(may(facts, "KR2", "Z", "make", "x", "2015-01-01")).isEqualTo(NOT_SHOWN);
    assertThat(may(facts, "KR2", "X", "make", "x", "2015-01-01")).isEqualTo(PERMITTED);
    assertThat(may(facts, "KR2", "A", "make", "x", "2015-01-01")).isEqualTo(BARRED);
  }

  @Test
  void a_german_license_before_1987_does_not_outlive_the_sale_of_the_patent() {
    var facts =
        """
        - {id: P, patent: DE1, owner: A, date: 1980-01-01}
        - {id: Q, product: lamps, is: lighting, date: 1980-01-01}
        - {id: G, grant: license, by: A, to: L, date: 1981-01-01, patents: [DE1]}
        - {id: X, grant: exclusive, by: A, to: E, date: 1981-01-01, patents: [DE1],
           products: [pumps]}
        - {id: K, grant: covenant, by: A, to: K, date: 1981-01-01, patents: [DE1]}
        - {id: T, transfer: [DE1], from: A, to: B, date: %s}
        """;

    assertThat(may(facts.formatted("1985-01-01"), "DE1", "L", "make", "lamps", "1990-01-01"))
        .isEqualTo(NOT_SHOWN);
    assertThat(may(facts.formatted("1987-01-01"), "DE1", "L", "make", "lamps", "1990-01-01"))
        .isEqualTo(PERMITTED);
    assertThat(may(facts.formatted("1985-01-01"), "DE1", "E", "make", "pumps", "1990-01-01"))
        .isEqualTo(PERMITTED);
    assertThat(may(facts.formatted("1987-01-01"), "DE1", "K", "make", "lamps", "1990-01-01"))
        .isEqualTo(DISPUTED);
  }

  @Test
  void a_share_sale_is_no_transfer_but_california_is_contested() {
    var facts =
        """
        - {id: P, patent: US1, owner: A, date: 2010-01-01}
        - {id: G, grant: license, by: A, to: T, date: 2011-01-01, patents: [US1], law: %s,
           transferable: false}
        - {id: S, stake: B, in: T, votes: 1, date: 2015-01-01}
        """;

    assertThat(may(facts.formatted("US-CA"), "US1", "T", "make", "x", "2016-01-01"))
        .isEqualTo(DISPUTED);
    assertThat(may(facts.formatted("US-CA"), "US1", "T", "make", "x", "2014-01-01"))
        .isEqualTo(PERMITTED);
    assertThat(may(facts.formatted("US-DE"), "US1", "T", "make", "x", "2016-01-01"))
        .isEqualTo(PERMITTED);
  }

  @Test
  void what_is_captured_is_licensed_to_the_end_of_the_term_and_no_day_longer() {
    var facts =
        """
        - {id: P, patent: US1, owner: N, date: 2012-01-01, expires: 2030}
        - {id: G, grant: license, by: N, to: Z, date: 2014-01-01,
           owned: {from: 2014-01-01, until: 2019-01-01}, until: 2019-01-01}
        - {id: T, transfer: [US1], from: N, to: X, date: 2017-07-05}
        """;

    assertThat(may(facts, "US1", "Z", "sell", "x", "2018-12-31")).isEqualTo(PERMITTED);
    assertThat(may(facts, "US1", "Z", "sell", "x", "2019-01-01")).isEqualTo(NOT_SHOWN);
  }

  @Test
  void conditions_that_are_unmet_untold_or_met_later() {
    var facts =
        """
        - {id: P, patent: US1, owner: A, date: 2012-01-01}
        - {id: G, grant: license, by: A, to: L, date: 2014-01-01, patents: [US1],
           conditions: [{if: the first payment is in, met: %s}]}
        """;

    assertThat(may(facts.formatted("no"), "US1", "L", "sell", "x", "2019-01-01"))
        .isEqualTo(NOT_SHOWN);
    assertThat(may(facts.formatted("unknown"), "US1", "L", "sell", "x", "2019-01-01"))
        .isEqualTo(UNKNOWN);
    assertThat(may(facts.formatted("disputed"), "US1", "L", "sell", "x", "2019-01-01"))
        .isEqualTo(DISPUTED);
    var later = facts.formatted("yes, on: 2015-01-01");
    assertThat(may(later, "US1", "L", "sell", "x", "2014-12-31")).isEqualTo(NOT_SHOWN);
    assertThat(may(later, "US1", "L", "sell", "x", "2015-01-01")).isEqualTo(PERMITTED);
  }

  @Test
  void a_license_for_a_part_is_none_for_the_whole() {
    var facts =
        """
        - {id: P, patent: US1, owner: A, date: 2012-01-01}
        - {id: G, grant: license, by: A, to: L, date: 2014-01-01, patents: [US1],
           products: [modems]}
        - {id: W, product: phone, is: [handsets], contains: [modem], date: 2014-01-01}
        - {id: M, product: modem, is: [modems], date: 2014-01-01}
        """;

    assertThat(may(facts, "US1", "L", "sell", "phone", "2019-01-01")).isEqualTo(NOT_SHOWN);
    assertThat(may(facts, "US1", "L", "sell", "modem", "2019-01-01")).isEqualTo(PERMITTED);
    assertThat(may(facts, "US1", "L", "sell", "thing", "2019-01-01")).isEqualTo(UNKNOWN);
  }

  @Test
  void a_sold_part_frees_the_whole_as_far_as_it_realizes_the_claim() {
    var facts =
        """
        - {id: P, patent: CN1, owner: H, date: 2012-01-01}
        - {id: P2, patent: CN2, owner: H, date: 2012-01-01}
        - {id: P3, patent: CN3, owner: H, date: 2012-01-01}
        - {id: G, grant: license, by: H, to: M, date: 2020-01-01, patents: [CN1, CN2, CN3]}
        - {id: C, product: car, is: [vehicles], contains: [module], date: 2020-01-01}
        - {id: S, sale: module, seller: M, in: CN, date: 2024-01-01, embodies: [CN1],
           substantially-embodies: [CN2], unknown-whether-embodies: [CN3]}
        """;

    assertThat(may(facts, "CN1", "V", "[make, sell]", "car", "2024-05-01"))
        .isEqualTo(PERMITTED_BY_EXHAUSTION);
    assertThat(may(facts, "CN2", "V", "[make, sell]", "car", "2024-05-01")).isEqualTo(DISPUTED);
    assertThat(may(facts, "CN3", "V", "[make, sell]", "car", "2024-05-01")).isEqualTo(UNKNOWN);
    assertThat(may(facts, "CN1", "V", "make", "module", "2024-05-01")).isEqualTo(NOT_SHOWN);
    assertThat(may(facts, "CN1", "V", "use", "module", "2023-12-31")).isEqualTo(NOT_SHOWN);
  }

  @Test
  void japan_may_be_excluded_from_a_sale_abroad_by_agreement_and_mark() {
    var facts =
        """
        - {id: P, patent: JP1, owner: A, date: 2012-01-01}
        - {id: S1, sale: u1, seller: A, buyer: B, in: DE, date: 2014-01-01, embodies: [JP1]}
        - {id: S2, sale: u2, seller: A, buyer: B, in: DE, date: 2014-01-01, embodies: [JP1],
           excluding: [JP]}
        - {id: S3, sale: u3, seller: A, buyer: B, in: DE, date: 2014-01-01, embodies: [JP1],
           excluding: [JP], marked: true}
        """;

    assertThat(may(facts, "JP1", "T", "import", "u1", "2015-01-01"))
        .isEqualTo(PERMITTED_BY_EXHAUSTION);
    assertThat(may(facts, "JP1", "T", "import", "u2", "2015-01-01"))
        .isEqualTo(PERMITTED_BY_EXHAUSTION);
    assertThat(may(facts, "JP1", "T", "import", "u3", "2015-01-01")).isEqualTo(NOT_SHOWN);
    assertThat(may(facts, "JP1", "B", "import", "u2", "2015-01-01")).isEqualTo(NOT_SHOWN);
  }

  @Test
  void subsidiaries_and_licensees_in_the_market_sell_for_the_owner_and_strangers_do_not() {
    var facts =
        """
        - {id: P, patent: DE1, owner: A, date: 2012-01-01, family: F}
        - {id: P2, patent: FR1, owner: A, date: 2012-01-01, family: F}
        - {id: st, stake: A, in: D, votes: 1, date: 2012-01-01}
        - {id: G, grant: license, by: A, to: L, date: 2013-01-01, patents: [FR1], territory: [FR]}
        - {id: S1, sale: u1, seller: D, in: FR, date: 2014-01-01, embodies: [DE1]}
        - {id: S2, sale: u2, seller: L, in: FR, date: 2014-01-01, embodies: [DE1, FR1]}
        - {id: S3, sale: u3, seller: Z, in: FR, date: 2014-01-01, embodies: [DE1, FR1]}
        """;

    assertThat(may(facts, "DE1", "T", "import", "u1", "2015-01-01"))
        .isEqualTo(PERMITTED_BY_EXHAUSTION);
    assertThat(may(facts, "DE1", "T", "import", "u2", "2015-01-01"))
        .isEqualTo(PERMITTED_BY_EXHAUSTION);
    assertThat(may(facts, "DE1", "T", "import", "u3", "2015-01-01")).isEqualTo(NOT_SHOWN);
  }

  @Test
  void a_springing_license_arises_with_the_transfer_for_those_who_are_members_then() {
    var facts =
        """
        - {id: P, patent: US1, owner: P, date: 2015-01-01}
        - {id: G, grant: springing, by: P, to: {members-of: network}, date: 2016-01-01,
           owned: any, affiliates: {over: 1/2}}
        - {id: M, member: Q, of: network, date: 2017-01-01}
        - {id: s, stake: Q, in: Q2, votes: 1, date: 2019-01-01}
        - {id: T, transfer: [US1], from: P, to: N, date: 2018-06-01, to-assertion-entity: true}
        - {id: M2, member: R, of: network, date: 2018-06-02}
        """;

    assertThat(may(facts, "US1", "Q", "sell", "x", "2019-01-01")).isEqualTo(PERMITTED);
    assertThat(may(facts, "US1", "Q2", "sell", "x", "2019-01-01")).isEqualTo(PERMITTED);
    assertThat(may(facts, "US1", "Q", "sell", "x", "2018-05-31")).isEqualTo(NOT_SHOWN);
    assertThat(may(facts, "US1", "R", "sell", "x", "2019-01-01")).isEqualTo(NOT_SHOWN);
  }

  @Test
  void more_than_six_open_points_make_an_answer_disputed() {
    var facts = new StringBuilder("- {id: P, patent: US1, owner: A, date: 2012-01-01}\n");
    facts.append("- {id: G, grant: license, by: A, to: L, date: 2014-01-01, patents: [US1],\n");
    facts.append("   conditions: [");
    for (int i = 1; i <= 7; i++) {
      facts.append(i == 1 ? "" : ", ").append("{if: point ").append(i).append(", met: unknown}");
    }
    facts.append("]}\n");

    assertThat(may(facts.toString(), "US1", "L", "sell", "x", "2019-01-01")).isEqualTo(DISPUTED);
  }

  @Test
  void an_answer_says_what_would_change_it_and_what_is_missing() {
    var facts =
        """
        - {id: P, patent: US1, owner: A, date: 2012-01-01}
        - {id: G, grant: license, by: A, to: L, date: 2014-01-01, patents: [US1]}
        """;

    var answer = Asked.of(facts, ask("US1", "L", "make", "x", "2015-01-01"));

    assertThat(answer.ground()).isEqualTo("license");
    assertThat(answer.decidedBy()).isEqualTo("D2");
    assertThat(answer.wouldChange()).containsExactly("without G: NOT-SHOWN");
    assertThat(answer.missing()).isEmpty();
  }

  @Test
  void a_patent_that_no_fact_names_is_the_askers_error() {
    var facts = "- {id: P, patent: US1, owner: A, date: 2012-01-01}\n";

    assertThatThrownBy(() -> may(facts, "US2", "L", "make", "x", "2015-01-01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("US2");
  }

  /// An owner and so many grants to L of which it is not told what acts they permit.
  private static String unseen(int grants) {
    var facts = new StringBuilder("- {id: P, patent: US1, owner: A, date: 2010-01-01}\n");
    for (int i = 1; i <= grants; i++) {
      facts.append(
          """
          - {id: G%d, grant: license, by: A, to: L, date: 2013-01-01, patents: [US1],
             acts: undisclosed}
          """
              .formatted(i));
    }
    return facts.toString();
  }

  @Test
  void up_to_six_open_points_are_read_each_way() {
    var answer = Asked.of(unseen(6), ask("US1", "L", "make", "x", "2016-01-01"));

    assertThat(answer.verdict()).isEqualTo(UNKNOWN);
    assertThat(answer.missing()).hasSize(6);
    assertThat(answer.notes()).noneMatch(note -> note.contains("not told"));
  }

  @Test
  void beyond_six_open_points_all_met_are_named_and_what_was_not_tried_is_told() {
    var facts = unseen(9);
    var answer = Asked.of(facts, ask("US1", "L", "make", "x", "2016-01-01"));

    assertThat(answer.verdict()).isEqualTo(DISPUTED);
    assertThat(answer.decidedBy()).isEqualTo("D6");
    assertThat(answer.ground()).isEqualTo("too many open points");
    assertThat(answer.missing()).hasSize(7).extracting(Missing::what).doesNotHaveDuplicates();
    assertThat(answer.wouldChange()).noneMatch(turn -> turn.contains("if not"));
    assertThat(answer.notes())
        .contains(
            "at least 7 points are open, and no more than 6 are tried each way: of at least 128"
                + " readings 7 were followed; what the others come to, or leave open, is not told");
    assertThat(may(facts, "US1", "A", "make", "x", "2016-01-01")).isEqualTo(PERMITTED);
  }

  @Test
  void a_european_patent_counts_by_state_and_a_unitary_one_for_all_together() {
    var facts =
        """
        - {id: W, patent: EP1, in: [DE, FR], owner: A, granted: 2014-01-01}
        - {id: U, patent: EP2, in: [DE, FR], unitary: true, owner: A, granted: 2024-01-01}
        - {id: N, patent: US3, in: [US], owner: A, granted: 2014-01-01}
        """;

    assertThat(elsewhere(facts, "EP1")).contains("N2").contains("counts state by state");
    assertThat(elsewhere(facts, "EP2")).contains("counts for all its states together");
    assertThat(elsewhere(facts, "US3")).contains("N3").doesNotContain("N2");
  }

  @Test
  void facts_that_tell_of_a_european_patent_state_by_state_leave_other_states_open() {
    var facts =
        """
        - {id: D, patent: EP1, in: [DE], owner: A, granted: 2014-01-01}
        - {id: F, patent: EP1, in: [FR], owner: B, granted: 2014-01-01}
        """;
    var there = "practise: EP1, actor: A, in: %s, act: sell, product: x, on: 2024-06-01";

    assertThat(Asked.verdict(facts, there.formatted("DE"))).isEqualTo(PERMITTED);
    assertThat(Asked.verdict(facts, there.formatted("FR"))).isEqualTo(NOT_SHOWN);
    var open = Asked.of(facts, there.formatted("AT").replace("actor: A", "actor: T"));
    assertThat(open.verdict()).isEqualTo(UNKNOWN);
    assertThat(open.missing())
        .singleElement()
        .extracting(Missing::settledBy)
        .isEqualTo("an extract of the register of AT");
    assertThat(open.because().toString()).contains("counts state by state");
  }

  private static String elsewhere(String facts, String patent) {
    var answer =
        Asked.of(
            facts,
            "practise: %s, actor: T, in: AT, act: sell, product: x, on: 2024-06-01"
                .formatted(patent));
    assertThat(answer.verdict()).isEqualTo(NOT_NEEDED);
    return answer.because().toString();
  }
}
