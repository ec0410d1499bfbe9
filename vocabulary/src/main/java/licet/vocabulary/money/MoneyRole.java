package licet.vocabulary.money;

import java.util.Locale;

/// What a sum is for.
public enum MoneyRole {
  /// Paid for what is sold.
  PRICE,
  /// Paid for use, over time or per unit.
  ROYALTY,
  /// Paid once or yearly for a license.
  LICENSE_FEE,
  /// Awarded or paid for infringement.
  DAMAGES,
  /// Asked for in a suit.
  CLAIMED_DAMAGES,
  /// Costs of a dispute.
  COSTS,
  /// What somebody thinks the deal is worth.
  ESTIMATE,
  /// What a thing is held to be worth.
  VALUATION;

  /// The word used in files and on screen.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// The constant with this label.
  ///
  /// @throws IllegalArgumentException if there is none
  public static MoneyRole of(String label) {
    for (var each : values()) {
      if (each.label().equals(label)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no such role of money: '" + label + "'");
  }
}
