package licet.vocabulary.deal;

import java.util.Locale;

/// What sort of deal it is; one deal can be of several kinds.
public enum DealKind {
  /// Both sides license patents to each other.
  CROSS_LICENSE,
  /// A license one way, or with the direction untold.
  LICENSE,
  /// Patents change hands.
  PATENT_SALE,
  /// A dispute ends.
  SETTLEMENT,
  /// A suit is filed, pending or decided.
  LITIGATION,
  /// Goods or services are delivered.
  SUPPLY,
  /// The parties work together.
  COOPERATION,
  /// A company or a business is sold.
  BUSINESS_SALE,
  /// A license of a brand or trademark.
  BRAND_LICENSE,
  /// One party's software or service comes with the other's products.
  BUNDLING,
  /// The deal is with or through a patent pool or its administrator.
  POOL,
  /// Payments for licenses flow.
  ROYALTY;

  /// The word used in files and on screen.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The constant with this label.
  ///
  /// @throws IllegalArgumentException if there is none
  public static DealKind of(String label) {
    for (var each : values()) {
      if (each.label().equals(label)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no such kind of deal: '" + label + "'");
  }
}
