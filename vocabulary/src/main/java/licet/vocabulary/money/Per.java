package licet.vocabulary.money;

import java.util.Locale;

/// What a sum is counted by.
public enum Per {
  /// Once, for all.
  TOTAL,
  /// Each year.
  YEAR,
  /// Each quarter.
  QUARTER,
  /// Each month.
  MONTH,
  /// Each product sold.
  UNIT,
  /// Each patent.
  PATENT;

  /// The word used in files and on screen.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The constant with this label.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Per of(String label) {
    for (var each : values()) {
      if (each.label().equals(label)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no such measure: '" + label + "'");
  }
}
