package licet.vocabulary.deal;

import java.util.Locale;

/// The part a party plays in a deal.
public enum Role {
  /// Grants a license.
  LICENSOR,
  /// Takes a license.
  LICENSEE,
  /// Gives patents or a business away for value.
  SELLER,
  /// Takes them over.
  BUYER,
  /// Sues.
  PLAINTIFF,
  /// Is sued.
  DEFENDANT,
  /// Delivers.
  SUPPLIER,
  /// Is delivered to.
  CUSTOMER,
  /// Works together with another.
  PARTNER,
  /// Runs a pool or a program for others.
  ADMINISTRATOR;

  /// The word used in files and on screen.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The constant with this label.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Role of(String label) {
    for (var each : values()) {
      if (each.label().equals(label)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no such role: '" + label + "'");
  }
}
