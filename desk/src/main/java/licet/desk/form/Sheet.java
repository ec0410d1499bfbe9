package licet.desk.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An answer as rows of words, for a spreadsheet or a table on screen.
///
/// @param columns their names, each once
/// @param rows as many cells each as there are columns
public record Sheet(List<String> columns, List<List<String>> rows) {
  private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");
  private static final Pattern FORMULA =
      Pattern.compile(
          "\\s*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]" + ".*|[\\t\\r\\n].*", Pattern.DOTALL);
  private static final Pattern FIGURE = Pattern.compile("[+-]?[0-9][0-9.,]*");

  /// @throws IllegalArgumentException if a row has another number of cells than there are columns
  public Sheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (var row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(row + " does not fit the columns " + columns);
      }
    }
  }

  /// Some of the columns, in the order asked for.
  ///
  /// @throws IllegalArgumentException if a column is not there
  public Sheet only(String... some) {
    var places = new ArrayList<Integer>();
    for (var column : some) {
      int place = columns.indexOf(column);
      if (place < 0) {
        throw new IllegalArgumentException("no column '" + column + "'; there are " + columns);
      }
      places.add(place);
    }
    return new Sheet(
        List.of(some), rows.stream().map(row -> places.stream().map(row::get).toList()).toList());
  }

  /// The columns as a line of comma-separated values, without a line break.
  public String csvHead() {
    return csv(columns);
  }

  /// A line of comma-separated values (RFC 4180), without a line break. A cell that a spreadsheet
  /// could take for a formula begins with an apostrophe, which a spreadsheet does not show.
  public static String csv(List<String> cells) {
    return cells.stream().map(Sheet::cell).collect(Collectors.joining(","));
  }

  private static String cell(String words) {
    boolean formula = FORMULA.matcher(words).matches() && !FIGURE.matcher(words).matches();
    String safe = formula ? "'" + words : words;
    return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
