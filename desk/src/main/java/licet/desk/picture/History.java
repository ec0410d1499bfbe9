package licet.desk.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// A deal on two clocks. Across: the days on which it happened, as each report tells, and the day
/// the report came out. Down: the reports in the order in which the register learnt them.
///
/// @param width of the sheet
/// @param height of the sheet
/// @param ticks days named on the axis
/// @param rows a report each
/// @param words what is to be seen, for those who can't
public record History(int width, int height, List<Tick> ticks, List<Row> rows, String words) {
  private static final int LABELS = 430;
  private static final int WIDTH = 1100;
  private static final int RIGHT = 90;
  private static final int TOP = 34;
  private static final int ROW = 34;
  private static final int MONTHS_UP_TO = 900;

  /// A report that tells the deal.
  ///
  /// @param learnt the day the register learnt it
  /// @param label of the report
  /// @param date when it says the deal was made, or null
  /// @param published when it came out, or null
  /// @param to its page
  public record Telling(
      LocalDate learnt,
      String label,
      @Nullable PartialDate date,
      @Nullable PartialDate published,
      String to) {}

  /// A day named on the axis.
  public record Tick(int x, String label) {}

  /// A report.
  ///
  /// @param learnt the day the register learnt it, in words
  /// @param span where it puts the deal, or null
  /// @param told the date as told, or that none is
  /// @param toldX where these words go
  /// @param toldEnd true if they end there
  /// @param publishedX where it came out, or -1
  /// @param title all of it in words
  public record Row(
      int y,
      String learnt,
      String label,
      String to,
      @Nullable Span span,
      String told,
      int toldX,
      boolean toldEnd,
      int publishedX,
      String title) {}

  /// A stretch of days.
  public record Span(int x, int width) {}

  /// Lays the reports out.
  ///
  /// @param tellings in the order in which the register learnt them
  public static History of(List<Telling> tellings) {
    var axis = Axis.over(tellings);
    var rows = new ArrayList<Row>();
    for (int i = 0; i < tellings.size(); i++) {
      rows.add(row(tellings.get(i), axis, TOP + i * ROW));
    }
    return new History(
        WIDTH,
        TOP + tellings.size() * ROW + 6,
        axis.ticks(),
        rows,
        tellings.stream()
            .map(History::words)
            .reduce((one, other) -> one + "; " + other)
            .orElse(""));
  }

  private static Row row(Telling it, Axis axis, int y) {
    var date = it.date();
    var published = it.published();
    var span =
        date == null
            ? null
            : new Span(axis.x(date.first()) - 3, axis.x(date.last()) - axis.x(date.first()) + 6);
    int end = span == null ? LABELS : span.x() + span.width();
    boolean far = end > WIDTH - RIGHT;
    return new Row(
        y,
        it.learnt().toString(),
        Letters.fitting(it.label(), LABELS - 96),
        it.to(),
        span,
        date == null ? "no date told" : date.toString(),
        far && span != null ? span.x() - 5 : end + 6,
        far && span != null,
        published == null ? -1 : axis.x(published.first()),
        words(it));
  }

  private static String words(Telling it) {
    return "learnt "
        + it.learnt()
        + ": "
        + it.label()
        + (it.published() == null ? ", undated," : ", published " + it.published() + ",")
        + (it.date() == null ? " tells no date" : " says " + it.date());
  }

  /// The days from the first to the last, with room at both ends.
  private record Axis(LocalDate first, long days) {
    static Axis over(List<Telling> tellings) {
      var dates =
          tellings.stream()
              .flatMap(it -> Stream.of(it.date() == null ? none() : span(it.date()), published(it)))
              .flatMap(List::stream)
              .sorted()
              .toList();
      if (dates.isEmpty()) {
        return new Axis(LocalDate.EPOCH, 0);
      }
      long days = ChronoUnit.DAYS.between(dates.getFirst(), dates.getLast());
      long room = Math.max(8, days / 20);
      return new Axis(dates.getFirst().minusDays(room), days + 2 * room);
    }

    private static List<LocalDate> none() {
      return List.of();
    }

    private static List<LocalDate> published(Telling it) {
      return it.published() == null ? none() : List.of(it.published().first());
    }

    private static List<LocalDate> span(PartialDate date) {
      return List.of(date.first(), date.last());
    }

    int x(LocalDate day) {
      long past = ChronoUnit.DAYS.between(first, day);
      return (int) (LABELS + (WIDTH - LABELS - 20) * past / Math.max(1, days));
    }

    List<Tick> ticks() {
      var ticks = new ArrayList<Tick>();
      boolean months = days <= MONTHS_UP_TO;
      var day = months ? first.withDayOfMonth(1) : first.withDayOfYear(1);
      int last = -100;
      for (;
          days > 0 && !day.isAfter(first.plusDays(days));
          day = months ? day.plusMonths(1) : day.plusYears(1)) {
        int x = x(day);
        if (!day.isBefore(first) && x - last >= 64) {
          ticks.add(new Tick(x, months ? day.toString().substring(0, 7) : "" + day.getYear()));
          last = x;
        }
      }
      return ticks;
    }
  }
}
