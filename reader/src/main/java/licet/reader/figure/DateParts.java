package licet.reader.figure;

import java.util.Optional;

/// One reading of a date, part after part, in whatever order a language puts them.
final class DateParts {
  private final Scan scan;
  private int at;
  private Told told = Told.NOTHING;
  private boolean marked;
  private boolean dayMarked;
  private boolean part;
  private boolean guarded;
  private boolean brief;
  private int guardedMonth = -1;

  DateParts(Scan scan, int start) {
    this.scan = scan;
    this.at = start;
  }

  /// True if a word for the year, or for a part of it, stands in it.
  boolean marked() {
    return marked || part;
  }

  /// True if a form in it that is no month is also an ordinary word.
  boolean guarded() {
    return guarded;
  }

  /// True if its month is cut short and could be a name.
  boolean brief() {
    return brief;
  }

  /// Index of a month whose name is also another word, or -1.
  int guardedMonth() {
    return guardedMonth;
  }

  Optional<DateGrammar.Found> read() {
    boolean more = true;
    while (more) {
      more = at < scan.size() && step();
    }
    boolean dayAlone = told.day() != 0 && told.month() == 0 && told.weekday() == 0;
    boolean loose = dayAlone && told.shift() == null && !dayMarked;
    return told.empty() || loose ? Optional.empty() : Optional.of(new DateGrammar.Found(at, told));
  }

  private boolean step() {
    if (add(at)) {
      return true;
    }
    if (told.empty() && !part) {
      return false;
    }
    int next = joint();
    return next > at && next < scan.size() && add(next);
  }

  /// Index after what may stand between two parts.
  private int joint() {
    int next = at;
    boolean comma = scan.is(next, ",") && comma(next + 1);
    boolean mark =
        scan.glued(next)
            && (scan.is(next, "/") || scan.is(next, "-") || scan.is(next, "."))
            && scan.glued(next + 1);
    boolean abbreviation = scan.is(next, ".") && scan.glued(next);
    if (comma || mark || abbreviation) {
      next++;
    }
    if (abbreviation && scan.is(next, ",")) {
      next++;
    }
    int past = scan.past(next, Word.Particle.OF);
    past = scan.past(past, Word.Particle.DETERMINER);
    return past;
  }

  /// A comma may stand before a year or the like, and behind a weekday.
  private boolean comma(int next) {
    if (told.weekday() != 0 && told.month() == 0 && told.day() == 0) {
      return told.shift() == null;
    }
    boolean year = WrittenDate.year(scan, scan.past(next, Word.Particle.YEAR_MARK)) != 0;
    boolean rank = told.day() == 0 && scan.has(next + 1, Word.Particle.ENDING);
    return told.month() != 0 && told.year() == 0 && (year || rank);
  }

  private boolean add(int i) {
    return digits(i)
        || relative(i)
        || turned(i)
        || part(i)
        || weekday(i)
        || month(i)
        || quarter(i)
        || day(i)
        || season(i)
        || year(i)
        || unit(i);
  }

  private boolean take(int end, Told more) {
    told = more;
    at = end;
    return true;
  }

  // ---- in digits

  private boolean digits(int i) {
    int from = scan.past(i, Word.Particle.DAY_MARK);
    if (!scan.number(from) || told.month() != 0 || told.year() != 0 || told.day() != 0) {
      return false;
    }
    var written = WrittenDate.at(scan, from);
    if (written.isEmpty()) {
      return false;
    }
    var date = written.get();
    boolean complete = date.year() != 0;
    if (!complete && !supported(i, from, date)) {
      return false;
    }
    var turn = turnBehind(date.end());
    return take(
        turn.map(Scan.Found::end).orElse(date.end()),
        told.withYear(date.year())
            .withMonth(date.month())
            .withDay(date.day())
            .withTurn(turn.map(found -> Told.Turn.of(found.word().offset())).orElse(told.turn())));
  }

  /// Whether a day and a month in digits can be no fraction.
  private boolean supported(int i, int from, WrittenDate date) {
    if (counts(date.end())) {
      return false;
    }
    boolean led = from > i || part || scan.before(from, Word.Leading.class).isPresent();
    if (!date.mark().equals("/")) {
      boolean point = date.mark().equals(".") && scan.tongue().decimal() != '.';
      return told.weekday() != 0 || (point && led);
    }
    boolean bracketed = scan.is(from - 1, "(") && scan.is(date.end(), ")");
    boolean listed = scan.is(from - 3, "/") && scan.number(from - 2);
    return led || told.weekday() != 0 || date.padded() || bracketed || listed;
  }

  // ---- told by distance

  private boolean relative(int i) {
    var found = scan.at(i, Word.Relative.class);
    if (found.isEmpty() || told.shift() != null || told.year() != 0) {
      return false;
    }
    return shift(found.get().end(), found.get().word().unit(), found.get().word().offset());
  }

  private boolean shift(int end, Figure.Unit unit, int offset) {
    boolean alone = told.equals(Told.NOTHING);
    boolean fits =
        switch (unit) {
          case YEAR -> told.month() != 0 || told.quarter() != 0 || told.season() != 0;
          case MONTH -> told.day() != 0 && told.month() == 0;
          case WEEK -> told.weekday() != 0 && told.day() == 0;
          case DAY, QUARTER -> false;
        };
    if (!alone && (!fits || told.turn() != Told.Turn.NONE)) {
      return false;
    }
    return take(end, told.withShift(new Told.Shift(unit, offset)));
  }

  /// Last week, next May, this Monday.
  private boolean turned(int i) {
    var turn = scan.at(i, Word.Turn.class);
    if (turn.isEmpty() || told.turn() != Told.Turn.NONE) {
      return false;
    }
    int next = turn.get().end();
    int offset = turn.get().word().offset();
    var unit = scan.at(next, Word.Span.class).filter(found -> found.word().times() == 1);
    if (unit.isPresent()) {
      return told.shift() == null
          && told.year() == 0
          && shift(unit.get().end(), unit.get().word().unit(), offset);
    }
    int back = at;
    var before = told;
    at = next;
    if (told.empty()
        && (weekday(next) || month(next) || season(next) || quarterWord(next, offset))) {
      told = told.shift() == null ? told.withTurn(Told.Turn.of(offset)) : told;
      return true;
    }
    at = back;
    told = before;
    return false;
  }

  private Optional<Scan.Found<Word.TurnBehind>> turnBehind(int i) {
    return scan.at(i, Word.TurnBehind.class);
  }

  /// Last quarter.
  private boolean quarterWord(int i, int offset) {
    int end = scan.past(i, Word.Particle.QUARTER);
    return end > i && shift(end, Figure.Unit.QUARTER, offset);
  }

  /// Semaine dernière; and after "early" or "the end of" a unit means this one.
  private boolean unit(int i) {
    int from = scan.past(i, Word.Particle.DETERMINER);
    var unit = scan.at(from, Word.Span.class).filter(found -> found.word().times() == 1);
    if (unit.isEmpty() || told.shift() != null || told.year() != 0) {
      return false;
    }
    var turn = turnBehind(unit.get().end());
    if (turn.isPresent()) {
      return shift(turn.get().end(), unit.get().word().unit(), turn.get().word().offset());
    }
    boolean whole = unit.get().word().unit() != Figure.Unit.DAY;
    return part && told.empty() && whole && shift(unit.get().end(), unit.get().word().unit(), 0);
  }

  // ---- named

  private boolean part(int i) {
    int end = scan.past(i, Word.Particle.PART);
    if (end == i || part || !told.empty()) {
      return false;
    }
    part = true;
    at = end;
    return true;
  }

  private boolean weekday(int i) {
    int from = scan.past(i, Word.Particle.DAY_MARK);
    var found = scan.at(from, Word.Weekday.class);
    boolean free = told.weekday() == 0 && told.month() == 0 && told.year() == 0;
    boolean week = told.shift() == null || told.shift().unit() == Figure.Unit.WEEK;
    if (found.isEmpty() || !free || !week) {
      return false;
    }
    int end = found.get().end();
    boolean capital = end - from > 1 && scan.capital(end - 1);
    guarded |= found.get().word().guarded() && from == i && !capital;
    var turn = turnBehind(end);
    take(turn.map(Scan.Found::end).orElse(end), told.withWeekday(found.get().word().day()));
    turn.ifPresent(each -> told = told.withTurn(Told.Turn.of(each.word().offset())));
    return true;
  }

  private boolean month(int i) {
    if (told.month() != 0 || told.quarter() != 0 || shiftedBy(Figure.Unit.MONTH)) {
      return false;
    }
    return monthNumber(i) || monthName(i);
  }

  private boolean shiftedBy(Figure.Unit unit) {
    return told.shift() != null && told.shift().unit() == unit;
  }

  private boolean monthName(int i) {
    var found = scan.at(i, Word.Month.class);
    if (found.isEmpty()) {
      return false;
    }
    if (found.get().word().guarded()) {
      guardedMonth = i;
      brief = scan.token(i).text().length() < 5;
    }
    return takeMonth(found.get().end(), found.get().word().month());
  }

  private boolean takeMonth(int end, int month) {
    var turn = turnBehind(end);
    take(turn.map(Scan.Found::end).orElse(end), told.withMonth(month));
    turn.ifPresent(each -> told = told.withTurn(Told.Turn.of(each.word().offset())));
    return true;
  }

  /// Tháng 7.
  private boolean monthNumber(int i) {
    int from = scan.past(i, Word.Particle.MONTH_MARK);
    if (from == i || !scan.number(from)) {
      return false;
    }
    var written = WrittenDate.at(scan, from).filter(date -> date.day() == 0 && date.year() != 0);
    if (written.isPresent() && told.year() == 0) {
      return take(
          written.get().end(),
          told.withMonth(written.get().month()).withYear(written.get().year()));
    }
    int month = WrittenDate.number(scan, from, 12);
    return month > 0 && takeMonth(from + 1, month);
  }

  private boolean day(int i) {
    int from = scan.past(i, Word.Particle.DAY_MARK);
    from = told.empty() ? from : scan.past(from, Word.Particle.DETERMINER);
    if (told.day() != 0 || (told.year() != 0 && told.month() == 0)) {
      return false;
    }
    var found = dayNumber(from);
    if (found.isEmpty()) {
      return false;
    }
    int end = found.get().end();
    boolean mark = scan.past(i, Word.Particle.DAY_MARK) > i;
    boolean rank = end > from + 1 && scan.number(from);
    boolean fits;
    if (told.month() != 0) {
      boolean comma = scan.is(i - 1, ",");
      boolean follows = (scan.tongue().monthFirst() && !comma) || mark || rank;
      boolean written = scan.hyphened(i) || (scan.glued(i) && scan.is(i - 1, "/"));
      boolean open = told.year() == 0 && (follows || beforeYear(end));
      fits = (open || written) && !counted(end);
    } else {
      boolean articled = told.empty() && scan.back(i, Word.Particle.DAY_ARTICLE) < i && closed(end);
      fits = beforeMonth(end) || mark || told.weekday() != 0 || articled;
      dayMarked |= (mark || articled) && !counted(end);
    }
    return fits && take(end, told.withDay(found.get().day()));
  }

  /// A day of the month.
  private record DayNumber(int end, int day) {}

  private Optional<DayNumber> dayNumber(int i) {
    int written = WrittenDate.number(scan, i, 31);
    if (written > 0) {
      int end = i + 1;
      int ending = scan.glued(end) ? scan.past(end, Word.Particle.ENDING) : end;
      return Optional.of(new DayNumber(ending, written));
    }
    var rank =
        scan.at(i, Word.Ordinal.class).map(each -> new DayNumber(each.end(), each.word().value()));
    return rank.or(() ->
            scan.at(i, Word.Cardinal.class)
                .map(each -> new DayNumber(each.end(), each.word().value())))
        .filter(each -> each.day() > 0 && each.day() <= 31)
        .filter(each ->
            told.month() != 0
                || beforeMonth(each.end())
                || (told.weekday() != 0
                    && scan.at(i, Word.Ordinal.class).isPresent()
                    && closed(each.end())));
  }

  /// True if no word follows that the number could count.
  private boolean closed(int end) {
    return !scan.word(end) || scan.at(end, Word.Leading.class).isPresent();
  }

  private boolean beforeYear(int end) {
    int next = scan.is(end, ",") ? end + 1 : end;
    next = scan.past(next, Word.Particle.OF);
    return WrittenDate.year(scan, scan.past(next, Word.Particle.YEAR_MARK)) != 0;
  }

  private boolean beforeMonth(int end) {
    int next = end;
    if (scan.glued(next) && (scan.is(next, ".") || scan.is(next, "/") || scan.is(next, "-"))) {
      next++;
    }
    next = scan.past(next, Word.Particle.OF);
    next = scan.past(next, Word.Particle.DETERMINER);
    boolean weekday =
        next == end
            && scan.number(end - 1)
            && told.empty()
            && scan.at(next, Word.Weekday.class).filter(day -> !day.word().guarded()).isPresent();
    boolean name = weekday || scan.at(next, Word.Month.class).isPresent();
    boolean number = scan.past(next, Word.Particle.MONTH_MARK) > next;
    return name
        || (number && scan.number(scan.past(next, Word.Particle.MONTH_MARK)))
        || nextMonth(next);
  }

  /// The 15th of next month.
  private boolean nextMonth(int i) {
    var relative = scan.at(i, Word.Relative.class);
    if (relative.isPresent()) {
      return relative.get().word().unit() == Figure.Unit.MONTH;
    }
    return scan.at(i, Word.Turn.class)
        .flatMap(turn -> scan.at(turn.end(), Word.Span.class))
        .filter(span -> span.word().unit() == Figure.Unit.MONTH)
        .isPresent();
  }

  /// True if the number before counts what comes next.
  private boolean counted(int end) {
    return scan.at(end, Word.Scale.class).isPresent()
        || scan.at(end, Word.Span.class).isPresent()
        || scan.has(end, Word.Particle.PERCENT)
        || scan.at(end, Word.Currency.class).isPresent()
        || (NumberGrammar.touching(scan, end) && !scan.is(end, "/"));
  }

  private boolean quarter(int i) {
    if (told.quarter() != 0 || told.month() != 0 || told.day() != 0 || told.weekday() != 0) {
      return false;
    }
    var found = scan.at(i, Word.Quarter.class);
    if (found.isPresent()) {
      guarded |= found.get().word().guarded();
      return take(found.get().end(), told.withQuarter(found.get().word().quarter()));
    }
    int digits = WrittenDate.number(scan, i, 4);
    int behind = scan.glued(i + 1) ? scan.past(i + 1, Word.Particle.ENDING) : i;
    var rank =
        scan.at(i, Word.Ordinal.class)
            .map(each -> new DayNumber(each.end(), each.word().value()))
            .filter(each -> each.day() < 5)
            .orElse(new DayNumber(digits > 0 && behind > i + 1 ? behind : i, digits));
    int end = scan.past(rank.end(), Word.Particle.QUARTER);
    return rank.end() > i && end > rank.end() && take(end, told.withQuarter(rank.day()));
  }

  private boolean season(int i) {
    var found =
        scan.at(i, Word.Season.class)
            .filter(
                season -> !season.word().guarded() || scan.back(i, Word.Particle.DETERMINER) < i);
    boolean free = told.season() == 0 && told.month() == 0 && told.weekday() == 0;
    if (found.isEmpty() || !free || told.day() != 0) {
      return false;
    }
    var turn = turnBehind(found.get().end());
    take(
        turn.map(Scan.Found::end).orElse(found.get().end()),
        told.withSeason(found.get().word().month()));
    turn.ifPresent(each -> told = told.withTurn(Told.Turn.of(each.word().offset())));
    return true;
  }

  private boolean year(int i) {
    int from = scan.past(i, Word.Particle.YEAR_MARK);
    int year = WrittenDate.year(scan, from);
    boolean dayAlone = told.day() != 0 && told.month() == 0;
    if (year == 0 || told.year() != 0 || told.shift() != null || dayAlone || counts(from + 1)) {
      return false;
    }
    boolean turned = told.turn() != Told.Turn.NONE && told.day() == 0;
    if (turned || (told.weekday() != 0 && told.month() == 0)) {
      return false;
    }
    marked |= from > i;
    return take(from + 1, told.withYear(year));
  }

  private boolean counts(int end) {
    return scan.has(end, Word.Particle.PERCENT)
        || scan.at(end, Word.Scale.class).isPresent()
        || scan.at(end, Word.Symbol.class).filter(found -> !scan.number(found.end())).isPresent()
        || (NumberGrammar.touching(scan, end) && !scan.is(end, "/"));
  }
}
