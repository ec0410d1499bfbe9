package licet.reader.figure;

import java.math.BigDecimal;
import java.util.List;
import licet.vocabulary.money.Per;

/// What a word or phrase of a language means to the grammar of figures.
///
/// A *guarded* form is also an ordinary word or a name (May, Sun, won) and counts only where its
/// neighbors support it.
sealed interface Word {

  /// A spelled number below a thousand, or some whole thousands in one word.
  record Cardinal(int value, boolean guarded) implements Word {}

  /// A spelled rank below a hundred.
  record Ordinal(int value) implements Word {}

  /// A power of ten that multiplies.
  ///
  /// @param brief true for `m` or `bn`, which must touch digits or stand in a sum
  /// @param alone true if it needs nothing before it to be a number: mille
  record Scale(BigDecimal factor, boolean brief, boolean alone) implements Word {}

  /// A part of the scale after it: half a million.
  record Share(BigDecimal part) implements Word {}

  /// A part of the scale or unit before it: one and a half.
  record Extra(BigDecimal part) implements Word {}

  /// A word that makes the number after it less exact.
  record Hedge(Figure.Approx approx) implements Word {}

  /// A month, 1 to 12.
  record Month(int month, boolean guarded) implements Word {}

  /// A weekday, 1 for Monday to 7.
  record Weekday(int day, boolean guarded) implements Word {}

  /// A quarter of a year, 1 to 4.
  record Quarter(int quarter, boolean guarded) implements Word {}

  /// A season.
  ///
  /// @param month its first month
  record Season(int month) implements Word {}

  /// A unit of time, or some of them at once: a decade is ten years.
  record Span(Figure.Unit unit, int times) implements Word {}

  /// A whole relative date: yesterday is one day back.
  record Relative(Figure.Unit unit, int offset) implements Word {}

  /// A word that turns the unit, month or weekday after it: last, this, next.
  record Turn(int offset) implements Word {}

  /// The same, standing behind: dernier.
  record TurnBehind(int offset) implements Word {}

  /// What makes the length of time before it a date: ago.
  ///
  /// @param sign -1 for the past, 1 for the future
  record Ago(int sign) implements Word {}

  /// The same, standing ahead: il y a.
  ///
  /// @param guarded true if it needs words that look to the future: in two years
  record AgoAhead(int sign, boolean guarded) implements Word {}

  /// A preposition of dates.
  record Leading(Figure.Relation relation) implements Word {}

  /// A length of time in one word, its number untold: pluriannuel.
  record Lasting(Figure.Unit unit) implements Word {}

  /// The name of a currency, which stands behind the number, or its code, which may stand before.
  record Currency(String code, boolean guarded, boolean iso) implements Word {}

  /// A currency's sign, before or behind the number.
  ///
  /// @param codes what it can mean; the first unless the text around tells
  /// @param guarded true if its letters are a word too and must touch the sign: A$
  record Symbol(List<String> codes, boolean guarded) implements Word {
    public Symbol {
      codes = List.copyOf(codes);
    }
  }

  /// A hundredth, or other multiple, of a currency: cent, MEUR.
  record Minor(String code, BigDecimal part) implements Word {}

  /// What a sum is counted by.
  record Rate(Per per) implements Word {}

  /// A word that tells which currency an unclear sign means.
  record Context(String code) implements Word {}

  /// The small words of the grammar.
  enum Particle implements Word {
    /// One, where it can't be a count by itself: a million.
    ARTICLE,
    /// Parts of a number: two hundred *and* two.
    AND,
    /// A spelled decimal mark.
    POINT,
    /// What makes digits a rank: 1*st*.
    ENDING,
    /// Of a hundred.
    PERCENT,
    /// Parts of a whole: two *thirds*.
    FRACTION,
    /// What stands between day, month and year, or between number and currency.
    OF,
    /// The, this, its.
    DETERMINER,
    /// The word before a day: ngày.
    DAY_MARK,
    /// What makes the lone number after it a day: on the 18th, le 18.
    DAY_ARTICLE,
    /// The word before a month: tháng.
    MONTH_MARK,
    /// The word before a year: fiscal, năm.
    YEAR_MARK,
    /// Three months.
    QUARTER,
    /// Some part of a year or month: early, the end of.
    PART,
    /// Between a length of time and what happened then: a year *after*.
    HENCE,
    /// Counts from another day: three weeks *later*.
    LATER,
    /// What turns the dates after it to the future.
    FORWARD,
    /// Before a range that "and" joins: between.
    BETWEEN,
    /// Before a range that "to" joins: from.
    OPEN,
    /// Inside a range: to.
    UNTIL,
    /// The day of writing, as the end of a range.
    NOW,
    /// Inside a range of sums: 8 *or* 9 dollars.
    OR,
    /// Between a number and its unit: the *last* ten years, dix *dernières* années.
    AMONG,
    /// An untold number of units: several, multi.
    SEVERAL
  }
}
