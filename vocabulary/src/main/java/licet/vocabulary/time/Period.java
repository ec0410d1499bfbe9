package licet.vocabulary.time;

import java.time.LocalDate;

/// The days from `from` up to, but not including, `until`.
///
/// @param from the first day; [LocalDate#MIN] if it has always been so
/// @param until the first day after it; [LocalDate#MAX] if no end is known
public record Period(LocalDate from, LocalDate until) {

  /// All days.
  public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

  /// @throws IllegalArgumentException if it would end before it starts
  public Period {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("a period from " + from + " until " + until);
    }
  }

  /// True if the day lies in it.
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  /// True if the two have a day in common.
  public boolean overlaps(Period other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }
}
