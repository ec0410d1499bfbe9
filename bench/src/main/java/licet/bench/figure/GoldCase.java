package licet.bench.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A sentence of the cases with what should be found in it.
///
/// @param reference the day it is read on, null if the file names none
record GoldCase(String input, @Nullable PartialDate reference, List<Gold> golds) {

  /// One thing to find.
  ///
  /// @param start place of its first character
  /// @param end place after its last
  /// @param values the readings it may have, the past one first
  record Gold(String text, int start, int end, String type, List<Value> values) {}

  /// One reading. Parts it does not have are empty.
  record Value(
      String timex,
      String value,
      String start,
      String end,
      String mod,
      String unit,
      String iso,
      String subtype) {}

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Reads a file of cases, which starts with a byte order mark.
  static List<GoldCase> read(Path file) {
    try {
      String text = Files.readString(file);
      var root = JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
      var cases = new ArrayList<GoldCase>();
      root.forEach(node -> cases.add(of(node)));
      return cases;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("can't read " + file, unreadable);
    }
  }

  private static GoldCase of(JsonNode node) {
    String input = node.path("Input").asString("");
    String day = node.path("Context").path("ReferenceDateTime").asString("");
    var golds = new ArrayList<Gold>();
    int from = 0;
    for (var result : node.path("Results")) {
      var gold = gold(input, result, from);
      golds.add(gold);
      from = gold.end();
    }
    return new GoldCase(
        input, day.isEmpty() ? null : PartialDate.parse(day.substring(0, 10)), golds);
  }

  private static Gold gold(String input, JsonNode node, int from) {
    String text = node.path("Text").asString("");
    String type = node.path("TypeName").asString(node.path("Typename").asString(""));
    int start = node.path("Start").asInt(-1);
    int end = node.path("End").asInt(-2) + 1;
    if (start < 0) {
      start = input.toLowerCase(Locale.ROOT).indexOf(text.toLowerCase(Locale.ROOT), from);
      end = start + text.length();
    }
    var values = new ArrayList<Value>();
    var resolution = node.path("Resolution");
    var listed = resolution.path("values");
    if (listed.isArray()) {
      listed.forEach(value -> values.add(value(value)));
    } else {
      values.add(value(resolution));
    }
    return new Gold(text, start, end, type.replaceFirst("datetimeV2\\.", ""), values);
  }

  private static Value value(JsonNode node) {
    return new Value(
        node.path("timex").asString(""),
        node.path("value").asString(""),
        node.path("start").asString(""),
        node.path("end").asString(""),
        node.path("Mod").asString(""),
        node.path("unit").asString(""),
        node.path("isoCurrency").asString(""),
        node.path("subtype").asString(""));
  }
}
