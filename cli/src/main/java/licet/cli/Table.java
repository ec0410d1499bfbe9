package licet.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import licet.desk.form.Sheet;

/// Rows in aligned columns, which share out the width of the terminal: those that need little get
/// what they need, the others are wrapped. Figures stand to the right.
record Table(List<String> heads, List<List<String>> rows) {
  private static final int GAP = 2;
  private static final int LONGEST_WORD = 16;
  private static final Pattern FIGURE = Pattern.compile("[0-9][0-9.,]*|");

  static Table of(Sheet sheet) {
    return new Table(
        sheet.columns().stream().map(column -> column.toUpperCase(Locale.ROOT)).toList(),
        sheet.rows().stream().map(row -> row.stream().map(Width::plain).toList()).toList());
  }

  /// The lines of the table; only its heads if it has no rows.
  ///
  /// @param columns of the terminal, or 0 if there is no limit
  List<String> lines(int columns) {
    int[] widths = widths(columns);
    var lines = new ArrayList<String>();
    lines.add(line(heads, widths));
    for (var row : rows) {
      var cells = new ArrayList<List<String>>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(Width.wrap(row.get(i), widths[i]));
      }
      int height = cells.stream().mapToInt(List::size).max().orElse(1);
      for (int n = 0; n < height; n++) {
        int at = n;
        lines.add(
            line(cells.stream().map(it -> at < it.size() ? it.get(at) : "").toList(), widths));
      }
    }
    return lines;
  }

  private String line(List<String> cells, int[] widths) {
    var line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean right = figures(i);
      int blanks = Math.max(0, widths[i] - Width.of(cell));
      line.append(" ".repeat(i == 0 ? 0 : GAP));
      line.append(" ".repeat(right ? blanks : 0)).append(cell);
      line.append(" ".repeat(right ? 0 : blanks));
    }
    return line.toString().stripTrailing();
  }

  private boolean figures(int column) {
    return !rows.isEmpty()
        && rows.stream().allMatch(row -> FIGURE.matcher(row.get(column)).matches());
  }

  /// What each column gets: what it needs if there is room; else no less than its longest word, and
  /// a fair share of what is left.
  private int[] widths(int columns) {
    int[] needed = widest(List::of);
    int room = columns - GAP * (needed.length - 1);
    if (columns == 0 || Arrays.stream(needed).sum() <= room) {
      return needed;
    }
    int[] words = widest(cell -> List.of(cell.split(" ", -1)));
    int[] least = Arrays.stream(words).map(word -> Math.min(word, LONGEST_WORD)).toArray();
    if (Arrays.stream(least).sum() > room) {
      Arrays.fill(least, 1);
    }
    int[] widths = least;
    for (int fair = 1; ; fair++) {
      int[] wider = shares(needed, least, fair);
      if (Arrays.stream(wider).sum() > room) {
        return widths;
      }
      widths = wider;
    }
  }

  private static int[] shares(int[] needed, int[] least, int fair) {
    int[] shares = new int[needed.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.min(needed[i], Math.max(least[i], fair));
    }
    return shares;
  }

  /// The width of the widest part of each column, its head among them.
  private int[] widest(Function<String, List<String>> parts) {
    int[] widest = new int[heads.size()];
    for (int i = 0; i < widest.length; i++) {
      int column = i;
      widest[i] =
          Stream.concat(Stream.of(heads.get(i)), rows.stream().map(row -> row.get(column)))
              .flatMap(cell -> parts.apply(cell).stream())
              .mapToInt(Width::of)
              .max()
              .orElse(1);
    }
    return widest;
  }
}
