package licet.rights;

import static licet.rights.Told.day;
import static licet.rights.Told.deed;
import static licet.rights.Told.grant;
import static licet.rights.Told.items;
import static licet.rights.Told.lien;
import static licet.rights.Told.patent;
import static licet.rights.Told.purchase;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import licet.vocabulary.answer.Answer.Fate;
import licet.vocabulary.fact.Change;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Given;
import licet.vocabulary.fact.Grant.Kind;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.Membership;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Truth;
import org.junit.jupiter.api.Test;

final class PurchaseTest {
  private static final String ON = "2018-01-01";

  @Test
  void a_license_runs_by_the_law_of_the_patent() {
    var license = grant("F", Kind.LICENSE, "A", "L", "2014-01-01").told();

    for (var country : List.of("US", "DE", "JP", "CN")) {
      assertThat(items(country, ON, patent(country, "A"), license))
          .containsExactly("license L: RUNS");
    }
    for (var country : List.of("GB", "FR", "KR")) {
      assertThat(items(country, ON, patent(country, "A"), license))
          .containsExactly("license L: RUNS-IF");
    }
    assertThat(items("IN", ON, patent("IN", "A"), license)).containsExactly("license L: DISPUTED");
  }

  @Test
  void a_registered_or_known_license_runs_in_the_united_kingdom() {
    var license = grant("F", Kind.LICENSE, "A", "L", "2014-01-01");
    var knowing = deed("D", "A", "B", ON).notice(Truth.YES).told();
    var ignorant = deed("D", "A", "B", ON).notice(Truth.NO).told();

    assertThat(items("GB", ON, patent("GB", "A"), license.told(), knowing))
        .containsExactly("license L: RUNS");
    assertThat(items("GB", ON, patent("GB", "A"), license.told(), ignorant))
        .containsExactly("license L: RUNS-IF");
    assertThat(
            items("GB", ON, patent("GB", "A"), license.registered("2014-02-01").told(), ignorant))
        .containsExactly("license L: RUNS");
  }

  @Test
  void a_bare_covenant_is_contested_outside_the_united_states() {
    var covenant = grant("F", Kind.COVENANT, "A", "L", "2014-01-01").told();

    assertThat(items("US", ON, patent("US", "A"), covenant)).containsExactly("covenant L: RUNS");
    assertThat(items("DE", ON, patent("DE", "A"), covenant))
        .containsExactly("covenant L: DISPUTED");
  }

  @Test
  void what_is_over_does_not_come_along() {
    var over = grant("F1", Kind.LICENSE, "A", "L", "2014-01-01").until("2018-01-01").told();
    var alive = grant("F2", Kind.LICENSE, "A", "M", "2014-01-01").until("2018-01-02").told();
    var ended = grant("F3", Kind.LICENSE, "A", "N", "2014-01-01").told();
    var end =
        new Change(
            Given.of("E", day("2016-01-01")), "F3", Change.Kind.TERMINATED, Truth.YES, "A", null);

    assertThat(items("US", ON, patent("US", "A"), over, alive, ended, end))
        .containsExactly("license M: RUNS");
  }

  @Test
  void a_license_while_the_seller_owns_ends() {
    var license = grant("F", Kind.LICENSE, "A", "L", "2014-01-01").owned(null, null, true).told();

    assertThat(items("US", ON, patent("US", "A"), license))
        .containsExactly("license L: ENDS-AT-CLOSING");
  }

  @Test
  void a_license_cut_off_by_an_earlier_sale_is_gone() {
    var license = grant("F", Kind.LICENSE, "A", "L", "2014-01-01").told();
    var first = deed("D1", "A", "C", "2015-01-01").notice(Truth.NO).told();

    assertThat(items("GB", ON, patent("GB", "A"), license, first)).isEmpty();
    assertThat(items("US", ON, patent("US", "A"), license, first))
        .containsExactly("license A–L: RUNS");
  }

  @Test
  void duties_stay_unless_the_buyer_takes_them_over() {
    var license =
        grant("F", Kind.LICENSE, "A", "L", "2014-01-01").duties("arbitration clause").told();
    var plain = deed("D", "A", "B", ON).told();
    var assuming = deed("D", "A", "B", ON).assumes("F").told();

    assertThat(items("US", ON, patent("US", "A"), license, plain))
        .containsExactly("license L: RUNS", "arbitration clause: STAYS");
    assertThat(items("US", ON, patent("US", "A"), license, assuming))
        .containsExactly("license L: RUNS", "arbitration clause: RUNS");
  }

  @Test
  void a_court_may_sell_free_of_what_it_names() {
    var license = grant("F", Kind.LICENSE, "A", "L", "2014-01-01").told();

    assertThat(
            items("US", ON, patent("US", "A"), license, deed("D", "A", "B", ON).freeOf("F").told()))
        .containsExactly("license L: ENDS-AT-CLOSING");
    assertThat(
            items("US", ON, patent("US", "A"), license, deed("D", "A", "B", ON).freeOf("*").told()))
        .containsExactly("license L: DISPUTED");
  }

  @Test
  void an_option_binds_with_notice_while_its_window_is_open() {
    var option = grant("F", Kind.OPTION, "A", "R", "2014-01-01");

    assertThat(items("US", ON, patent("US", "A"), option.window("2014-01-01", "2019-01-01").told()))
        .containsExactly("option R: RUNS-IF");
    assertThat(items("US", ON, patent("US", "A"), option.window("2014-01-01", ON).told()))
        .isEmpty();
    var contested = deed("D", "A", "B", ON).notice(Truth.DISPUTED).told();
    assertThat(
            items(
                "US",
                ON,
                patent("US", "A"),
                option.window("2014-01-01", "2019-01-01").told(),
                contested))
        .containsExactly("option R: DISPUTED");
  }

  @Test
  void a_network_license_springs_for_an_assertion_entity_only() {
    var network =
        grant("F", Kind.SPRINGING, "A", "", "2014-01-01").owned(null, null, false).members("net");
    var member = new Membership(Given.of("M", day("2014-01-01")), "Q", "net", null);

    assertThat(
            items(
                "US",
                ON,
                patent("US", "A"),
                network.members("net").told(),
                member,
                deed("D", "A", "B", ON).toAssertion().told()))
        .containsExactly("springing license net: SPRINGS-AT-CLOSING");
    assertThat(items("US", ON, patent("US", "A"), network.told(), member))
        .containsExactly("springing license net: STAYS");
  }

  @Test
  void releases_undertakings_and_better_terms() {
    var facts =
        new Fact[] {
          patent("US", "A"),
          grant("F1", Kind.RELEASE, "A", "R", "2014-01-01").told(),
          grant("F2", Kind.FRAND, "A", "", "2014-01-01").told(),
          grant("F3", Kind.MOST_FAVORED, "A", "T", "2014-01-01").told(),
          grant("F4", Kind.BRAND, "A", "T", "2014-01-01").told()
        };

    assertThat(items("US", ON, facts))
        .containsExactly(
            "release R: RUNS", "FRAND undertaking of A: RUNS", "most-favored T: STAYS");
  }

  @Test
  void a_security_filed_with_the_state_is_contested_against_a_purchaser() {
    var state = lien("L", "A", "K", "2014-01-01", Lien.Filing.STATE);
    var office = lien("L", "A", "K", "2014-01-01", Lien.Filing.OFFICE);

    assertThat(items("US", ON, patent("US", "A"), state))
        .containsExactly("security interest of K: RUNS", "security interest of K: DISPUTED");
    assertThat(items("US", ON, patent("US", "A"), office))
        .containsExactly("security interest of K: RUNS");
  }

  @Test
  void a_sublicense_goes_with_its_head() {
    var head = grant("F1", Kind.LICENSE, "A", "H", "2014-01-01").sublicensable();
    var sub = grant("F2", Kind.LICENSE, "H", "L", "2015-01-01").under("F1").told();

    assertThat(items("US", ON, patent("US", "A"), head.told(), sub))
        .containsExactly("license H: RUNS", "sublicense L: RUNS");
  }

  @Test
  void
      what_the_buyer_grants_at_the_closing_is_new_and_what_it_granted_before_takes_the_patent_in() {
    var back = grant("F1", Kind.LICENSE, "B", "A", ON).until("2026-01-01").told();
    var old =
        grant("F2", Kind.LICENSE, "B", "M", "2014-01-01").owned("2014-01-01", "2024-01-01", false);
    var past =
        grant("F3", Kind.LICENSE, "B", "N", "2014-01-01").owned("2014-01-01", ON, false).told();
    var deed = deed("D", "A", "B", ON).told();

    var answer = purchase("US", ON, patent("US", "A"), back, old.told(), past, deed);

    assertThat(answer.items())
        .singleElement()
        .satisfies(item -> {
          assertThat(item.name()).isEqualTo("license-back A");
          assertThat(item.fate()).isEqualTo(Fate.NEW);
          assertThat(item.until()).isEqualTo(day("2026-01-01"));
        });
    assertThat(answer.inbound()).extracting(item -> item.name()).containsExactly("license M");
  }

  @Test
  void the_government_keeps_its_license() {
    var plain = patent("US", "UNI");
    var funded =
        new PatentFact(
            plain.given(),
            "P1",
            plain.states(),
            false,
            Map.of("UNI", Share.WHOLE),
            List.of(),
            null,
            null,
            plain.granted(),
            false,
            plain.expires(),
            null,
            List.of(),
            java.util.Set.of(),
            null,
            "US Government");

    assertThat(items("US", ON, funded)).containsExactly("US Government license: RUNS");
  }

  @Test
  void a_list_that_is_not_on_record_leaves_it_open() {
    var unseen = grant("F", Kind.LICENSE, "A", "L", "2014-01-01").undisclosedList().told();

    var answer = purchase("US", ON, patent("US", "A"), unseen);

    assertThat(answer.items())
        .singleElement()
        .satisfies(item -> assertThat(item.fate()).isEqualTo(Fate.RUNS_IF));
    assertThat(answer.missing()).hasSize(1);
  }

  @Test
  void sublicenses_in_a_circle_and_a_hundred_deep_end() {
    var facts = new ArrayList<Fact>();
    facts.add(patent("US", "A"));
    facts.add(grant("G0", Kind.LICENSE, "A", "L0", "2014-01-01").sublicensable().told());
    for (int i = 1; i < 100; i++) {
      facts.add(
          grant("G" + i, Kind.LICENSE, "L" + (i - 1), "L" + i, "2014-01-01")
              .under("G" + (i - 1))
              .sublicensable()
              .told());
    }
    facts.add(grant("X", Kind.LICENSE, "Y", "Z", "2014-01-01").under("W").told());
    facts.add(grant("W", Kind.LICENSE, "Z", "Y", "2014-01-01").under("X").told());

    assertThat(items("US", ON, facts.toArray(Fact[]::new))).hasSize(100);
  }
}
