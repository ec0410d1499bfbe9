package licet.register.deals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import licet.vocabulary.deal.Status;
import licet.vocabulary.time.PartialDate;

/// The days on which a told deal can have been made, as far as its source lets one tell.
///
/// @param from the first of them
/// @param last the last of them
/// @param firmness how well it is known
/// @param told the date as told, if any
record When(LocalDate from, LocalDate last, Firmness firmness, Optional<PartialDate> told) {
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

  static When of(Told told) {
    var date = told.deal().date();
    var published = Optional.ofNullable(told.source().published());
    boolean ahead =
        told.deal().status().filter(it -> it == Status.RUMORED || it == Status.PENDING).isPresent();
    var bound = ahead ? LocalDate.MAX : published.map(PartialDate::last).orElse(LocalDate.MAX);
    if (date.isPresent() && date.get().precision() > 1) {
      return new When(date.get().first(), date.get().last(), Firmness.FIRM, date);
    }
    boolean news =
        told.deal().main()
            && published.filter(day -> day.precision() > 1).isPresent()
            && date.map(year -> year.agreesWith(published.get())).orElse(true);
    if (news) {
      var day = published.orElseThrow();
      return new When(day.first().minusDays(NEWS_DAYS), day.last(), Firmness.FIRM, date);
    }
    if (date.isPresent()) {
      var first = date.get().first();
      var last = earlier(date.get().last(), bound);
      return new When(first, last.isBefore(first) ? first : last, Firmness.YEAR, date);
    }
    return new When(LocalDate.MIN, bound, Firmness.LOOSE, date);
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
    return told.filter(date -> date.precision() == 3).isPresent();
  }

  /// True if a month or a day is told.
  boolean dated() {
    return told.filter(date -> date.precision() > 1).isPresent();
  }

  /// The date in words.
  String words() {
    return told.map(PartialDate::toString)
        .orElseGet(() ->
            switch (firmness) {
              case FIRM -> "news of " + last;
              case YEAR, LOOSE -> last.equals(LocalDate.MAX) ? "no date told" : "told by " + last;
            });
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
