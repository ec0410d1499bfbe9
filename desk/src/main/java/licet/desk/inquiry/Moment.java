package licet.desk.inquiry;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import licet.vocabulary.time.PartialDate;

/// Instants as people write them: `2026-11-23`, `2026-11`, `2026`, `2026-11-23T14:00`,
/// `2026-11-23T14:00:00Z`, or `90m`, `24h`, `7d` ago. Days begin where the clock is.
public final class Moment {
  private static final Pattern AGO = Pattern.compile("(\\d{1,6})([mhd])");
  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

  private Moment() {}

  /// The instant just before which everything is past.
  public static Instant start(String text, Clock clock) {
    return DAY.matcher(text).matches() ? begin(date(text).first(), clock) : exact(text, clock);
  }

  /// The last instant of it.
  public static Instant end(String text, Clock clock) {
    return DAY.matcher(text).matches()
        ? begin(date(text).last().plusDays(1), clock).minus(1, ChronoUnit.MICROS)
        : exact(text, clock);
  }

  private static Instant begin(LocalDate day, Clock clock) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text);
  }

  private static Instant exact(String text, Clock clock) {
    var ago = AGO.matcher(text);
    if (ago.matches()) {
      long number = Long.parseLong(ago.group(1));
      var length =
          switch (ago.group(2)) {
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
          };
      return clock.instant().minus(length);
    }
    try {
      boolean zoned = text.matches(".*(Z|[+-]\\d{2}(:?\\d{2})?)");
      return zoned && text.contains("T")
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).atZone(clock.getZone()).toInstant();
    } catch (DateTimeException _) {
      throw new IllegalArgumentException(
          "not a time: '"
              + text
              + "'; expected 2026-11-23, 2026-11-23T14:00, 2026-11-23T14:00:00Z or 90m, 24h, 7d"
              + " for so long ago");
    }
  }
}
