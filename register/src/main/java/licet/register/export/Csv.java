package licet.register.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/// Rows of a table as RFC 4180 has them, safe to open in a spreadsheet: a cell that one would take
/// for a formula begins with an apostrophe.
final class Csv {
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private final Appendable out;

  Csv(Appendable out) {
    this.out = out;
  }

  void row(List<String> cells) {
    try {
      out.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    } catch (IOException broken) {
      throw new UncheckedIOException("the table can't be written", broken);
    }
  }

  static String cell(String text) {
    String safe = formula(text) ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  /// A plain number is no formula, though it may begin with a minus.
  private static boolean formula(String text) {
    return !text.isEmpty()
        && FORMULA.indexOf(text.charAt(0)) >= 0
        && !text.matches("-\\d{1,15}(\\.\\d{1,9})?");
  }
}
