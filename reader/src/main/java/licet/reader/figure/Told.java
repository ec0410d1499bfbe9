package licet.reader.figure;

import org.jspecify.annotations.Nullable;

/// The parts of a date as the words tell them; 0 for a part they leave out.
///
/// @param weekday 1 for Monday to 7
/// @param quarter 1 to 4
/// @param season its first month
/// @param shift the distance from the day of writing, if that is told
/// @param turn which of the months, weekdays, quarters or seasons of that name is meant
record Told(
    int year,
    int month,
    int day,
    int weekday,
    int quarter,
    int season,
    @Nullable Shift shift,
    Turn turn) {

  /// A distance from the day of writing, in units; last year is one year back.
  record Shift(Figure.Unit unit, int offset) {}

  /// Which one of several of the same name.
  enum Turn {
    /// Not said.
    NONE,
    /// The latest that is over.
    LAST,
    /// The one of the same year or week.
    THIS,
    /// The first that is still to come.
    NEXT;

    static Turn of(int offset) {
      return offset < 0 ? LAST : offset == 0 ? THIS : NEXT;
    }
  }

  static final Told NOTHING = new Told(0, 0, 0, 0, 0, 0, null, Turn.NONE);

  static Told shifted(Figure.Unit unit, int offset) {
    return NOTHING.withShift(new Shift(unit, offset));
  }

  Told withYear(int told) {
    return new Told(told, month, day, weekday, quarter, season, shift, turn);
  }

  Told withMonth(int told) {
    return new Told(year, told, day, weekday, quarter, season, shift, turn);
  }

  Told withDay(int told) {
    return new Told(year, month, told, weekday, quarter, season, shift, turn);
  }

  Told withWeekday(int told) {
    return new Told(year, month, day, told, quarter, season, shift, turn);
  }

  Told withQuarter(int told) {
    return new Told(year, month, day, weekday, told, season, shift, turn);
  }

  Told withSeason(int told) {
    return new Told(year, month, day, weekday, quarter, told, shift, turn);
  }

  Told withShift(Shift told) {
    return new Told(year, month, day, weekday, quarter, season, told, turn);
  }

  Told withTurn(Turn told) {
    return new Told(year, month, day, weekday, quarter, season, shift, told);
  }

  boolean empty() {
    return equals(NOTHING);
  }

  /// True if nothing but the year is told.
  boolean yearAlone() {
    return year != 0 && equals(NOTHING.withYear(year));
  }

  /// True if only its distance from another day tells it.
  boolean relative() {
    return shift != null || turn != Turn.NONE || (year == 0 && month == 0 && quarter == 0);
  }
}
