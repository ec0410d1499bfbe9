package licet.desk.page;

import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import licet.desk.form.Sheet;
import licet.desk.form.Spreadsheet;
import licet.notation.Json;
import tools.jackson.databind.JsonNode;

/// What a page shows, to be taken along: the address of the page with `.csv`, `.json` or `.xlsx`.
final class Download {
  private static final Pattern ENDING = Pattern.compile("(.*)\\.(csv|json|xlsx)");
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Download() {}

  /// The path or id without such an ending.
  static String plain(String path) {
    var ended = ENDING.matcher(path);
    return ended.matches() ? ended.group(1) : path;
  }

  /// Answers with a file, if one is asked for.
  ///
  /// @param name of the file
  /// @return false if the page itself is asked for
  static boolean sent(Visit visit, String name, Supplier<Sheet> sheet, Supplier<JsonNode> tree) {
    var ended = ENDING.matcher(visit.request().path());
    if (!ended.matches()) {
      return false;
    }
    var answer = visit.request();
    switch (ended.group(2)) {
      case "csv" -> answer.contentType("text/csv; charset=utf-8").result(csv(sheet.get()));
      case "xlsx" ->
          answer.contentType(WORKBOOK).result(Spreadsheet.xlsx(Map.of(name, sheet.get())));
      default -> answer.contentType("application/json").result(Json.pretty(tree.get()));
    }
    if (!ended.group(2).equals("json")) {
      String file = "attachment; filename=\"" + name + "." + ended.group(2) + "\"";
      answer.header("Content-Disposition", file);
    }
    return true;
  }

  private static String csv(Sheet sheet) {
    var text = new StringBuilder(sheet.csvHead()).append("\r\n");
    sheet.rows().forEach(row -> text.append(Sheet.csv(row)).append("\r\n"));
    return text.toString();
  }
}
