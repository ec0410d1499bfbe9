package licet.rights;

import java.time.LocalDate;
import java.util.Set;
import licet.vocabulary.fact.Act;
import org.jspecify.annotations.Nullable;

/// What somebody does, or would do, under one patent.
///
/// @param actor who
/// @param patent under which patent
/// @param country ISO 3166 code of the country of the patent
/// @param place ISO 3166 code of the country where it is done; another one only for a sale abroad
///     that is held against the patent
/// @param acts what is done
/// @param product to what product or units
/// @param maker for whom the actor makes, or null
/// @param unit the number of the unit in the order of sale, or null
/// @param day when
record Conduct(
    String actor,
    String patent,
    String country,
    String place,
    Set<Act> acts,
    String product,
    @Nullable String maker,
    @Nullable Long unit,
    LocalDate day) {

  /// Copies the set.
  Conduct {
    acts = Set.copyOf(acts);
  }

  /// The same done by another, for its own account.
  Conduct by(String other) {
    return new Conduct(other, patent, country, place, acts, product, null, unit, day);
  }

  /// The same on another day.
  Conduct on(LocalDate other) {
    return new Conduct(actor, patent, country, place, acts, product, maker, unit, other);
  }

  /// One act of it.
  Conduct only(Act act) {
    return new Conduct(actor, patent, country, place, Set.of(act), product, maker, unit, day);
  }

  /// The same under another patent of another country.
  Conduct under(String other, String there) {
    return new Conduct(actor, other, there, place, acts, product, maker, unit, day);
  }
}
