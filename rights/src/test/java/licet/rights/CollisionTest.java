package licet.rights;

import static licet.rights.Told.day;
import static licet.rights.Told.deed;
import static licet.rights.Told.flags;
import static licet.rights.Told.grant;
import static licet.rights.Told.lien;
import static licet.rights.Told.merger;
import static licet.rights.Told.patent;
import static licet.rights.Told.rescinds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import licet.vocabulary.fact.Change;
import licet.vocabulary.fact.Given;
import licet.vocabulary.fact.Grant.Kind;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.PatentStatus;
import licet.vocabulary.fact.Reach;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Stake;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Transfer;
import licet.vocabulary.fact.Truth;
import org.junit.jupiter.api.Test;

final class CollisionTest {
  private static final String ON = "2018-01-01";

  @Test
  void c1_two_assignments_of_one_holding_collide_and_two_of_a_regained_one_do_not() {
    var first = deed("D1", "A", "B", "2012-01-01").told();
    var second = deed("D2", "A", "C", "2015-01-01").told();
    var back = deed("D3", "B", "A", "2014-01-01").told();

    assertThat(flags("DE", ON, patent("DE", "A"), first, second)).containsExactly("C1 D1 D2");
    assertThat(flags("DE", ON, patent("DE", "A"), first, back, second)).isEmpty();
  }

  @Test
  void c1_an_assignment_that_was_rescinded_collides_with_nothing() {
    var first = deed("D1", "A", "B", "2012-01-01").told();
    var second = deed("D2", "A", "C", "2015-01-01").told();
    var ruling = rescinds("R", "D1", "2014-01-01", true);

    assertThat(flags("DE", ON, patent("DE", "A"), first, second, ruling)).isEmpty();
  }

  @Test
  void c1_parts_of_a_holding_may_go_to_several() {
    var half = deed("D1", "A", "B", "2012-01-01").part(1, 2).told();
    var rest = deed("D2", "A", "C", "2015-01-01").told();

    assertThat(flags("US", ON, patent("US", "A"), half, rest)).isEmpty();
  }

  @Test
  void c2_two_exclusives_collide_where_their_fields_meet() {
    var lamps = grant("F2", Kind.EXCLUSIVE, "A", "X", "2014-01-01").field("lamps").told();
    var all = grant("F3", Kind.EXCLUSIVE, "A", "Y", "2015-01-01").told();
    var pumps = grant("F4", Kind.EXCLUSIVE, "A", "Z", "2015-01-01").field("pumps").told();
    var after = grant("F5", Kind.EXCLUSIVE, "A", "Y", "2016-01-01").told();
    var ended = grant("F2", Kind.EXCLUSIVE, "A", "X", "2014-01-01").until("2015-06-01").told();

    assertThat(flags("US", ON, patent("US", "A"), lamps, all)).containsExactly("C2 F2 F3");
    assertThat(flags("US", ON, patent("US", "A"), lamps, pumps)).isEmpty();
    assertThat(flags("US", ON, patent("US", "A"), ended, after)).isEmpty();
  }

  @Test
  void c3_an_exclusive_over_an_older_license_collides_unless_it_spares_it() {
    var license = grant("F2", Kind.LICENSE, "A", "N", "2014-01-01").told();
    var exclusive = grant("F3", Kind.EXCLUSIVE, "A", "X", "2015-01-01");

    assertThat(flags("US", ON, patent("US", "A"), license, exclusive.told()))
        .containsExactly("C3 F3 F2");
    assertThat(flags("US", ON, patent("US", "A"), license, exclusive.besides("N").told()))
        .isEmpty();
  }

  @Test
  void c4_a_stranger_grants_what_it_does_not_hold() {
    var deed = deed("D", "A", "B", "2014-01-01").told();
    var early = grant("F2", Kind.LICENSE, "A", "L", "2013-01-01").told();
    var late = grant("F3", Kind.LICENSE, "A", "L", "2015-01-01").told();
    var before = grant("F4", Kind.LICENSE, "B", "L", "2013-01-01").told();

    assertThat(flags("US", ON, patent("US", "A"), deed, early)).isEmpty();
    assertThat(flags("US", ON, patent("US", "A"), deed, late)).containsExactly("C4 F3 D");
    assertThat(flags("US", ON, patent("US", "A"), deed, before)).containsExactly("C4 F4 D");
  }

  @Test
  void c4_and_c2_a_void_second_exclusive_raises_both() {
    var first = grant("F2", Kind.EXCLUSIVE, "A", "X", "2014-01-01").told();
    var deed = deed("D", "A", "B", "2015-01-01").told();
    var second = grant("F3", Kind.EXCLUSIVE, "A", "Y", "2016-01-01").told();

    assertThat(flags("US", ON, patent("US", "A"), first, deed, second))
        .containsExactlyInAnyOrder("C2 F2 F3", "C4 F3 D");
  }

  @Test
  void c5_and_c6_a_recorded_deed_of_another_name() {
    var deed = deed("D", "Alfa Ltd", "B", "2014-01-01").recorded("2014-02-01").told();

    assertThat(flags("US", ON, patent("US", "Alpha Ltd"), deed))
        .containsExactly("C5 D P", "C6 D P");
    assertThat(flags("US", ON, patent("US", "Alfa Ltd"), deed)).isEmpty();
  }

  @Test
  void c7_unsigned_back_dated_and_merely_promised() {
    var unsigned = deed("D", "A", "B", "2014-01-01").signedBy("B").told();
    var dated = deed("D", "A", "B", "2014-01-01").effective("2013-01-01").told();
    var promise = deed("D", "A", "B", "2014-01-01").says(Transfer.Words.PROMISE);

    assertThat(flags("US", ON, patent("US", "A"), unsigned)).containsExactly("C7 D");
    assertThat(flags("US", ON, patent("US", "A"), dated)).containsExactly("C7 D");
    assertThat(flags("US", ON, patent("US", "A"), promise.told())).isEmpty();
    assertThat(flags("US", ON, patent("US", "A"), promise.recorded("2014-02-01").told()))
        .containsExactly("C7 D");
  }

  @Test
  void c8_a_grant_longer_than_the_patent_or_before_it() {
    var longer = grant("F", Kind.LICENSE, "A", "L", "2014-01-01").until("2031-01-01").told();
    var justSo = grant("F", Kind.LICENSE, "A", "L", "2014-01-01").until("2030-01-02").told();
    var early = grant("F", Kind.LICENSE, "A", "L", "2009-01-01").told();
    var lapse =
        new PatentStatus(
            Given.of("S", day("2013-01-01")), "P1", PatentStatus.Kind.LAPSED, null, null, true);

    assertThat(flags("US", ON, patent("US", "A"), longer)).containsExactly("C8 F P");
    assertThat(flags("US", ON, patent("US", "A"), justSo)).isEmpty();
    assertThat(flags("US", ON, patent("US", "A"), early)).containsExactly("C8 F P");
    assertThat(flags("US", ON, patent("US", "A"), lapse, justSo)).containsExactly("C8 F S");
  }

  @Test
  void c9_a_sublicense_beyond_its_head() {
    var head = grant("F2", Kind.LICENSE, "A", "H", "2014-01-01").field("lamps").until("2020-01-01");
    var bare = grant("F3", Kind.LICENSE, "H", "L", "2015-01-01").under("F2").field("lamps");

    assertThat(flags("US", ON, patent("US", "A"), head.told(), bare.told()))
        .containsExactly("C9 F3 F2");
    head.sublicensable();
    assertThat(flags("US", ON, patent("US", "A"), head.told(), bare.told())).isEmpty();
    assertThat(flags("US", ON, patent("US", "A"), head.told(), bare.field("pumps").told()))
        .containsExactly("C9 F3 F2");
    assertThat(
            flags(
                "US",
                ON,
                patent("US", "A"),
                head.told(),
                bare.field("lamps").until("2025-01-01").told()))
        .containsExactly("C9 F3 F2");
  }

  @Test
  void c10_a_license_of_one_co_owner_by_country() {
    var alone = grant("F", Kind.LICENSE, "A", "L", "2014-01-01");
    var owners = new String[] {"A", "C"};

    assertThat(flags("JP", ON, patent("JP", owners), alone.told())).containsExactly("C10 F P");
    assertThat(flags("US", ON, patent("US", owners), alone.told())).isEmpty();
    assertThat(flags("DE", ON, patent("DE", owners), alone.told())).containsExactly("C10 F P");
    assertThat(flags("DE", ON, patent("DE", owners), alone.majority().told())).isEmpty();
    assertThat(flags("JP", ON, patent("JP", owners), alone.consents("C").told())).isEmpty();
  }

  @Test
  void c11_a_security_stays_until_it_is_released_or_used_up() {
    var pledge = lien("L", "A", "K", "2014-01-01", Lien.Filing.OFFICE);
    var sale = deed("D", "A", "B", "2016-01-01").by(Transfer.Kind.FORECLOSURE).told();
    var sold = deed("D", "A", "B", "2016-01-01").told();

    assertThat(flags("US", ON, patent("US", "A"), pledge)).containsExactly("C11 L");
    assertThat(flags("US", ON, patent("US", "A"), pledge, sold)).containsExactly("C11 L");
    assertThat(flags("US", ON, patent("US", "A"), pledge, sale)).isEmpty();
    assertThat(flags("US", "2013-01-01", patent("US", "A"), pledge)).isEmpty();
  }

  @Test
  void c12_and_c13_registers_left_empty() {
    var deed = deed("D", "A", "B", "2014-01-01").told();
    var license = grant("F", Kind.LICENSE, "A", "L", "2014-01-01");
    var exclusive = grant("F", Kind.EXCLUSIVE, "A", "L", "2014-01-01").told();

    assertThat(flags("CN", ON, patent("CN", "A"), deed)).containsExactly("C12 D");
    assertThat(flags("DE", ON, patent("DE", "A"), deed)).isEmpty();
    assertThat(flags("KR", ON, patent("KR", "A"), exclusive)).containsExactly("C12 F");
    assertThat(flags("GB", ON, patent("GB", "A"), license.told())).containsExactly("C13 F");
    assertThat(flags("US", ON, patent("US", "A"), license.told())).isEmpty();
    assertThat(flags("GB", ON, patent("GB", "A"), license.registered("2014-02-01").told()))
        .isEmpty();
  }

  @Test
  void c14_three_months_in_which_a_deed_can_still_be_recorded() {
    var deed = deed("D", "A", "B", "2018-01-01").told();

    assertThat(flags("US", "2018-04-01", patent("US", "A"), deed)).containsExactly("C14 D");
    assertThat(flags("US", "2018-04-02", patent("US", "A"), deed)).isEmpty();
    assertThat(flags("DE", "2018-04-01", patent("DE", "A"), deed)).isEmpty();
  }

  @Test
  void c15_a_license_handed_on_against_its_text() {
    var license = grant("F", Kind.LICENSE, "A", "L", "2014-01-01");
    var handed =
        new Change(
            Given.of("H", day("2016-01-01")), "F", Change.Kind.ASSIGNED, Truth.YES, "L", "S");
    var merged = merger("M", "L", "S", "2016-01-01");

    assertThat(flags("US", ON, patent("US", "A"), license.told(), handed)).isEmpty();
    license.personal();
    assertThat(flags("US", ON, patent("US", "A"), license.told(), handed))
        .containsExactly("C15 F H");
    assertThat(flags("US", ON, patent("US", "A"), license.told(), merged))
        .containsExactly("C15 F M");
  }

  @Test
  void c16_an_exclusive_against_an_undertaking_to_everybody() {
    var frand = grant("F2", Kind.FRAND, "A", "", "2013-01-01").told();
    var exclusive = grant("F3", Kind.EXCLUSIVE, "A", "X", "2014-01-01").told();
    var license = grant("F3", Kind.LICENSE, "A", "X", "2014-01-01").told();

    assertThat(flags("US", ON, patent("US", "A"), frand, exclusive)).containsExactly("C16 F2 F3");
    assertThat(flags("US", ON, patent("US", "A"), frand, license)).isEmpty();
  }

  @Test
  void c17_votes_on_the_threshold_and_in_a_circle() {
    var clause =
        new Reach.Affiliates(
            Term.none(), false, Set.of(Reach.Direction.DOWN), Reach.When.FLOATING, null);
    var license = grant("F", Kind.LICENSE, "A", "L", "2014-01-01").affiliates(clause).told();
    var half = stake("S1", "L", "J", Share.of(1, 2));
    var most = stake("S2", "L", "J", Share.of(3, 5));
    var back = stake("S3", "J", "L", Share.of(3, 5));

    assertThat(flags("US", ON, patent("US", "A"), license, half)).containsExactly("C17 F S1");
    assertThat(flags("US", ON, patent("US", "A"), license, most)).isEmpty();
    assertThat(flags("US", ON, patent("US", "A"), license, most, back))
        .containsExactly("C17 F S2 S3");
  }

  private static Stake stake(String id, String holder, String in, Share votes) {
    return new Stake(Given.of(id, day("2014-01-01")), holder, in, votes, null);
  }

  @Test
  void c18_a_license_within_an_older_sole_one() {
    var sole = grant("F2", Kind.SOLE, "A", "X", "2014-01-01").field("lamps");
    var lamps = grant("F3", Kind.LICENSE, "A", "L", "2015-01-01").field("lamps").told();
    var pumps = grant("F3", Kind.LICENSE, "A", "L", "2015-01-01").field("pumps").told();

    assertThat(flags("US", ON, patent("US", "A"), sole.told(), lamps)).containsExactly("C18 F2 F3");
    assertThat(flags("US", ON, patent("US", "A"), sole.told(), pumps)).isEmpty();
    assertThat(flags("US", ON, patent("US", "A"), sole.besides("L").told(), lamps)).isEmpty();
  }
}
