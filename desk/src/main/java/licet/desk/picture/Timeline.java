package licet.desk.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Events by year: a row for each sort, a column for each year, a mark for each event.
///
/// @param width of the sheet
/// @param height of the sheet
/// @param ticks the years
/// @param rows from top to bottom
/// @param words what is to be seen, for those who can't
public record Timeline(int width, int height, List<Tick> ticks, List<Row> rows, String words) {
  private static final int LABELS = 132;
  private static final int SHEET = 1220;
  private static final int TOP = 30;
  private static final int PITCH = 24;
  private static final int MOST_COLUMNS = 45;
  private static final int NARROWEST = 30;
  private static final int MOST_LINES = 6;
  private static final int UNDATED = 66;

  /// An event to be shown.
  ///
  /// @param row its sort
  /// @param year when it was, or null if nobody says
  /// @param title shown when it is pointed at
  /// @param to its page
  public record Event(String row, @Nullable Integer year, String title, String to) {}

  /// A year on the axis.
  ///
  /// @param x where its column begins
  /// @param middle the middle of its column
  /// @param label empty if there is no room for it
  public record Tick(int x, int middle, String label) {}

  /// The events of one sort.
  ///
  /// @param y where it begins
  /// @param height of it
  /// @param label the sort
  /// @param shape outline of its marks, around the origin
  /// @param marks its events
  /// @param more events for which there is no room
  public record Row(
      int y, int height, String label, String shape, List<Mark> marks, List<More> more) {}

  /// An event on the sheet.
  public record Mark(int x, int y, String title, String to) {}

  /// So many more events in a column.
  public record More(int x, int y, String words) {}

  /// Lays events out.
  ///
  /// @param sorts the rows in order; those without events are left out
  public static Timeline of(List<Event> events, List<String> sorts) {
    var columns = Columns.of(events);
    var rows = new ArrayList<Row>();
    int y = TOP;
    for (int place = 0; place < sorts.size(); place++) {
      String sort = sorts.get(place);
      var own = events.stream().filter(it -> it.row().equals(sort)).toList();
      if (!own.isEmpty()) {
        var row = columns.row(sort, Shape.at(place), own, y);
        rows.add(row);
        y += row.height();
      }
    }
    return new Timeline(
        columns.width(), y + 8, columns.ticks(), rows, columns.words(events.size()));
  }

  /// The columns: one for each step of years, and one for what nobody dates.
  private record Columns(int first, int count, int step, int wide, boolean undated) {
    static Columns of(List<Event> events) {
      var years = new TreeMap<Integer, Boolean>();
      boolean undated = false;
      for (var event : events) {
        if (event.year() == null) {
          undated = true;
        } else {
          years.put(event.year(), true);
        }
      }
      if (years.isEmpty()) {
        return new Columns(0, 0, 1, NARROWEST, undated);
      }
      int step = 1;
      while ((years.lastKey() - years.firstKey()) / step + 1 > MOST_COLUMNS) {
        step *= step == 1 ? 5 : 2;
      }
      int first = Math.floorDiv(years.firstKey(), step) * step;
      int count = Math.floorDiv(years.lastKey() - first, step) + 1;
      int room = SHEET - LABELS - (undated ? UNDATED : 0);
      return new Columns(first, count, step, Math.clamp(room / count, NARROWEST, 160), undated);
    }

    int width() {
      return LABELS + count * wide + (undated ? UNDATED : 0) + 8;
    }

    int x(@Nullable Integer year) {
      return LABELS + (year == null ? count : Math.floorDiv(year - first, step)) * wide;
    }

    List<Tick> ticks() {
      var ticks = new ArrayList<Tick>();
      int every = wide >= 36 ? 1 : 2;
      for (int column = 0; column < count; column++) {
        int x = LABELS + column * wide;
        String label = column % every == 0 ? Integer.toString(first + column * step) : "";
        ticks.add(new Tick(x, x + wide / 2, label));
      }
      if (undated) {
        int x = LABELS + count * wide;
        ticks.add(new Tick(x, x + UNDATED / 2, "undated"));
      }
      return ticks;
    }

    Row row(String label, String shape, List<Event> events, int y) {
      Map<Integer, List<Event>> byX = new LinkedHashMap<>();
      events.forEach(it -> byX.computeIfAbsent(x(it.year()), _ -> new ArrayList<>()).add(it));
      var marks = new ArrayList<Mark>();
      var more = new ArrayList<More>();
      int most = 1;
      for (var column : byX.entrySet()) {
        boolean last = column.getKey() == LABELS + count * wide;
        int across = Math.max(1, ((last ? UNDATED : wide) - 6) / PITCH);
        int room = across * MOST_LINES;
        var shown = column.getValue();
        if (shown.size() > room) {
          int left = shown.size() - room + across;
          shown = shown.subList(0, room - across);
          more.add(new More(column.getKey() + 4, y + 10 + MOST_LINES * PITCH, "+" + left));
          most = MOST_LINES;
        }
        for (int i = 0; i < shown.size(); i++) {
          int x = column.getKey() + 4 + PITCH / 2 + i % across * PITCH;
          var event = shown.get(i);
          marks.add(new Mark(x, y + 18 + i / across * PITCH, event.title(), event.to()));
          most = Math.max(most, i / across + 1);
        }
      }
      return new Row(y, most * PITCH + 12, label, shape, marks, more);
    }

    String words(int events) {
      String span = count == 0 ? "" : " from " + first + " to " + (first + count * step - 1);
      return events + (events == 1 ? " deal" : " deals") + span + ", a row for each kind";
    }
  }
}
