package licet.vocabulary.deal;

import java.util.Locale;

/// How sure and how alive a deal is, as its sources tell it.
public enum Status {
  /// Told by a party.
  ANNOUNCED,
  /// Told by others, or recalled as done.
  REPORTED,
  /// Said to be coming or to have happened, by nobody who stands for it.
  RUMORED,
  /// Told not to be so.
  DENIED,
  /// Awaits an approval, a verdict or a signature.
  PENDING,
  /// Over, by an act of somebody.
  ENDED,
  /// Over, by lapse of time.
  EXPIRED;

  /// The word used in files and on screen.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The constant with this label.
  ///
  /// @throws IllegalArgumentException if there is none
  public static Status of(String label) {
    for (var each : values()) {
      if (each.label().equals(label)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no such status: '" + label + "'");
  }
}
