package licet.desk.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import licet.desk.inquiry.Moment;
import org.jspecify.annotations.Nullable;

/// The two clocks that every page is read by.
///
/// @param on the day asked about
/// @param knownOn the instant as of which to answer, or null for now
/// @param onWritten the day as the visitor wrote it; empty for today
/// @param knownWritten the instant as the visitor wrote it; empty for now
public record Clocks(
    LocalDate on, @Nullable Instant knownOn, String onWritten, String knownWritten) {

  /// The clocks as a visitor set them.
  ///
  /// @param on a day, or empty
  /// @param known a time as [Moment] reads it, or empty
  /// @throws IllegalArgumentException if one of them is no time
  static Clocks of(String on, String known, Clock clock) {
    var zone = clock.getZone();
    var day =
        on.isBlank()
            ? LocalDate.now(clock)
            : Moment.end(on.strip(), clock).atZone(zone).toLocalDate();
    return new Clocks(
        day, known.isBlank() ? null : Moment.end(known.strip(), clock), on.strip(), known.strip());
  }

  /// The last day that is known of, or null if all is.
  public @Nullable LocalDate knownDay(Clock clock) {
    return knownOn == null ? null : knownOn.atZone(clock.getZone()).toLocalDate();
  }

  /// True if one of them was set.
  public boolean set() {
    return !onWritten.isEmpty() || !knownWritten.isEmpty();
  }
}
