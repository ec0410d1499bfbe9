package licet.vocabulary.answer;

import java.util.Locale;

/// The answer to whether somebody may act, from the least to the most favorable.
public enum Verdict {
  /// Somebody else's exclusive right keeps the actor out.
  BARRED,
  /// These facts show no permission. It does not mean infringement.
  NOT_SHOWN,
  /// It turns on a contested point of law or fact.
  DISPUTED,
  /// It turns on something that is not told; the answer names it.
  UNKNOWN,
  /// The units were put on the market with authority.
  PERMITTED_BY_EXHAUSTION,
  /// A right permits it.
  PERMITTED,
  /// No right in force stands against it.
  NOT_NEEDED;

  /// The word used in files and on screen.
  public String label() {
    return name().replace('_', '-');
  }

  /// The constant with this label, in whatever case.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Verdict of(String label) {
    for (var each : values()) {
      if (each.label().equals(label.toUpperCase(Locale.ROOT))) {
        return each;
      }
    }
    throw new IllegalArgumentException("no such answer: '" + label + "'");
  }
}
