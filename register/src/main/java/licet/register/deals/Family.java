package licet.register.deals;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import licet.vocabulary.deal.DealKind;

/// A group of kinds that can be parts of one event.
enum Family {
  /// Rights in patents are granted or sold, or a dispute over them ends.
  LICENSING,
  /// A dispute goes on.
  SUIT,
  /// A company or business is sold.
  BUSINESS,
  /// A brand is licensed.
  BRAND,
  /// Goods, services and joint work; alone, or beside a deal over patents.
  COMMERCE;

  /// The families of a deal of some kinds. A suit that is told together with a license or a
  /// settlement belongs to it.
  static Set<Family> of(Collection<DealKind> kinds) {
    var families = EnumSet.noneOf(Family.class);
    for (var kind : kinds) {
      switch (kind) {
        case CROSS_LICENSE, LICENSE, PATENT_SALE, SETTLEMENT, POOL -> families.add(LICENSING);
        case LITIGATION -> families.add(SUIT);
        case BUSINESS_SALE -> families.add(BUSINESS);
        case BRAND_LICENSE -> families.add(BRAND);
        case SUPPLY, COOPERATION, BUNDLING -> families.add(COMMERCE);
        case ROYALTY -> {}
      }
    }
    if (families.contains(LICENSING)) {
      families.remove(SUIT);
    }
    if (families.isEmpty()) {
      families.add(LICENSING);
    }
    return families;
  }

  /// True if deals of these families can be one event. Goods and joint work come with a deal over
  /// patents; a suit goes with nothing but itself.
  static boolean join(Set<Family> one, Set<Family> other) {
    if (one.contains(SUIT) != other.contains(SUIT)) {
      return false;
    }
    return !Collections.disjoint(one, other) || beside(one, other) || beside(other, one);
  }

  private static boolean beside(Set<Family> one, Set<Family> other) {
    return one.contains(LICENSING) && other.contains(COMMERCE);
  }
}
