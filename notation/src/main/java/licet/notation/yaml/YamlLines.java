package licet.notation.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a tree as YAML: a list of maps has a key a line, and what lies in them is in brackets.
/// The same tree always gives the same text, and reading it gives the tree back.
public final class YamlLines {
  private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/()&+'%-]*");
  private static final Pattern NUMBER =
      Pattern.compile("[0-9][0-9._+xoe-]*", Pattern.CASE_INSENSITIVE);
  private static final Set<String> WORDS =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private YamlLines() {}

  /// The text of a list below a key.
  public static String list(String key, Yaml.Items list) {
    if (list.items().isEmpty()) {
      return key + ": []\n";
    }
    return list.items().stream()
        .map(item -> item instanceof Yaml.Entries map ? block(map) : "  - " + flow(item) + "\n")
        .collect(Collectors.joining("", key + ":\n", ""));
  }

  /// The keys and values on one line, without brackets around all of it and without quotes around
  /// names: for people to read, not to be read back.
  public static String told(Yaml.Entries map) {
    return map.entries().stream()
        .map(entry -> entry.key().text() + " " + told(entry.value()))
        .collect(Collectors.joining(", "));
  }

  private static String told(Yaml yaml) {
    return switch (yaml) {
      case Yaml.Scalar scalar -> scalar.text();
      case Yaml.Items list ->
          list.items().stream().map(YamlLines::told).collect(Collectors.joining(" and "));
      case Yaml.Entries map -> "(" + told(map) + ")";
    };
  }

  private static String block(Yaml.Entries map) {
    return map.entries().stream()
        .map(entry -> entry.key().text() + ": " + flow(entry.value()) + "\n")
        .collect(Collectors.joining("    ", "  - ", ""));
  }

  private static String flow(Yaml yaml) {
    return switch (yaml) {
      case Yaml.Scalar scalar -> scalar.plain() ? scalar.text() : quoted(scalar.text());
      case Yaml.Items list ->
          list.items().stream().map(YamlLines::flow).collect(Collectors.joining(", ", "[", "]"));
      case Yaml.Entries map ->
          map.entries().stream()
              .map(entry -> quoted(entry.key().text()) + ": " + flow(entry.value()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  /// The text, in quotes where a reader of YAML could take it for something else.
  private static String quoted(String text) {
    boolean plain =
        SAFE.matcher(text).matches()
            && !text.endsWith(" ")
            && !NUMBER.matcher(text).matches()
            && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    return plain
        ? text
        : '"' + text.codePoints().mapToObj(YamlLines::escaped).collect(Collectors.joining()) + '"';
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      default ->
          Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF
              ? "\\u%04x".formatted(c)
              : Character.toString(c);
    };
  }
}
