package licet.reader.figure;

import java.util.Optional;
import licet.vocabulary.time.PartialDate;

/// Reads stretches of time between two dates.
final class SpanGrammar {
  private final Scan scan;
  private final DateGrammar dates;
  private final Newsday newsday;

  SpanGrammar(Scan scan, DateGrammar dates, Newsday newsday) {
    this.scan = scan;
    this.dates = dates;
    this.newsday = newsday;
  }

  /// The stretch at a token.
  Optional<Figure> read(int i) {
    if (scan.silent(i)) {
      return Optional.empty();
    }
    int between = scan.past(i, Word.Particle.BETWEEN);
    int start = between > i ? between : scan.past(i, Word.Particle.OPEN);
    start = pastArticle(start);
    var first = dates.calendar(start, true);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int next = Ranges.past(scan, first.get().end(), between > i);
    if (next < 0) {
      return Optional.empty();
    }
    next = pastArticle(next);
    int upper = next;
    return dates
        .calendar(next, true)
        .or(() -> dayAlone(upper, first.get().told()))
        .or(() -> now(upper))
        .filter(last -> parallel(first.get().told(), last.told()))
        .map(last -> figure(i, first.get().told(), last));
  }

  private int pastArticle(int i) {
    boolean turn = scan.at(i, Word.Turn.class).isPresent();
    return turn ? i : scan.past(i, Word.Particle.DETERMINER);
  }

  /// The 5 of "May 3-5".
  private Optional<DateGrammar.Found> dayAlone(int i, Told first) {
    int day = WrittenDate.number(scan, i, 31);
    boolean time = scan.glued(i + 1) && !scan.is(i + 1, ",") && !scan.is(i + 1, ".");
    return !time && first.month() != 0 && day > first.day() && first.day() != 0
        ? Optional.of(withYear(i + 1, first.withDay(day)))
        : Optional.empty();
  }

  private Optional<DateGrammar.Found> now(int i) {
    int end = scan.past(i, Word.Particle.NOW);
    return end > i
        ? Optional.of(new DateGrammar.Found(end, Told.shifted(Figure.Unit.DAY, 0)))
        : Optional.empty();
  }

  private DateGrammar.Found withYear(int end, Told told) {
    int next = scan.is(end, ",") ? end + 1 : end;
    int year = told.year() == 0 ? WrittenDate.year(scan, next) : 0;
    return year == 0
        ? new DateGrammar.Found(end, told)
        : new DateGrammar.Found(next + 1, told.withYear(year));
  }

  private static boolean parallel(Told first, Told last) {
    if (first.yearAlone() && last.yearAlone()) {
      return first.year() < last.year();
    }
    return dated(first) && dated(last);
  }

  private static boolean dated(Told told) {
    return told.year() != 0 || told.month() != 0 || told.shift() != null || told.weekday() != 0;
  }

  private Figure figure(int i, Told first, DateGrammar.Found last) {
    var until = last.told();
    var from = first;
    if (from.year() == 0
        && from.shift() == null
        && from.turn() == Told.Turn.NONE
        && until.year() != 0) {
      from = from.withYear(from.month() > until.month() ? until.year() - 1 : until.year());
    }
    var end = newsday.resolve(until, false);
    var start =
        newsday
            .resolve(from, false)
            .map(date -> end.map(known -> ordered(date, known)).orElse(date));
    return new Figure.Span(i, last.end(), start.orElse(null), end.orElse(null));
  }

  /// From November to February: the start lies in the year before the end.
  private static PartialDate ordered(PartialDate first, PartialDate last) {
    boolean late = first.first().isAfter(last.last());
    boolean leap = first.month() == 2 && first.day() == 29;
    return late && !leap ? new PartialDate(first.year() - 1, first.month(), first.day()) : first;
  }
}
