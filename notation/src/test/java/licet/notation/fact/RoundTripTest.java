package licet.notation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import licet.vocabulary.fact.Change;
import licet.vocabulary.fact.Coverage;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Truth;
import org.junit.jupiter.api.Test;

final class RoundTripTest {
  @Test
  void the_facts_of_every_case_come_back_as_they_were() {
    for (var file : CaseFiles.all()) {
      switch (CaseFile.read(file.toString(), CaseFiles.bytes(file), "")) {
        case CaseFile.Outcome.Wrong(var problems) -> assertThat(problems).isEmpty();
        case CaseFile.Outcome.Read(var read) -> read.cases().forEach(it -> comesBack(it.facts()));
      }
    }
  }

  @Test
  void a_fact_of_every_kind_with_its_usual_values_comes_back() {
    for (var form : FactForms.ALL) {
      var fact = Pass.Listing.sample(form.keys());

      comesBack(List.of(fact));
    }
  }

  @Test
  void terms_and_odd_names_come_back() {
    comesBack(
        CaseFiles.facts(
            "{id: 'no', patent: US RE25/205, owner: {'A: \"B\" #1': 2/3, \"\\u00e9,{x}\": 1/3},"
                + " date: 1999, unitary: true, applicant-in: US}",
            "{id: F2, grant: license, by: 'null', to: {members-of: '5G'}, date: 2001-01-01,"
                + " patents: undisclosed, owned: any, until: undisclosed, retroactive: always,"
                + " affiliates: {at-least: 50%, directions: [up, side], ever: true},"
                + " acts: all, products: [a, b], volume: 7, releases: {until: 2001},"
                + " conditions: {if: paid, met: no}, change-of-control: {effect: freezes},"
                + " tail: {months: 6}, window: {from: 2001}, binds-affiliates: up}",
            "{id: F3, sale: T, seller: A, in: US, date: 2001-01-01, embodies: [US1, US2],"
                + " unknown-whether-embodies: US3, words: \"tab\\tand\\nline\"}",
            "{id: F4, status: extended, patent: US1, through: 2009-12-31, date: 2005-01-01}",
            "{id: F5, complete: ledger, between: [A, B], until: 2009-01-01, date: 2008-01-01}"));
  }

  @Test
  void a_cross_license_is_two_licenses_and_what_befalls_it_befalls_both() {
    var facts =
        CaseFiles.facts(
            "{id: F1, grant: cross-license, between: [A, B], date: 2001-01-01, owned: any}",
            "{id: F2, change: terminated, of: F1, date: 2002-01-01}");

    assertThat(facts).extracting(Fact::id).containsExactly("F1/1", "F1/2", "F2/1", "F2/2");
    assertThat(facts.get(1))
        .isInstanceOfSatisfying(
            Grant.class,
            grant -> {
              assertThat(grant.by()).isEqualTo("B");
              assertThat(grant.to()).containsExactly("A");
            });
    assertThat(((Change) facts.get(3)).grant()).isEqualTo("F1/2");
    comesBack(facts);
  }

  @Test
  void what_a_patent_tells_in_short_are_facts_of_their_own() {
    var facts = CaseFiles.facts("{id: F1, patent: US1, date: 2001, embodied-by: T, owner: A}");

    assertThat(facts.getLast())
        .isInstanceOfSatisfying(
            Coverage.class, it -> assertThat(it.extent()).isEqualTo(Coverage.Extent.FULL));
    assertThat(facts.getLast().id()).isEqualTo("F1/1");
  }

  @Test
  void what_is_untold_silent_or_undisclosed_stays_apart() {
    var grant =
        (Grant)
            CaseFiles.facts(
                    "{id: F1, grant: license, by: A, to: B, date: 2001, products: undisclosed,"
                        + " knew-earlier: disputed}")
                .getFirst();

    assertThat(grant.scope().products()).isEqualTo(Term.undisclosed());
    assertThat(grant.scope().territory()).isEqualTo(Term.none());
    assertThat(grant.standing().knewEarlier()).isEqualTo(Truth.DISPUTED);
    assertThat(grant.standing().expectsSuit()).isEqualTo(Truth.UNKNOWN);
  }

  private static void comesBack(List<? extends Fact> facts) {
    String text = CaseFile.write(List.copyOf(facts));

    assertThat(CaseFiles.read(text).facts()).as(text).isEqualTo(facts);
    assertThat(CaseFile.write(CaseFiles.read(text).facts())).isEqualTo(text);
  }
}
