package licet.rights;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import licet.vocabulary.fact.PatentFact;

/// The patents told, found by number and country.
final class Patents {
  private static final String MARKS = " \t\n\u000B\f\r,./-\u2010\u2011\u2012\u2013";

  private final Map<String, List<PatentFact>> factsByNumber = new HashMap<>();

  Patents(Ledger ledger) {
    for (var fact : ledger.all(PatentFact.class)) {
      factsByNumber
          .computeIfAbsent(bare(fact.number()), _ -> new java.util.ArrayList<>())
          .add(fact);
    }
  }

  /// A number by which patents compare: without blanks, commas, full stops, slashes and hyphens, in
  /// capitals.
  static String bare(String number) {
    for (int i = 0; i < number.length(); i++) {
      char letter = number.charAt(i);
      boolean counts = (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z');
      if (!counts) {
        return withoutMarks(number).toUpperCase(Locale.ROOT);
      }
    }
    return number;
  }

  private static String withoutMarks(String number) {
    var plain = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      char letter = number.charAt(i);
      if (MARKS.indexOf(letter) < 0) {
        plain.append(letter);
      }
    }
    return plain.toString();
  }

  /// True if a list names a patent.
  static boolean named(Iterable<String> numbers, String patent) {
    for (var number : numbers) {
      if (number.equals(patent) || bare(number).equals(bare(patent))) {
        return true;
      }
    }
    return false;
  }

  /// All that is told of a patent; a European one may be told of once for each state.
  List<PatentFact> all(String patent) {
    return factsByNumber.getOrDefault(bare(patent), List.of());
  }

  /// What is told of a patent as it stands in a country: the fact for that country, else the only
  /// one there is.
  Optional<PatentFact> in(String patent, String country) {
    var facts = all(patent);
    var there = facts.stream().filter(fact -> fact.states().contains(country)).findFirst();
    return there.isPresent() || facts.size() != 1 ? there : Optional.of(facts.getFirst());
  }

  /// Country whose law governs a patent as property: for one with unitary effect that of the
  /// applicant's seat, else of Germany (Reg. 1257/2012 art. 7, T10).
  String law(String patent, String country) {
    return in(patent, country)
        .filter(PatentFact::unitary)
        .map(fact -> fact.propertyLaw() == null ? "DE" : fact.propertyLaw())
        .orElse(country);
  }
}
