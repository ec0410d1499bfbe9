package licet.rights;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import licet.vocabulary.answer.Law;

/// What the law of each country makes of a point, with its authority, its weight and the days of
/// the event to which it applies (T8). The rows are data: `law.tsv` beside this class.
final class LawBook {
  /// States of the European Economic Area, within which goods move freely.
  static final Set<String> EEA =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

  private static final LawBook SHIPPED = load();

  private final List<Row> rows;
  private final Map<String, List<Row>> rowsByPoint;

  private LawBook(List<Row> rows) {
    this.rows = rows;
    rowsByPoint =
        rows.stream().collect(Collectors.groupingBy(row -> row.rule() + ":" + row.point()));
  }

  /// A row.
  ///
  /// @param rule id of the rule
  /// @param point what the rule asks the law
  /// @param says the answer: a word that the rule knows
  /// @param from first day of the event it applies to
  /// @param until first day it no longer does
  record Row(String rule, String point, String says, LocalDate from, LocalDate until, Law law) {}

  /// The rows that come with Licet.
  static LawBook shipped() {
    return SHIPPED;
  }

  /// Every row, in the order of the table.
  List<Row> rows() {
    return rows;
  }

  /// What a country's law makes of a point for an event of a day: its own row, else the row for all
  /// countries.
  ///
  /// @throws IllegalArgumentException if the table has neither
  Row on(String rule, String point, String country, LocalDate day) {
    return rowsByPoint.getOrDefault(rule + ":" + point, List.of()).stream()
        .filter(row -> row.law().country().equals(country) || row.law().country().equals("*"))
        .filter(row -> !day.isBefore(row.from()) && day.isBefore(row.until()))
        .min(Comparator.comparing(row -> row.law().country().equals("*")))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no law of " + country + " on " + rule + " " + point + " for " + day));
  }

  private static LawBook load() {
    return new LawBook(Shipped.lines("law.tsv").stream().map(LawBook::row).toList());
  }

  private static Row row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 8) {
      throw new IllegalStateException("law.tsv: expected 8 cells in '" + line + "'");
    }
    var weight = Law.Weight.valueOf(cells[6].toUpperCase(Locale.ROOT));
    var from = cells[4].equals("-") ? LocalDate.MIN : LocalDate.parse(cells[4]);
    var until = cells[5].equals("-") ? LocalDate.MAX : LocalDate.parse(cells[5]);
    return new Row(cells[0], cells[1], cells[3], from, until, new Law(cells[2], cells[7], weight));
  }
}
