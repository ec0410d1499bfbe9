package licet.reader.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import licet.vocabulary.money.Per;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// A number, a sum, a date or a length of time that some tokens tell. The word before it that
/// hedges or relates it ("about", "since") colors it, but is no token of it.
public sealed interface Figure {

  /// Index of its first token.
  int from();

  /// Index after its last token.
  int to();

  /// How exactly a number is told.
  enum Approx {
    /// As it stands.
    EXACT,
    /// A little more or less: about, some.
    ABOUT,
    /// More, or at least as much: over, more than, at least.
    OVER,
    /// Less, but near: nearly, almost, less than.
    UNDER,
    /// A ceiling: up to, at most.
    UP_TO
  }

  /// How what is told stands to a date.
  enum Relation {
    /// Then.
    ON,
    /// From then up to now.
    SINCE,
    /// Earlier than it.
    BEFORE,
    /// Later than it.
    AFTER,
    /// Up to it.
    UNTIL,
    /// Not later than it.
    BY,
    /// It starts then.
    FROM
  }

  /// A unit of the calendar.
  enum Unit {
    /// Of 24 hours.
    DAY,
    /// Monday to Sunday.
    WEEK,
    /// Of the calendar.
    MONTH,
    /// Three months.
    QUARTER,
    /// Of the calendar.
    YEAR
  }

  /// What a number does.
  enum Sort {
    /// It counts.
    CARDINAL,
    /// It ranks: first, 3rd.
    ORDINAL,
    /// It is a share of a hundred.
    PERCENT
  }

  /// A number that is no sum, date or length of time.
  ///
  /// @param value as told, with the decimals as written; for [Sort#PERCENT] of a hundred
  record Numeral(int from, int to, BigDecimal value, Approx approx, Sort sort) implements Figure {

    /// The number of things, if it can count things. A number such as `1.500`, whose mark parts
    /// decimals in one language and thousands in another, counts fifteen hundred things.
    public OptionalLong count() {
      if (sort != Sort.CARDINAL) {
        return OptionalLong.empty();
      }
      boolean grouped = value.scale() == 3 && value.compareTo(BigDecimal.ONE) >= 0;
      var whole = grouped ? value.movePointRight(3) : value;
      try {
        return OptionalLong.of(whole.longValueExact());
      } catch (ArithmeticException _) {
        return OptionalLong.empty();
      }
    }
  }

  /// A sum of money, or a range of sums.
  ///
  /// @param min in whole units of the currency
  /// @param max the same as `min` unless a range is told
  /// @param currency ISO 4217
  /// @param per what it is counted by; [Per#TOTAL] unless the words right after it tell
  record Amount(
      int from, int to, BigDecimal min, BigDecimal max, String currency, Approx approx, Per per)
      implements Figure {

    /// True if a range is told.
    public boolean range() {
      return min.compareTo(max) != 0;
    }
  }

  /// A date, as exact as the words and the day of publication allow.
  ///
  /// @param date null if the words alone don't tell it and no publication date was given, or if
  ///     they count from a day told elsewhere ("three weeks later")
  /// @param relation how what is told stands to it
  /// @param relative true if told by its distance from the day of writing: yesterday, on Monday
  /// @param anchored true if the publication date was needed to resolve it: also "in May"
  /// @param late true if only the end of the year or month is meant
  record Day(
      int from,
      int to,
      @Nullable PartialDate date,
      Relation relation,
      boolean relative,
      boolean anchored,
      boolean late)
      implements Figure {

    /// A date of which nothing says that its end is meant.
    Day(
        int from,
        int to,
        @Nullable PartialDate date,
        Relation relation,
        boolean relative,
        boolean anchored) {
      this(from, to, date, relation, relative, anchored, false);
    }

    /// The date, if it is known.
    public Optional<PartialDate> known() {
      return Optional.ofNullable(date);
    }
  }

  /// A length of time.
  ///
  /// @param amount how many units; 0 if not told ("multi-year", "several months")
  /// @param approximate true if a hedge stands before it or the amount is not told
  record Duration(int from, int to, int amount, Unit unit, boolean approximate) implements Figure {}

  /// A stretch of time between two dates, both told and both part of it.
  ///
  /// @param first the date it starts, null if it can't be resolved
  /// @param last the date it ends, null if it can't be resolved
  record Span(int from, int to, @Nullable PartialDate first, @Nullable PartialDate last)
      implements Figure {}
}
