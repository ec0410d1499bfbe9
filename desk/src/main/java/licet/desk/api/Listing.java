package licet.desk.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import licet.desk.form.Sheet;
import licet.notation.Json;
import tools.jackson.databind.JsonNode;

/// A list, given a part at a time. `Link` leads to the next part.
///
/// @param items all of them, in order
/// @param id what tells one from the others
/// @param json one of them
/// @param sheet some of them as rows
record Listing<T>(
    List<T> items,
    Function<T, String> id,
    Function<T, JsonNode> json,
    Function<List<T>, Sheet> sheet) {
  /// The parameters of every list.
  static final List<String> PARAMETERS = List.of("limit", "after", "format");

  private static final int USUAL = 100;
  private static final int MOST = 1000;

  /// The names of some parameters and of those of every list.
  static List<String> with(String... more) {
    var all = new ArrayList<>(List.of(more));
    all.addAll(PARAMETERS);
    return all;
  }

  /// Answers a call with the part it asks for.
  void answer(Call call) {
    int limit = call.number("limit", USUAL, 1, MOST);
    Integer begun = call.readOrNull("after", this::place);
    int from = begun == null ? 0 : begun;
    var part = items.subList(from, Math.min(items.size(), from + limit));
    if (from + limit < items.size()) {
      link(call, from + limit);
    }
    if (csv(call)) {
      sheet(call, sheet.apply(part));
    } else {
      call.answer(Json.array(part, json));
    }
  }

  /// True if comma-separated values are asked for.
  static boolean csv(Call call) {
    String format = call.readOrNull("format", Listing::format);
    String accept = Objects.requireNonNullElse(call.request().header("Accept"), "");
    return format == null ? accept.startsWith("text/csv") : format.equals("csv");
  }

  private static String format(String said) {
    if (!List.of("json", "csv").contains(said)) {
      throw new IllegalArgumentException("'" + said + "'; expected json or csv");
    }
    return said;
  }

  /// Answers with comma-separated values.
  static void sheet(Call call, Sheet sheet) {
    var lines = new ArrayList<String>();
    lines.add(sheet.csvHead());
    sheet.rows().forEach(row -> lines.add(Sheet.csv(row)));
    call.request()
        .contentType("text/csv;charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"licet.csv\"")
        .result(String.join("\r\n", lines) + "\r\n");
  }

  /// Where to go on: after the item that was last, or, if it is gone, where it stood.
  private int place(String cursor) {
    try {
      String said = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int colon = said.indexOf(':');
      int stood = Integer.parseInt(said.substring(0, colon));
      String last = said.substring(colon + 1);
      int now =
          IntStream.range(0, items.size())
              .filter(i -> id.apply(items.get(i)).equals(last))
              .findFirst()
              .orElse(stood - 1);
      return Math.clamp(now + 1L, 0, items.size());
    } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
      throw new IllegalArgumentException(
          "'" + cursor + "'; expected what a link to the next part has there");
    }
  }

  private void link(Call call, int next) {
    String last = next + ":" + id.apply(items.get(next - 1));
    var query = new ArrayList<String>();
    call.request()
        .queryParamMap()
        .forEach((name, values) ->
            values.stream()
                .filter(_ -> !name.equals("after"))
                .forEach(value -> query.add(escaped(name) + "=" + escaped(value))));
    query.add(
        "after="
            + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(last.getBytes(StandardCharsets.UTF_8)));
    String where = call.request().path() + "?" + String.join("&", query);
    call.request().header("Link", "<" + where + ">; rel=\"next\"");
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
