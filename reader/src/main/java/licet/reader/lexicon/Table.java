package licet.reader.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A tab-separated table that comes with the reader. Empty lines and lines that start with `#` say
/// nothing.
public final class Table {

  /// A line of a table.
  ///
  /// @param place file and line, for messages
  /// @param cells its columns, stripped
  public record Row(String place, List<String> cells) {
    /// The parts of a column between bars.
    public Stream<String> list(int column) {
      return Stream.of(cells.get(column).split("\\|")).map(String::strip).filter(s -> !s.isEmpty());
    }

    /// An error that names the line.
    public IllegalStateException wrong(String what) {
      return new IllegalStateException(place + ": " + what);
    }
  }

  private Table() {}

  /// True if the file comes with the reader.
  public static boolean exists(String file) {
    return Lexicon.class.getResource("/licet/reader/" + file) != null;
  }

  /// The lines of a file.
  ///
  /// @throws IllegalStateException if a line has another number of columns, naming file and line
  public static List<Row> rows(String file, int columns) {
    var resource = Lexicon.class.getResourceAsStream("/licet/reader/" + file);
    if (resource == null) {
      throw new IllegalStateException("licet/reader/" + file + " is missing");
    }
    var rows = new ArrayList<Row>();
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        var row =
            new Row(
                file + ":" + number, Stream.of(line.split("\t", -1)).map(String::strip).toList());
        if (row.cells().size() != columns) {
          throw row.wrong(row.cells().size() + " columns; expected " + columns);
        }
        rows.add(row);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return rows;
  }
}
