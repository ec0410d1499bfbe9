package licet.register.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import licet.vocabulary.party.Gazetteer;
import licet.vocabulary.statement.Judgement;
import licet.vocabulary.statement.Judgement.Verdict;
import org.junit.jupiter.api.Test;

final class PartiesTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final LocalDate DAY = LocalDate.of(2017, 7, 5);

  @Test
  void a_name_in_any_script_stands_for_its_party_and_says_why() {
    var parties = parties();

    assertThat(parties.who("Nokia", DAY).id()).isEqualTo("nokia");
    assertThat(parties.who("nokia", DAY).listed()).isTrue();
    assertThat(parties.who("苹果公司", DAY))
        .isEqualTo(new Who("apple", "Apple", "the gazetteer has \"苹果公司\" as a name of Apple"));
  }

  @Test
  void a_name_that_nobody_knows_stands_for_a_party_of_its_own() {
    var who = parties().who("Zzyzx Holdings, LLC", DAY);

    assertThat(who.id()).isEqualTo("unlisted:zzyzx-holdings-llc");
    assertThat(who.listed()).isFalse();
    assertThat(parties().who("ZZYZX Holdings LLC", DAY).id()).isEqualTo(who.id());
  }

  @Test
  void a_judgement_makes_two_names_one_and_its_withdrawal_undoes_it() {
    var same = judge("Zzyzx Holdings", "Nokia", Verdict.SAME);
    var undone = judge("Nokia", "Zzyzx Holdings", Verdict.WITHDRAWN);

    var who = parties(same).who("Zzyzx Holdings", DAY);

    assertThat(who.id()).isEqualTo("nokia");
    assertThat(who.name()).isEqualTo("Nokia");
    assertThat(who.because()).contains("judged the same by Ann: on good grounds");
    assertThat(parties(same, undone).who("Zzyzx Holdings", DAY).listed()).isFalse();
    assertThat(parties(same, undone).standing().judgements()).isEmpty();
  }

  @Test
  void names_judged_the_same_in_a_chain_are_one() {
    var parties =
        parties(
            judge("Firm C", "Firm B", Verdict.SAME),
            judge("Firm A", "Firm B", Verdict.SAME),
            judge("Firm C", "LG", Verdict.SAME));

    assertThat(List.of("Firm A", "Firm B", "Firm C"))
        .extracting(name -> parties.who(name, DAY).id())
        .containsOnly(parties.who("LG", DAY).id());
  }

  @Test
  void a_name_judged_different_from_the_party_it_seems_stands_alone() {
    var parties = parties(judge("Apple Inc.", "apple", Verdict.DIFFERENT));

    assertThat(parties.who("Apple Inc.", DAY).id()).isEqualTo("unlisted:apple-inc");
    assertThat(parties.who("Apple", DAY).id()).isEqualTo("apple");
  }

  @Test
  void parties_held_apart_are_not_made_one_by_way_of_a_third() {
    var parties =
        parties(
            judge("Firm A", "Firm C", Verdict.DIFFERENT),
            judge("Firm A", "Firm B", Verdict.SAME),
            judge("Firm B", "Firm C", Verdict.SAME));

    assertThat(parties.who("Firm A", DAY).id()).isEqualTo(parties.who("Firm B", DAY).id());
    assertThat(parties.who("Firm C", DAY).id()).isNotEqualTo(parties.who("Firm A", DAY).id());
  }

  @Test
  void unsure_changes_nothing() {
    var parties = parties(judge("Firm A", "Nokia", Verdict.UNSURE));

    assertThat(parties.who("Firm A", DAY).listed()).isFalse();
  }

  @Test
  void a_group_is_that_of_its_day() {
    var parties = parties();

    assertThat(parties.groupOn("motorola-mobility", LocalDate.of(2013, 1, 1))).contains("google");
    assertThat(parties.groupOn("motorola-mobility", LocalDate.of(2016, 1, 1)))
        .contains("lenovo")
        .doesNotContain("google");
  }

  private static Parties parties(Judgement... judgements) {
    return new Parties(GAZETTEER, List.of(judgements));
  }

  private static Judgement judge(String left, String right, Verdict verdict) {
    return new Judgement(left, right, verdict, "on good grounds", "Ann");
  }
}
