package licet.reader.figure;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// The day a report was published, from which its dates are resolved. A report tells what happened:
/// what it leaves out of a date is filled in backwards, unless the words look forward.
record Newsday(@Nullable PartialDate published) {

  /// The date, as exact as the words and the day of publication allow.
  Optional<PartialDate> resolve(Told told, boolean forward) {
    try {
      return told.year() == 0 ? relative(told, forward) : Optional.of(absolute(told));
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static PartialDate absolute(Told told) {
    boolean month = told.month() != 0 && told.quarter() == 0;
    return new PartialDate(told.year(), month ? told.month() : 0, month ? told.day() : 0);
  }

  private Optional<PartialDate> relative(Told told, boolean forward) {
    if (published == null) {
      return Optional.empty();
    }
    if (told.shift() != null) {
      return shifted(published, told, told.shift());
    }
    if (told.month() != 0) {
      return told.day() == 0
          ? month(published, told, forward)
          : day(published, told, forward).map(PartialDate::of);
    }
    if (told.weekday() != 0) {
      return told.day() == 0 ? weekday(published, told, forward) : namedDay(published, told);
    }
    if (told.day() != 0) {
      return dayOfMonth(published, told, forward);
    }
    return Optional.of(PartialDate.ofYear(yearOfPart(published, told, forward)));
  }

  private static Optional<PartialDate> shifted(PartialDate from, Told told, Told.Shift shift) {
    int offset = shift.offset();
    if (shift.unit() == Figure.Unit.YEAR) {
      return Optional.of(absolute(told.withYear(from.year() + offset)));
    }
    if (from.precision() < 2) {
      return Optional.empty();
    }
    var month = YearMonth.of(from.year(), from.month());
    return switch (shift.unit()) {
      case YEAR -> throw new IllegalStateException("years are done");
      case QUARTER -> Optional.of(PartialDate.ofYear(month.plusMonths(3L * offset).getYear()));
      case MONTH -> {
        var then = month.plusMonths(offset);
        yield Optional.of(new PartialDate(then.getYear(), then.getMonthValue(), told.day()));
      }
      case WEEK -> week(from, told.weekday(), offset);
      case DAY ->
          from.precision() < 3
              ? Optional.empty()
              : Optional.of(PartialDate.of(from.first().plusDays(offset)));
    };
  }

  /// A weekday of a week; of the week alone only the month is said.
  private static Optional<PartialDate> week(PartialDate from, int weekday, int offset) {
    if (from.precision() < 3) {
      return Optional.empty();
    }
    var then = from.first().plusWeeks(offset);
    return Optional.of(
        weekday == 0
            ? PartialDate.of(YearMonth.from(then))
            : PartialDate.of(
                then.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusDays(weekday - 1L)));
  }

  private static Optional<PartialDate> month(PartialDate from, Told told, boolean forward) {
    if (from.precision() < 2) {
      return Optional.empty();
    }
    int order = Integer.compare(told.month(), from.month());
    int year =
        switch (told.turn()) {
          case NONE -> forward ? (order < 0 ? 1 : 0) : order > 0 ? -1 : 0;
          case LAST -> order >= 0 ? -1 : 0;
          case THIS -> 0;
          case NEXT -> order <= 0 ? 1 : 0;
        };
    return Optional.of(new PartialDate(from.year() + year, told.month(), 0));
  }

  /// The day and month nearest in time; a report may run a day ahead of its own clock.
  private static Optional<LocalDate> day(PartialDate from, Told told, boolean forward) {
    if (from.precision() < 3) {
      return Optional.empty();
    }
    boolean ahead = forward || told.turn() == Told.Turn.NEXT;
    var limit = ahead ? from.first() : from.first().plusDays(1);
    if (told.turn() == Told.Turn.THIS) {
      return Optional.of(LocalDate.of(from.year(), told.month(), told.day()));
    }
    for (int step = 0; step <= 8; step++) {
      var month = YearMonth.of(limit.getYear() + (ahead ? step : -step), told.month());
      if (month.isValidDay(told.day())) {
        var day = month.atDay(told.day());
        if (ahead ? !day.isBefore(limit) : !day.isAfter(limit)) {
          return Optional.of(day);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> weekday(PartialDate from, Told told, boolean forward) {
    if (from.precision() < 3) {
      return Optional.empty();
    }
    var day = DayOfWeek.of(told.weekday());
    var found =
        switch (told.turn()) {
          case NONE ->
              from.first()
                  .with(
                      forward
                          ? TemporalAdjusters.nextOrSame(day)
                          : TemporalAdjusters.previousOrSame(day));
          case LAST -> from.first().with(TemporalAdjusters.previous(day));
          case THIS ->
              from.first()
                  .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                  .plusDays(told.weekday() - 1L);
          case NEXT -> from.first().with(TemporalAdjusters.next(day));
        };
    return Optional.of(PartialDate.of(found));
  }

  /// Tuesday the 11th: the last 11th that is a Tuesday, unless one is near ahead.
  private static Optional<PartialDate> namedDay(PartialDate from, Told told) {
    if (from.precision() < 3) {
      return Optional.empty();
    }
    var here = from.first();
    return IntStream.rangeClosed(-1, 60)
        .mapToObj(step -> YearMonth.from(here).minusMonths(step))
        .filter(month -> month.isValidDay(told.day()))
        .map(month -> month.atDay(told.day()))
        .filter(day -> day.getDayOfWeek().getValue() == told.weekday())
        .filter(day -> day.isBefore(here.plusWeeks(2)))
        .findFirst()
        .map(PartialDate::of);
  }

  private static Optional<PartialDate> dayOfMonth(PartialDate from, Told told, boolean forward) {
    if (from.precision() < 3) {
      return Optional.empty();
    }
    for (int step = 0; step < 4; step++) {
      var month = YearMonth.from(from.first()).plusMonths(forward ? step : -step);
      if (month.isValidDay(told.day())) {
        var day = month.atDay(told.day());
        if (forward ? !day.isBefore(from.first()) : !day.isAfter(from.first())) {
          return Optional.of(PartialDate.of(day));
        }
      }
    }
    return Optional.empty();
  }

  /// The year of a quarter or season.
  private static int yearOfPart(PartialDate from, Told told, boolean forward) {
    int start = told.quarter() != 0 ? told.quarter() * 3 - 2 : told.season();
    boolean begun = from.precision() < 2 || from.month() >= start;
    boolean over = from.precision() >= 2 && from.month() > start + 2;
    return from.year()
        + switch (told.turn()) {
          case NONE -> forward ? (over ? 1 : 0) : begun ? 0 : -1;
          case LAST -> over ? 0 : -1;
          case THIS -> 0;
          case NEXT -> begun ? 1 : 0;
        };
  }
}
