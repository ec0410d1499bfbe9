package licet.reader.figure;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads dates: written out, in digits, and told by their distance from the day of writing.
final class DateGrammar {

  /// A date found at some token.
  ///
  /// @param end index after its last token
  record Found(int end, Told told) {}

  private static final int WINDOW = 8;

  private final Scan scan;
  private final NumberGrammar numbers;
  private final Newsday newsday;

  DateGrammar(Scan scan, NumberGrammar numbers, Newsday newsday) {
    this.scan = scan;
    this.numbers = numbers;
    this.newsday = newsday;
  }

  /// The date at a token.
  Optional<Figure> read(int i) {
    if (scan.silent(i)) {
      return Optional.empty();
    }
    var distance = distance(i);
    var later = later(i);
    int end = distance.map(Found::end).orElse(i);
    if (later.filter(figure -> figure.to() > end).isPresent() && !hence(i, end)) {
      return later;
    }
    return distance.or(() -> calendar(i, false)).map(found -> figure(i, found));
  }

  private Figure figure(int i, Found found) {
    var date = newsday.resolve(found.told(), forward(i));
    return new Figure.Day(
        i,
        found.end(),
        date.orElse(null),
        relation(i),
        found.told().relative(),
        found.told().year() == 0 && date.isPresent(),
        late(i));
  }

  private boolean late(int i) {
    int first = scan.past(i, Word.Particle.DETERMINER);
    return scan.has(first, Word.Particle.LATE) || scan.back(i, Word.Particle.LATE) < i;
  }

  /// A date by its parts.
  ///
  /// @param bare true if a year needs no support
  Optional<Found> calendar(int i, boolean bare) {
    var parts = new DateParts(scan, i);
    var found = parts.read();
    return found.filter(each -> supported(i, each, parts, bare));
  }

  private boolean supported(int i, Found found, DateParts parts, boolean bare) {
    var told = found.told();
    if (told.yearAlone()) {
      return bare || parts.marked() || yearSupported(i, found.end());
    }
    if (parts.guardedMonth() >= 0) {
      return bare || monthSupported(i, found, parts);
    }
    if (parts.guarded()) {
      boolean placed = told.quarter() != 0 && leading(i).isPresent();
      return placed
          || told.year() != 0
          || told.month() != 0
          || told.day() != 0
          || told.shift() != null;
    }
    boolean season = told.season() == 0 || told.year() != 0 || told.turn() != Told.Turn.NONE;
    return season || told.shift() != null;
  }

  /// A month whose name is also a word or a person's name needs a number, or a preposition before
  /// it, and no name around it.
  private boolean monthSupported(int i, Found found, DateParts parts) {
    var told = found.told();
    int at = parts.guardedMonth();
    boolean first = at == i;
    boolean afterName = first && scan.capital(i - 1) && scan.unknown(i - 1) && !scan.glued(i);
    if (told.year() != 0) {
      return true;
    }
    if (told.day() != 0) {
      boolean followed = scan.word(found.end()) && !scan.capital(found.end());
      return !(afterName && parts.brief() && followed) || scan.number(i);
    }
    if (told.shift() != null || told.turn() != Told.Turn.NONE || parts.marked()) {
      return true;
    }
    var leading = leading(i);
    boolean agent = leading.isPresent() && leading.get() == Figure.Relation.BY;
    boolean beforeName = scan.capital(found.end()) && scan.unknown(found.end());
    return leading.isPresent() && !(beforeName && (agent || parts.brief()));
  }

  /// A bare year counts after a preposition, in brackets, or after an article if it is not round.
  private boolean yearSupported(int i, int end) {
    if (leading(i).isPresent() || (scan.is(i - 1, "(") && scan.is(end, ")"))) {
      return true;
    }
    int and = scan.back(i, Word.Particle.AND);
    if (and < i && WrittenDate.year(scan, and - 1) != 0) {
      return true;
    }
    boolean determined =
        scan.back(i, Word.Particle.DETERMINER) < i
            || scan.back(i, Word.Particle.ARTICLE) < i
            || scan.back(i, Word.Particle.OF) < i;
    return determined && !scan.token(end - 1).text().endsWith("00");
  }

  private Optional<Figure.Relation> leading(int i) {
    int start = i;
    for (int step = 0; step < 3; step++) {
      var found = scan.before(start, Word.Leading.class);
      if (found.isPresent()) {
        return found.map(each -> each.word().relation());
      }
      int back = scan.back(start, Word.Particle.DETERMINER);
      if (back == start) {
        back = scan.before(start, Word.Hedge.class).map(Scan.Found::end).orElse(start);
      }
      if (back == start) {
        return Optional.empty();
      }
      start = back;
    }
    return Optional.empty();
  }

  private Figure.Relation relation(int i) {
    return leading(i).orElse(Figure.Relation.ON);
  }

  /// True if a word shortly before looks to the future.
  boolean forward(int i) {
    for (int k = i - 1; k >= Math.max(0, i - WINDOW); k--) {
      boolean stop = scan.is(k, ".") || scan.is(k, ";") || scan.is(k, ":") || scan.is(k, ",");
      if (stop) {
        return false;
      }
      int end = scan.past(k, Word.Particle.FORWARD);
      boolean preposition =
          scan.at(k, Word.Leading.class).filter(found -> found.end() == end).isPresent();
      if (end > k && (!preposition || leads(end, i))) {
        return true;
      }
      if (scan.token(k).newLine()) {
        return false;
      }
    }
    return false;
  }

  /// True if nothing but articles stands between a preposition and the date.
  private boolean leads(int end, int i) {
    int at = end;
    while (at < i && scan.has(at, Word.Particle.DETERMINER)) {
      at = scan.past(at, Word.Particle.DETERMINER);
    }
    return at == i;
  }

  /// Two years ago, il y a deux ans, a year after buying, in two years.
  private Optional<Found> distance(int i) {
    var ahead = scan.at(i, Word.AgoAhead.class);
    if (ahead.isPresent()) {
      int start = ahead.get().end();
      int past = scan.at(start, Word.Hedge.class).map(Scan.Found::end).orElse(start);
      return length(past)
          .filter(_ -> !ahead.get().word().guarded() || forward(i))
          .map(length -> length.told(ahead.get().word().sign()))
          .map(found -> new Found(withAgo(found.end()), found.told()));
    }
    var length = length(i);
    if (length.isEmpty()) {
      return Optional.empty();
    }
    int end = length.get().end();
    var behind = scan.at(end, Word.Ago.class);
    if (behind.isPresent()) {
      return behind.map(
          found -> new Found(found.end(), length.get().told(found.word().sign()).told()));
    }
    return hence(i, end) ? Optional.of(length.get().told(-1)) : Optional.empty();
  }

  /// True if a clause starts with the length and goes on with what happened then.
  private boolean hence(int i, int end) {
    int past = scan.past(end, Word.Particle.HENCE);
    return past > end && scan.word(past) && scan.opening(i);
  }

  /// Some languages say "ago" on both sides.
  private int withAgo(int end) {
    return scan.at(end, Word.Ago.class).map(Scan.Found::end).orElse(end);
  }

  /// A number of units.
  private record Length(int end, int count, Figure.Unit unit) {
    Found told(int sign) {
      return new Found(end, Told.shifted(unit, sign * count));
    }
  }

  private Optional<Length> length(int i) {
    int article = scan.past(i, Word.Particle.ARTICLE);
    var one = scan.at(article, Word.Span.class).filter(_ -> article > i);
    if (one.isPresent()) {
      return one.map(found -> new Length(found.end(), found.word().times(), found.word().unit()));
    }
    return numbers
        .read(i, false)
        .filter(each -> each.value().compareTo(BigDecimal.valueOf(1000)) < 0)
        .filter(each -> each.value().stripTrailingZeros().scale() <= 0)
        .flatMap(number ->
            scan.at(number.end(), Word.Span.class)
                .map(found ->
                    new Length(
                        found.end(),
                        number.value().intValueExact() * found.word().times(),
                        found.word().unit())));
  }

  /// Three weeks later: counted from a day that is told elsewhere.
  private Optional<Figure> later(int i) {
    return length(i)
        .filter(length -> scan.has(length.end(), Word.Particle.LATER))
        .map(length ->
            new Figure.Day(
                i,
                scan.past(length.end(), Word.Particle.LATER),
                null,
                Figure.Relation.ON,
                true,
                false));
  }
}
