package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Given;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.Ruling;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Succession;
import licet.vocabulary.fact.Truth;
import licet.vocabulary.question.Question;

/// Facts and questions about one patent, P1, in few words.
final class Told {
  private Told() {}

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /// The patent, granted on 2010-01-01, its owners in equal shares.
  static PatentFact patent(String country, String... owners) {
    var shares = new LinkedHashMap<String, Share>();
    for (var owner : owners) {
      shares.put(owner, Share.of(1, owners.length));
    }
    return patent(country, shares, List.of());
  }

  static PatentFact invention(String country, String... inventors) {
    return patent(country, Map.of(), List.of(inventors));
  }

  static PatentFact patent(String country, Map<String, Share> owners, List<String> inventors) {
    return new PatentFact(
        Given.of("P", day("2010-01-01")),
        "P1",
        Set.of(country),
        false,
        owners,
        inventors,
        null,
        null,
        day("2010-01-01"),
        false,
        day("2030-01-01"),
        null,
        List.of(),
        Set.of(),
        null,
        null);
  }

  static Deed deed(String id, String from, String to, String date) {
    return new Deed(id, from, to, date);
  }

  static Succession merger(String id, String from, String to, String date) {
    return new Succession(Given.of(id, day(date)), Succession.Kind.MERGER, from, to, null, null);
  }

  static Succession renaming(String id, String from, String to, String date) {
    return new Succession(Given.of(id, day(date)), Succession.Kind.RENAMING, from, to, null, null);
  }

  static Ruling rescinds(String id, String instrument, String date, boolean settled) {
    return new Ruling(
        Given.of(id, day(date)),
        Ruling.Kind.RESCINDED,
        instrument,
        null,
        null,
        null,
        null,
        Truth.YES,
        null,
        settled);
  }

  static Ruling coOwner(String id, String party, String date, boolean settled) {
    return new Ruling(
        Given.of(id, day(date)),
        Ruling.Kind.CO_OWNER,
        null,
        "P1",
        party,
        null,
        null,
        Truth.YES,
        null,
        settled);
  }

  static Lien lien(String id, String by, String to, String date, Lien.Filing filed) {
    return new Lien(Given.of(id, day(date)), List.of("P1"), by, to, filed, null);
  }

  /// Who owns the patent on a day, on all that is known.
  static Answer.Title owner(String country, String on, Fact... facts) {
    return owner(country, on, null, Arrays.asList(facts));
  }

  static Answer.Title owner(
      String country,
      String on,
      @org.jspecify.annotations.Nullable String asker,
      List<? extends Fact> facts) {
    var question = new Question.Owner("P-1", country, asker, day(on), null);
    var answer = OwnerAnswer.of(question, Ledger.known(List.copyOf(facts), null));
    var turned = new ArrayList<Fact>(facts).reversed();
    var again = OwnerAnswer.of(question, Ledger.known(List.copyOf(turned), null));
    org.assertj.core.api.Assertions.assertThat(again).isEqualTo(answer);
    new ProofChecker(facts, null).check(answer);
    return answer;
  }

  static List<String> codes(Answer.Title title) {
    return title.flags().stream().map(Answer.Flag::code).distinct().toList();
  }

  static Deal grant(String id, Grant.Kind kind, String by, String to, String date) {
    return new Deal(id, kind, by, to, date);
  }

  /// The flags on a day, as `C2 F3 F5`.
  static List<String> flags(String country, String on, Fact... facts) {
    var question = new Question.Conflicts(List.of("P1"), country, day(on), null);
    var told = Arrays.asList(facts);
    var answer = CollisionAnswer.of(question, Ledger.known(told, null));
    var again = CollisionAnswer.of(question, Ledger.known(told.reversed(), null));
    org.assertj.core.api.Assertions.assertThat(again).isEqualTo(answer);
    new ProofChecker(told, null).check(answer);
    return answer.flags().stream()
        .map(flag -> flag.code() + " " + String.join(" ", flag.facts()))
        .toList();
  }

  /// What comes along for B on a day.
  static Answer.Inventory purchase(String country, String on, Fact... facts) {
    var question = new Question.Encumbrances(List.of("P1"), country, "B", day(on), null);
    var told = Arrays.asList(facts);
    var answer = PurchaseAnswer.of(question, Ledger.known(told, null));
    var again = PurchaseAnswer.of(question, Ledger.known(told.reversed(), null));
    org.assertj.core.api.Assertions.assertThat(again).isEqualTo(answer);
    new ProofChecker(told, null).check(answer);
    return answer;
  }

  /// The items, as `license L: RUNS`.
  static List<String> items(String country, String on, Fact... facts) {
    return purchase(country, on, facts).items().stream()
        .map(item -> item.name() + ": " + item.fate().label())
        .toList();
  }
}
