package licet.reader.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A table of words: lines of kind, value and forms, parted by tabs, the forms parted by `|`. A
/// form with a leading `*` is guarded. Lines that start with `#` are comments.
record Sheet(List<Row> rows) {

  /// One way to write a word.
  record Form(String text, boolean guarded) {}

  Sheet {
    rows = List.copyOf(rows);
  }

  /// Reads a resource; a missing one is an empty table.
  ///
  /// @throws IllegalStateException if a line has not three parts, naming file and line
  static Sheet read(String resource) {
    var stream = Sheet.class.getResourceAsStream(resource);
    return stream == null ? new Sheet(List.of()) : parse(resource, stream);
  }

  static Sheet parse(String name, InputStream stream) {
    var rows = new ArrayList<Row>();
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(Row.of(name + ":" + number, line));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("can't read " + name, unreadable);
    }
    return new Sheet(rows);
  }

  /// The value of the first line of this kind, which stands without forms.
  Optional<String> setting(String kind) {
    return rows.stream().filter(row -> row.kind().equals(kind)).map(Row::value).findFirst();
  }

  /// The first forms of all lines of this kind.
  List<String> forms(String kind) {
    return rows.stream()
        .filter(row -> row.kind().equals(kind))
        .flatMap(row -> row.forms().stream())
        .map(Form::text)
        .toList();
  }

  /// One line.
  ///
  /// @param place file and line, for complaints
  record Row(String place, String kind, String value, List<Form> forms) {

    static Row of(String place, String line) {
      String[] cells = line.split("\t", -1);
      if (cells.length < 2 || cells.length > 3) {
        throw new IllegalStateException(
            place + ": expected kind, value and forms parted by tabs, found: " + line);
      }
      var forms =
          cells.length == 2
              ? List.<Form>of()
              : Arrays.stream(cells[2].split("\\|", -1)).map(form -> form(place, form)).toList();
      return new Row(place, cells[0].strip(), cells[1].strip(), forms);
    }

    private static Form form(String place, String cell) {
      String text = cell.strip();
      boolean guarded = text.startsWith("*");
      text = guarded ? text.substring(1) : text;
      if (text.isBlank()) {
        throw new IllegalStateException(place + ": an empty form");
      }
      return new Form(text, guarded);
    }

    int integer(int least, int most) {
      try {
        int number = Integer.parseInt(value);
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException _) {
        // said below
      }
      throw wrong("expected a whole number from " + least + " to " + most);
    }

    BigDecimal decimal() {
      try {
        return new BigDecimal(value);
      } catch (NumberFormatException _) {
        throw wrong("expected a number");
      }
    }

    <E extends Enum<E>> E constant(Class<E> type, String text) {
      for (var each : type.getEnumConstants()) {
        if (each.name().equals(text.toUpperCase(Locale.ROOT).replace('-', '_'))) {
          return each;
        }
      }
      throw wrong("expected one of " + Arrays.toString(type.getEnumConstants()));
    }

    /// The words of the value, of which there must be so many.
    String[] parts(int count) {
      String[] parts = value.split(" ", -1);
      if (parts.length != count) {
        throw wrong("expected " + count + " words");
      }
      return parts;
    }

    IllegalStateException wrong(String expectation) {
      return new IllegalStateException(place + ": " + expectation + ", found '" + value + "'");
    }
  }
}
