package licet.register.deals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import licet.vocabulary.deal.Status;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// The days on which a told deal can have been made, as far as its source lets one tell.
///
/// @param from the first of them
/// @param last the last of them
/// @param firmness how well it is known
/// @param told the date as told, or null
record When(LocalDate from, LocalDate last, Firmness firmness, @Nullable PartialDate told) {
  /// News is told within three weeks.
  static final int NEWS_DAYS = 21;

  /// What the firmness rests on.
  enum Firmness {
    /// A day or a month is told, or it is news of a known day.
    FIRM,
    /// A year is told.
    YEAR,
    /// At most the day of a later report is known.
    LOOSE
  }

  static When of(Told telling) {
    var told = telling.deal().date().orElse(null);
    var published = telling.source().published();
    if (told != null && told.precision() > 1) {
      return new When(told.first(), told.last(), Firmness.FIRM, told);
    }
    if (published != null && news(telling, told, published)) {
      var from = published.first().minusDays(NEWS_DAYS);
      return new When(from, published.last(), Firmness.FIRM, told);
    }
    var bound = published == null || ahead(telling) ? LocalDate.MAX : published.last();
    if (told == null) {
      return new When(LocalDate.MIN, bound, Firmness.LOOSE, null);
    }
    var last = bound.isBefore(told.last()) ? bound : told.last();
    boolean odd = last.isBefore(told.first());
    return new When(told.first(), odd ? told.first() : last, Firmness.YEAR, told);
  }

  /// True if it is the source's news of a known day.
  private static boolean news(Told telling, @Nullable PartialDate told, PartialDate published) {
    return telling.deal().main()
        && published.precision() > 1
        && (told == null || told.agreesWith(published));
  }

  /// True if the deal is told before it is made.
  private static boolean ahead(Told telling) {
    return telling
        .deal()
        .status()
        .filter(status -> status == Status.RUMORED || status == Status.PENDING)
        .isPresent();
  }

  /// How many days lie between the two at least; 0 if they can be the same day.
  long gap(When other) {
    if (other.from.isAfter(last)) {
      return ChronoUnit.DAYS.between(last, other.from);
    }
    return from.isAfter(other.last) ? ChronoUnit.DAYS.between(other.last, from) : 0;
  }

  /// True if both are told to the day and the days are at most so far apart.
  boolean sameDay(When other, int tolerance) {
    return exact() && other.exact() && gap(other) <= tolerance;
  }

  /// True if it is told to the day.
  boolean exact() {
    return told != null && told.precision() == 3;
  }

  /// True if a month or a day is told.
  boolean dated() {
    return told != null && told.precision() > 1;
  }

  /// The date in words.
  String words() {
    if (told != null) {
      return told.toString();
    }
    return switch (firmness) {
      case FIRM -> "news of " + last;
      case YEAR, LOOSE -> last.equals(LocalDate.MAX) ? "no date told" : "told by " + last;
    };
  }
}
