package licet.rights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days as numbers: days since 1970, the farthest for those beyond.
final class Days {
  /// Before every day.
  static final int FIRST = Integer.MIN_VALUE + 1;

  /// After every day.
  static final int LAST = Integer.MAX_VALUE - 1;

  private Days() {}

  /// The number of a day.
  static int of(LocalDate day) {
    return (int) Math.clamp(day.toEpochDay(), (long) FIRST, LAST);
  }

  /// The number of a day, or what stands for none.
  static int of(@Nullable LocalDate day, int otherwise) {
    return day == null ? otherwise : of(day);
  }
}
