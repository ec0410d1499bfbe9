package licet.rights;

import java.time.LocalDate;
import java.util.Set;
import licet.vocabulary.fact.Act;

/// Conduct in which only the patent and the day matter: what a purchase or a collision is tested
/// by.
final class Conducts {
  private Conducts() {}

  /// Use under a patent on a day by nobody in particular.
  static Conduct under(String patent, String country, LocalDate day) {
    return by("", patent, country, day);
  }

  /// The same by somebody.
  static Conduct by(String actor, String patent, String country, LocalDate day) {
    return new Conduct(actor, patent, country, country, Set.of(Act.USE), "", null, null, day);
  }
}
