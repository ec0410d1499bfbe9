package licet.vocabulary.statement;

import java.util.Locale;

/// How directly the words give the claim.
public enum Certainty {
  /// The words say it.
  EXACT,
  /// It follows from what the words say nearby.
  INFERRED,
  /// A name was recognized in spite of its spelling.
  MISSPELT,
  /// The words were reworded by machine; the claim stands behind them.
  SPUN;

  /// The word used in files and on screen.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The constant with this label.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Certainty of(String label) {
    for (var each : values()) {
      if (each.label().equals(label)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no such certainty: '" + label + "'");
  }
}
