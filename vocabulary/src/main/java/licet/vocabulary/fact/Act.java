package licet.vocabulary.fact;

import java.util.Locale;

/// An act that a patent reserves to its owner.
public enum Act {
  /// Making the product.
  MAKE,
  /// Using it, or using the process.
  USE,
  /// Selling it, or passing it on for good otherwise.
  SELL,
  /// Offering it for sale.
  OFFER,
  /// Bringing it into the country.
  IMPORT;

  /// The word used in files and on screen.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The act with this label.
  ///
  /// @throws IllegalArgumentException if there is none; the message names those there are
  public static Act of(String label) {
    for (var each : values()) {
      if (each.label().equals(label)) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "no such act: '" + label + "'; expected make, use, sell, offer or import");
  }
}
