package licet.rights;

import static licet.rights.Told.coOwner;
import static licet.rights.Told.codes;
import static licet.rights.Told.day;
import static licet.rights.Told.deed;
import static licet.rights.Told.invention;
import static licet.rights.Told.lien;
import static licet.rights.Told.merger;
import static licet.rights.Told.owner;
import static licet.rights.Told.patent;
import static licet.rights.Told.renaming;
import static licet.rights.Told.rescinds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import licet.vocabulary.answer.Answer.Title.Status;
import licet.vocabulary.answer.Missing;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Given;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.Notice;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Standing.Enforcement;
import licet.vocabulary.fact.Succession;
import licet.vocabulary.fact.Transfer.Kind;
import licet.vocabulary.fact.Transfer.Words;
import licet.vocabulary.fact.Truth;
import licet.vocabulary.question.Question;
import org.junit.jupiter.api.Test;

final class OwnerTest {

  @Test
  void a_chain_of_assignments_ends_with_the_last_assignee() {
    var title =
        owner(
            "US",
            "2016-01-01",
            patent("US", "A"),
            deed("D1", "A", "B", "2012-01-01").told(),
            deed("D2", "B", "C", "2015-01-01").told());

    assertThat(title.legal()).containsExactly(Map.entry("C", Share.WHOLE));
    assertThat(title.status()).isEqualTo(Status.CLEAR);
    assertThat(title.maySueAlone()).containsExactly("C");
    assertThat(title.because().sources().map(leaf -> leaf.fact())).contains("P", "D1", "D2");
  }

  @Test
  void an_assignment_of_a_later_day_does_not_count_yet() {
    var title =
        owner("US", "2014-12-31", patent("US", "A"), deed("D", "A", "B", "2015-01-01").told());

    assertThat(title.legal()).containsOnlyKeys("A");
  }

  @Test
  void a_deed_dated_back_counts_from_its_signing() {
    var facts =
        List.of(
            patent("US", "A"), deed("D", "A", "B", "2015-01-01").effective("2013-01-01").told());

    assertThat(owner("US", "2014-01-01", null, facts).legal()).containsOnlyKeys("A");
    var after = owner("US", "2015-01-01", null, facts);
    assertThat(after.legal()).containsOnlyKeys("B");
    assertThat(codes(after)).containsExactly("C7");
  }

  @Test
  void inventors_are_first_owners_in_equal_shares() {
    var title = owner("US", "2012-01-01", invention("US", "A", "B"));

    assertThat(title.legal()).containsOnlyKeys("A", "B").containsEntry("A", Share.of(1, 2));
    assertThat(title.maySueAlone()).isEmpty();
    assertThat(title.mustJoin()).containsExactlyInAnyOrder("A", "B");
  }

  @Test
  void whoever_first_disposes_of_a_patent_is_taken_to_own_it() {
    var title = owner("US", "2016-01-01", deed("D", "A", "B", "2015-01-01").told());

    assertThat(title.legal()).containsOnlyKeys("B");
    assertThat(owner("US", "2016-01-01", patent("US")).status()).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void a_united_kingdom_assignment_needs_both_signatures_before_2005_and_one_after() {
    var early = deed("D", "A", "B", "2004-12-31").signedBy("A").told();
    var late = deed("D", "A", "B", "2011-01-01").signedBy("A").told();

    assertThat(owner("GB", "2012-01-01", patent("GB", "A"), early).status()).isEqualTo(Status.GAP);
    assertThat(owner("GB", "2012-01-01", patent("GB", "A"), late).legal()).containsOnlyKeys("B");
  }

  @Test
  void an_unwritten_assignment_passes_title_in_germany_and_nowhere_writing_is_asked() {
    var oral = deed("D", "A", "B", "2015-01-01").oral().told();

    assertThat(owner("DE", "2016-01-01", patent("DE", "A"), oral).legal()).containsOnlyKeys("B");
    for (var country : List.of("US", "GB", "FR", "IN")) {
      var title = owner(country, "2016-01-01", patent(country, "A"), oral);
      assertThat(title.legal()).containsOnlyKeys("A");
      assertThat(title.status()).isEqualTo(Status.GAP);
      assertThat(codes(title)).containsExactly("C7");
    }
  }

  @Test
  void an_asian_patent_passes_on_the_day_of_registration() {
    for (var country : List.of("CN", "JP", "KR")) {
      var deed = deed("D", "A", "B", "2015-01-01").recorded("2015-06-01").told();
      var before = owner(country, "2015-05-31", patent(country, "A"), deed);
      var after = owner(country, "2015-06-01", patent(country, "A"), deed);

      assertThat(before.legal()).containsOnlyKeys("A");
      assertThat(codes(before)).containsExactly("C12");
      assertThat(after.legal()).containsOnlyKeys("B");
      assertThat(codes(after)).isEmpty();
    }
  }

  @Test
  void an_asian_patent_that_is_never_registered_stays() {
    var title =
        owner("JP", "2016-01-01", patent("JP", "A"), deed("D", "A", "B", "2015-01-01").told());

    assertThat(title.legal()).containsOnlyKeys("A");
    assertThat(title.status()).isEqualTo(Status.GAP);
    assertThat(codes(title)).containsExactly("C12");
  }

  @Test
  void a_merger_passes_title_at_the_event_and_in_china_on_its_record() {
    for (var country : List.of("US", "JP", "KR", "DE")) {
      var title =
          owner(country, "2015-01-01", patent(country, "A"), merger("M", "A", "B", "2015-01-01"));
      assertThat(title.legal()).containsOnlyKeys("B");
    }
    var date = Given.of("M", day("2015-01-01"));
    var recorded = new Succession(date, Succession.Kind.MERGER, "A", "B", day("2015-06-01"), null);
    assertThat(owner("CN", "2015-05-31", patent("CN", "A"), recorded).legal())
        .containsOnlyKeys("A");
    assertThat(owner("CN", "2015-06-01", patent("CN", "A"), recorded).legal())
        .containsOnlyKeys("B");
  }

  @Test
  void a_renamed_holder_may_sign_under_either_name() {
    for (var signer : List.of("Old", "New")) {
      var title =
          owner(
              "US",
              "2016-01-01",
              patent("US", "Old"),
              renaming("R", "Old", "New", "2014-01-01"),
              deed("D", signer, "B", "2015-01-01").told());
      assertThat(title.legal()).containsOnlyKeys("B");
      assertThat(title.status()).isEqualTo(Status.CLEAR);
    }
  }

  @Test
  void present_words_about_the_future_go_before_a_promise() {
    var title =
        owner(
            "US",
            "2016-01-01",
            invention("US", "H"),
            deed("D1", "H", "University", "2005-01-01").says(Words.PROMISE).told(),
            deed("D2", "H", "Firm", "2006-01-01").says(Words.PRESENT_FUTURE).told(),
            deed("D3", "H", "University", "2011-01-01").notice(Truth.YES).told());

    assertThat(title.legal()).containsOnlyKeys("Firm");
    assertThat(title.status()).isEqualTo(Status.CLEAR);
  }

  @Test
  void a_promise_passes_nothing_and_is_flagged_when_recorded() {
    var promise = deed("D", "A", "B", "2012-01-01").says(Words.PROMISE);
    var title = owner("US", "2016-01-01", patent("US", "A"), promise.told());
    var recorded =
        owner("US", "2016-01-01", patent("US", "A"), promise.recorded("2012-02-01").told());

    assertThat(title.legal()).containsOnlyKeys("A");
    assertThat(codes(title)).isEmpty();
    assertThat(recorded.legal()).containsOnlyKeys("A");
    assertThat(codes(recorded)).containsExactly("C7");
  }

  @Test
  void an_equity_is_lost_to_an_innocent_purchaser_and_kept_against_one_who_knew() {
    var promise = deed("D1", "A", "B", "2012-01-01").says(Words.PROMISE).told();
    var deed = deed("D2", "A", "C", "2015-01-01");

    assertThat(
            equity(owner("US", "2016-01-01", patent("US", "A"), promise, deed.innocent().told())))
        .contains("is lost to");
    assertThat(
            equity(
                owner(
                    "US", "2016-01-01", patent("US", "A"), promise, deed.notice(Truth.YES).told())))
        .contains("binds the purchaser");
  }

  private static String equity(licet.vocabulary.answer.Answer.Title title) {
    assertThat(title.legal()).containsOnlyKeys("C");
    return ((Proof.Step) title.because())
        .premises().stream()
            .map(Proof.Step.class::cast)
            .filter(step -> step.rule().equals("W11"))
            .findFirst()
            .orElseThrow()
            .claim();
  }

  @Test
  void a_licensee_with_all_substantial_rights_sues_in_place_of_the_owner() {
    var whole =
        Told.grant("G", Grant.Kind.EXCLUSIVE, "A", "X", "2012-01-01")
            .sues(Enforcement.GRANTEE, "veto", "proceeds");
    var title = owner("US", "2016-01-01", "X", List.of(patent("US", "A"), whole.told()));
    var field = owner("US", "2016-01-01", "X", List.of(patent("US", "A"), whole.field("f").told()));

    assertThat(title.effectivePatentee()).containsExactly("X");
    assertThat(title.maySueAlone()).containsExactly("X");
    assertThat(field.maySueAlone()).containsExactly("A");
    assertThat(field.mayNotSueAlone()).containsExactly("X");
    assertThat(field.mustJoin()).containsExactly("A");
  }

  @Test
  void nobody_passes_what_is_not_theirs_and_what_comes_later_feeds_a_warranted_deed() {
    var early = deed("D1", "A", "C", "2012-01-01");
    var later = deed("D2", "B", "A", "2014-01-01").told();

    var fed = owner("US", "2016-01-01", patent("US", "B"), early.value(Truth.YES).told(), later);
    var unfed = owner("US", "2016-01-01", patent("US", "B"), early.value(Truth.NO).told(), later);

    assertThat(fed.legal()).containsOnlyKeys("C");
    assertThat(unfed.legal()).containsOnlyKeys("A");
  }

  @Test
  void a_united_states_purchaser_is_beaten_by_recording_within_three_months() {
    var second = deed("D2", "A", "C", "2021-06-10").innocent().told();

    for (var recorded : List.of("2021-06-01", "2021-05-01")) {
      var first = deed("D1", "A", "B", "2021-03-01").recorded(recorded).told();
      var title = owner("US", "2022-01-01", patent("US", "A"), first, second);
      assertThat(title.legal()).containsOnlyKeys("B");
      assertThat(title.status()).isEqualTo(Status.CLEAR);
      assertThat(codes(title)).containsExactly("C1");
    }
    var late = deed("D1", "A", "B", "2021-03-01").recorded("2021-06-10").told();
    assertThat(owner("US", "2022-01-01", patent("US", "A"), late, second).legal())
        .containsOnlyKeys("C");
    assertThat(owner("US", "2021-06-09", patent("US", "A"), late, second).legal())
        .containsOnlyKeys("B");
  }

  @Test
  void a_window_from_the_end_of_november_closes_on_the_last_day_of_february() {
    var first = deed("D1", "A", "B", "2020-11-30").recorded("2021-02-28").told();
    var second = deed("D2", "A", "C", "2021-01-10").innocent().told();
    var slow = deed("D1", "A", "B", "2020-11-30").recorded("2021-03-01").told();

    assertThat(owner("US", "2022-01-01", patent("US", "A"), first, second).legal())
        .containsOnlyKeys("B");
    assertThat(owner("US", "2022-01-01", patent("US", "A"), slow, second).legal())
        .containsOnlyKeys("C");
  }

  @Test
  void untold_notice_alone_decides_and_a_notice_fact_settles_it() {
    var first = deed("D1", "A", "B", "2021-03-01").told();
    var second = deed("D2", "A", "C", "2021-09-01").value(Truth.YES).told();
    var notice = new Notice(Given.of("N", day("2021-08-01")), "C", "D1");

    var open = owner("US", "2022-01-01", patent("US", "A"), first, second);
    assertThat(open.status()).isEqualTo(Status.UNKNOWN);
    assertThat(open.legal()).isEmpty();
    assertThat(open.candidates()).containsExactlyInAnyOrder("B", "C");
    assertThat(open.missing()).hasSize(1);
    var told = owner("US", "2022-01-01", patent("US", "A"), first, second, notice);
    assertThat(told.legal()).containsOnlyKeys("B");
  }

  @Test
  void a_contested_notice_leaves_title_disputed() {
    var first = deed("D1", "A", "B", "2021-03-01").told();
    var second = deed("D2", "A", "C", "2021-09-01").value(Truth.YES).notice(Truth.DISPUTED).told();

    var title = owner("US", "2022-01-01", patent("US", "A"), first, second);

    assertThat(title.status()).isEqualTo(Status.DISPUTED);
    assertThat(title.missing())
        .singleElement()
        .satisfies(each -> assertThat(each.kind()).isEqualTo(Missing.Kind.PENDING));
  }

  @Test
  void an_innocent_purchaser_takes_from_whoever_has_it_by_then() {
    var title =
        owner(
            "US",
            "2022-01-01",
            patent("US", "A"),
            deed("D1", "A", "B", "2020-03-01").told(),
            deed("D2", "B", "X", "2020-09-01").told(),
            deed("D3", "A", "C", "2021-09-01").innocent().told());

    assertThat(title.legal()).containsOnlyKeys("C");
  }

  @Test
  void a_united_kingdom_taker_needs_ignorance_and_no_value() {
    var first = deed("D1", "A", "B", "2020-03-01").told();
    var entered = deed("D1", "A", "B", "2020-03-01").recorded("2020-12-01").told();
    var second = deed("D2", "A", "C", "2021-01-01").value(Truth.NO).notice(Truth.NO).told();
    var knowing = deed("D2", "A", "C", "2021-01-01").notice(Truth.YES).told();

    assertThat(owner("GB", "2022-01-01", patent("GB", "A"), first, second).legal())
        .containsOnlyKeys("C");
    assertThat(owner("GB", "2022-01-01", patent("GB", "A"), entered, second).legal())
        .containsOnlyKeys("B");
    assertThat(owner("GB", "2022-01-01", patent("GB", "A"), first, knowing).legal())
        .containsOnlyKeys("B");
  }

  @Test
  void in_france_the_first_in_the_register_wins_unless_it_knew() {
    var first = deed("D1", "A", "B", "2020-03-01").recorded("2021-06-01").told();
    var second = deed("D2", "A", "C", "2021-01-01").recorded("2021-02-01");
    var facts = List.of(patent("FR", "A"), first, second.notice(Truth.NO).told());

    assertThat(owner("FR", "2022-01-01", null, facts).legal()).containsOnlyKeys("C");
    assertThat(owner("FR", "2021-01-15", null, facts).legal()).containsOnlyKeys("B");
    var knew = owner("FR", "2022-01-01", patent("FR", "A"), first, second.notice(Truth.YES).told());
    assertThat(knew.legal()).containsOnlyKeys("B");
  }

  @Test
  void in_germany_the_first_in_time_wins() {
    var first = deed("D1", "A", "B", "2020-03-01").told();
    var second = deed("D2", "A", "C", "2021-01-01").innocent().recorded("2021-01-02").told();

    assertThat(owner("DE", "2022-01-01", patent("DE", "A"), first, second).legal())
        .containsOnlyKeys("B");
  }

  @Test
  void in_japan_the_first_registered_wins() {
    var first = deed("D1", "A", "B", "2020-03-01").recorded("2021-06-01").told();
    var second = deed("D2", "A", "C", "2021-01-01").recorded("2021-02-01").told();

    var title = owner("JP", "2022-01-01", patent("JP", "A"), first, second);

    assertThat(title.legal()).containsOnlyKeys("C");
    assertThat(codes(title)).containsExactly("C1");
  }

  @Test
  void in_india_a_later_deed_registered_first_leaves_title_disputed() {
    var first = deed("D1", "A", "B", "2020-03-01").told();
    var second = deed("D2", "A", "C", "2021-01-01").recorded("2021-02-01").told();

    var title = owner("IN", "2022-01-01", patent("IN", "A"), first, second);

    assertThat(title.status()).isEqualTo(Status.DISPUTED);
    assertThat(title.candidates()).containsExactlyInAnyOrder("B", "C");
  }

  @Test
  void a_stranger_passes_nothing() {
    var title =
        owner("US", "2016-01-01", patent("US", "A"), deed("D", "Zeta", "B", "2015-01-01").told());

    assertThat(title.legal()).containsOnlyKeys("A");
    assertThat(title.status()).isEqualTo(Status.GAP);
    assertThat(codes(title)).containsExactly("C5");
  }

  @Test
  void a_recorded_deed_of_a_near_name_leaves_the_link_untold() {
    var deed = deed("D", "Alfa Holdings Ltd", "B", "2015-01-01").recorded("2015-01-10").told();
    var title = owner("US", "2016-01-01", patent("US", "Alpha Ltd"), deed);

    assertThat(title.status()).isEqualTo(Status.UNKNOWN);
    assertThat(title.candidates()).containsExactlyInAnyOrder("Alpha Ltd", "B");
    assertThat(codes(title)).containsExactly("C5", "C6");
    assertThat(title.missing()).hasSize(1);
  }

  @Test
  void a_holder_that_deals_with_the_patent_later_shows_that_there_is_no_link() {
    var title =
        owner(
            "US",
            "2018-01-01",
            patent("US", "Alpha Ltd"),
            deed("D1", "Alfa Holdings Ltd", "B", "2015-01-01").recorded("2015-01-10").told(),
            deed("D2", "Alpha Ltd", "C", "2017-01-01").told());

    assertThat(title.legal()).containsOnlyKeys("C");
    assertThat(title.missing()).isEmpty();
  }

  @Test
  void a_confirming_deed_closes_a_gap_from_its_own_day() {
    var facts =
        List.of(
            patent("US", "A"),
            deed("D1", "A", "B", "2015-01-01").signedBy("B").told(),
            deed("D2", "A", "B", "2017-01-01")
                .by(Kind.CONFIRMATION)
                .effective("2015-01-01")
                .told());

    var before = owner("US", "2016-01-01", null, facts);
    var after = owner("US", "2018-01-01", null, facts);

    assertThat(before.legal()).containsOnlyKeys("A");
    assertThat(before.status()).isEqualTo(Status.GAP);
    assertThat(after.legal()).containsOnlyKeys("B");
    assertThat(after.status()).isEqualTo(Status.CLEAR);
  }

  @Test
  void a_foreclosure_passes_title_by_law_in_the_united_states_only() {
    var pledge = lien("L", "A", "K", "2012-01-01", Lien.Filing.OFFICE);
    for (var seller : List.of("A", "K")) {
      var sale = deed("D", seller, "B", "2015-01-01").by(Kind.FORECLOSURE).oral().told();
      assertThat(owner("US", "2016-01-01", patent("US", "A"), pledge, sale).legal())
          .containsOnlyKeys("B");
      assertThat(owner("DE", "2016-01-01", patent("DE", "A"), pledge, sale).status())
          .isEqualTo(Status.GAP);
    }
  }

  @Test
  void a_security_is_no_title() {
    var pledge = lien("L", "A", "K", "2012-01-01", Lien.Filing.OFFICE);

    var title = owner("US", "2016-01-01", patent("US", "A"), pledge);

    assertThat(title.legal()).containsOnlyKeys("A");
    assertThat(codes(title)).containsExactly("C11");
  }

  @Test
  void an_added_inventor_owns_the_whole_with_the_others_from_the_start() {
    var facts = List.<Fact>of(patent("US", "A"), coOwner("R", "B", "2016-01-01", true));
    var question = new Question.Owner("P1", "US", null, day("2012-01-01"), day("2015-01-01"));

    assertThat(owner("US", "2012-01-01", null, facts).legal())
        .containsEntry("B", Share.of(1, 2))
        .containsEntry("A", Share.of(1, 2));
    assertThat(OwnerAnswer.of(question, Ledger.known(facts, day("2015-01-01"))).legal())
        .containsOnlyKeys("A");
  }

  @Test
  void co_ownership_that_is_still_in_court_leaves_title_disputed() {
    var title =
        owner("US", "2012-01-01", patent("US", "A"), coOwner("R", "B", "2016-01-01", false));

    assertThat(title.status()).isEqualTo(Status.DISPUTED);
  }

  @Test
  void a_rescinded_assignment_never_passed_title() {
    var deed = deed("D", "A", "B", "2012-01-01").told();
    var title =
        owner("US", "2014-01-01", patent("US", "A"), deed, rescinds("R", "D", "2016-01-01", true));
    var pending =
        owner("US", "2014-01-01", patent("US", "A"), deed, rescinds("R", "D", "2016-01-01", false));

    assertThat(title.legal()).containsOnlyKeys("A");
    assertThat(title.status()).isEqualTo(Status.CLEAR);
    assertThat(pending.status()).isEqualTo(Status.DISPUTED);
  }

  @Test
  void a_co_owner_needs_consent_to_assign_its_share_in_the_united_kingdom_not_in_america() {
    var deed = deed("D", "A", "C", "2015-01-01").signedBy("A").told();

    var american = owner("US", "2016-01-01", patent("US", "A", "B"), deed);
    var british = owner("GB", "2016-01-01", patent("GB", "A", "B"), deed);

    assertThat(american.legal()).containsOnlyKeys("B", "C");
    assertThat(british.legal()).containsOnlyKeys("A", "B");
    assertThat(codes(british)).containsExactly("C10");
  }

  @Test
  void a_part_of_a_holding_passes_and_the_rest_stays() {
    var title =
        owner(
            "US",
            "2016-01-01",
            patent("US", "A", "B"),
            deed("D", "A", "C & D", "2015-01-01").part(1, 2).told());

    assertThat(title.legal())
        .containsEntry("A", Share.of(1, 4))
        .containsEntry("B", Share.of(1, 2))
        .containsEntry("C", Share.of(1, 8))
        .containsEntry("D", Share.of(1, 8));
  }

  @Test
  void who_kept_the_say_over_suits_must_join() {
    var deed = deed("D", "A", "B", "2012-01-01");
    var nominal =
        owner("US", "2016-01-01", patent("US", "A"), deed.keeps("enforcement", "practice").told());
    var real = owner("US", "2016-01-01", patent("US", "A"), deed.keeps("proceeds").told());

    assertThat(nominal.maySueAlone()).isEmpty();
    assertThat(nominal.mustJoin()).containsExactly("A");
    assertThat(real.maySueAlone()).containsExactly("B");
  }

  @Test
  void a_bare_right_to_sue_gives_no_standing() {
    var bare = deed("D", "A", "Trust", "2012-01-01").by(Kind.RIGHT_TO_SUE).told();
    var title = owner("US", "2016-01-01", "Trust", List.of(patent("US", "A"), bare));

    assertThat(title.noStanding()).containsExactly("Trust");
    assertThat(title.maySueAlone()).containsExactly("A");
  }

  @Test
  void mergers_in_a_circle_end() {
    var title =
        owner(
            "US",
            "2020-01-01",
            patent("US", "A"),
            merger("M1", "A", "B", "2012-01-01"),
            merger("M2", "B", "A", "2013-01-01"),
            merger("M3", "A", "A", "2014-01-01"),
            deed("D", "B", "C", "2015-01-01").told());

    assertThat(title.legal()).containsOnlyKeys("C");
  }

  @Test
  void facts_that_contradict_each_other_are_named() {
    var one = patent("US", "A");
    var given = Given.of("P2", day("2010-01-01"));
    var other =
        new licet.vocabulary.fact.PatentFact(
            given,
            "P1",
            one.states(),
            false,
            Map.of("B", Share.WHOLE),
            List.of(),
            null,
            null,
            null,
            false,
            null,
            null,
            List.of(),
            java.util.Set.of(),
            null,
            null);

    var title = owner("US", "2016-01-01", one, other);

    assertThat(title.status()).isEqualTo(Status.UNKNOWN);
    assertThat(title.candidates()).containsExactlyInAnyOrder("A", "B");
  }

  @Test
  void ten_thousand_steps_are_followed() {
    var facts = new ArrayList<Fact>();
    facts.add(patent("US", "H0"));
    for (int i = 0; i < 10_000; i++) {
      var date = day("1980-01-01").plusDays(i).toString();
      var from = "H" + i;
      var to = "H" + (i + 1);
      facts.add(
          i % 2 == 0 ? deed("D" + i, from, to, date).told() : merger("D" + i, from, to, date));
    }

    var title = owner("US", "2020-01-01", null, facts);

    assertThat(title.legal()).containsOnlyKeys("H10000");
    assertThat(title.status()).isEqualTo(Status.CLEAR);
  }
}
