package licet.reader.figure;

import java.math.BigDecimal;
import java.util.List;
import licet.vocabulary.money.Per;

/// What a word or phrase of a language means to the grammar of figures.
///
/// A *guarded* form is also an ordinary word or a name (May, Sun, won) and counts only where its
/// neighbors support it.
sealed interface Word {

  /// What a word can do at the start of a figure.
  enum Force {
    /// It is one, or begins one.
    OPENS,
    /// It begins one if what follows does.
    LEADS,
    /// It stands only inside or around one.
    SERVES
  }

  /// What the word can do at the start of a figure.
  default Force force() {
    return switch (this) {
      case Particle particle -> particle.leads ? Force.LEADS : Force.SERVES;
      case Currency(_, _, var iso) -> iso ? Force.OPENS : Force.SERVES;
      case Extra _, Hedge _, TurnBehind _, Ago _, Leading _, Minor _, Rate _, Context _ ->
          Force.SERVES;
      case Cardinal _, Ordinal _, Scale _, Share _, Month _, Weekday _, Quarter _, Season _ ->
          Force.OPENS;
      case Span _, Relative _, Turn _, AgoAhead _, Lasting _, Symbol _ -> Force.OPENS;
    };
  }

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

  /// A word that makes the number after it less exact. A guarded one is also a preposition and
  /// needs digits or a sign behind it: over 300, but over two patents.
  record Hedge(Figure.Approx approx, boolean guarded) implements Word {}

  /// A month, 1 to 12.
  record Month(int month, boolean guarded) implements Word {}

  /// A weekday, 1 for Monday to 7.
  record Weekday(int day, boolean guarded) implements Word {}

  /// A quarter of a year, 1 to 4.
  record Quarter(int quarter, boolean guarded) implements Word {}

  /// A season; a guarded one needs an article.
  ///
  /// @param month its first month
  record Season(int month, boolean guarded) implements Word {}

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
    ARTICLE(true),
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
    DETERMINER(true),
    /// The word before a day: ngày.
    DAY_MARK(true),
    /// What makes the lone number after it a day: on the 18th, le 18.
    DAY_ARTICLE,
    /// The word before a month: tháng.
    MONTH_MARK(true),
    /// The word before a year: fiscal, năm.
    YEAR_MARK(true),
    /// Three months.
    QUARTER,
    /// Some part of a year or month: early, the end of.
    PART(true),
    /// Makes the date behind it its last part: the end of.
    LATE,
    /// Between a length of time and what happened then: a year *after*.
    HENCE,
    /// Counts from another day: three weeks *later*.
    LATER,
    /// What turns the dates after it to the future.
    FORWARD,
    /// Makes the next word what a sum is counted by: *for each* car.
    EACH,
    /// Between a sum and a part of it: *of which* 2 billion.
    WHEREOF,
    /// Before a range that "and" joins: between.
    BETWEEN(true),
    /// Before a range that "to" joins: from.
    OPEN(true),
    /// Inside a range: to.
    UNTIL,
    /// The day of writing, as the end of a range.
    NOW,
    /// Inside a range of sums: 8 *or* 9 dollars.
    OR,
    /// Between a number and its unit: the *last* ten years, dix *dernières* années.
    AMONG,
    /// An untold number of units: several, multi.
    SEVERAL(true);

    private final boolean leads;

    Particle() {
      this(false);
    }

    Particle(boolean leads) {
      this.leads = leads;
    }
  }
}
