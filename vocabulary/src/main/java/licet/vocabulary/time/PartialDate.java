package licet.vocabulary.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// A date as exact as it is told: a day, a month or a year.
///
/// @param year the year of the ISO calendar, 1 to 9999
/// @param month 1 to 12, or 0 if only the year is told
/// @param day 1 to 31, or 0 if no day is told
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  private static final Pattern SHAPE = Pattern.compile("\\d{4}(-(?!00)\\d{2}(-(?!00)\\d{2})?)?");

  /// @throws IllegalArgumentException if there is no such date in the calendar
  public PartialDate {
    boolean shaped = year >= 1 && year <= 9999 && (month != 0 || day == 0);
    if (!shaped || !exists(year, month, day)) {
      throw new IllegalArgumentException("no such date: " + written(year, month, day));
    }
  }

  private static boolean exists(int year, int month, int day) {
    try {
      return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day).getYear() == year;
    } catch (DateTimeException _) {
      return false;
    }
  }

  /// The day itself.
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /// Some day of a month.
  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.getYear(), month.getMonthValue(), 0);
  }

  /// Some day of a year.
  public static PartialDate ofYear(int year) {
    return new PartialDate(year, 0, 0);
  }

  /// Reads `2017-07-05`, `2017-07` or `2017`.
  ///
  /// @throws IllegalArgumentException if the text has another shape or names no real date
  public static PartialDate parse(String text) {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "not a date: '" + text + "'; expected 2017-07-05, 2017-07 or 2017");
    }
    String[] parts = text.split("-", -1);
    return new PartialDate(
        Integer.parseInt(parts[0]),
        parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
        parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
  }

  /// The earliest day it can be.
  public LocalDate first() {
    return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /// The latest day it can be.
  public LocalDate last() {
    if (day != 0) {
      return first();
    }
    return month == 0 ? LocalDate.of(year, 12, 31) : YearMonth.of(year, month).atEndOfMonth();
  }

  /// How much is told: 1 the year, 2 also the month, 3 also the day.
  public int precision() {
    return month == 0 ? 1 : day == 0 ? 2 : 3;
  }

  /// True if both can be the same day.
  public boolean agreesWith(PartialDate other) {
    return !first().isAfter(other.last()) && !other.first().isAfter(last());
  }

  @Override
  public int compareTo(PartialDate other) {
    int byFirst = first().compareTo(other.first());
    return byFirst != 0 ? byFirst : Integer.compare(other.precision(), precision());
  }

  /// The ISO form, `2017-07-05`, `2017-07` or `2017`.
  @Override
  public String toString() {
    return written(year, month, day);
  }

  private static String written(int year, int month, int day) {
    String years = padded(4, year);
    if (month == 0) {
      return years;
    }
    return day == 0
        ? years + "-" + padded(2, month)
        : years + "-" + padded(2, month) + "-" + padded(2, day);
  }

  private static String padded(int digits, int figure) {
    String plain = Integer.toString(figure);
    return "0".repeat(Math.max(0, digits - plain.length())) + plain;
  }
}
