package licet.notation.fact;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import licet.notation.Json;
import tools.jackson.databind.node.ObjectNode;

/// What the forms tell outwards: the JSON Schema, and the tables of the reference page.
final class SchemaPage {
  private SchemaPage() {}

  /// The schema of a file.
  ///
  /// @param file what a file as a whole is
  /// @param parts what it refers to by name
  static ObjectNode whole(ObjectNode file, Map<String, ObjectNode> parts) {
    var schema =
        Json.object()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("title", "Facts, agreements and cases of Licet");
    file.properties().forEach(each -> schema.set(each.getKey(), each.getValue()));
    var definitions = Json.object();
    var all = new LinkedHashMap<>(Shapes.definitions());
    all.put("fact", Shape.anyOf(FactForms.ALL.stream().map(SchemaPage::ref).toList()));
    all.putAll(parts);
    all.forEach((name, one) -> {
      definitions.set(name, one);
      var ref = Json.object().put("$ref", "#/$defs/" + name);
      definitions.set(name + "-list", Shape.oneOrMany(ref));
    });
    FactForms.ALL.forEach(form -> definitions.set("fact-" + form.kind(), fact(form)));
    schema.set("$defs", definitions);
    return schema;
  }

  private static ObjectNode ref(Form<?> form) {
    return Json.object().put("$ref", "#/$defs/fact-" + form.kind());
  }

  private static ObjectNode fact(Form<?> form) {
    return map(form.listed()).put("description", Shape.plain(form.meaning()));
  }

  /// The schema of a map with these keys and no others.
  static ObjectNode map(List<Pass.Listing.Listed> keys) {
    var properties = Json.object();
    keys.forEach(listed -> properties.set(listed.key().name(), property(listed.key())));
    var map = Json.object().put("type", "object");
    map.set("properties", properties);
    map.set(
        "required",
        Json.texts(
            keys.stream()
                .map(Pass.Listing.Listed::key)
                .filter(Key::required)
                .map(Key::name)
                .toList()));
    return map.put("additionalProperties", false);
  }

  private static ObjectNode property(Key<?, ?> key) {
    var schema = key.shape().schema().get();
    if (!key.meaning().isEmpty()) {
      schema.put("description", Shape.plain(key.meaning()));
    }
    return schema;
  }

  /// The part of the reference page that tells the keys of facts.
  static String page() {
    var page = new StringBuilder("## Keys of every fact\n\n");
    var first = FactForms.ALL.get(1).listed();
    page.append(
        table(
            first.stream()
                .filter(it -> general(it.key()))
                .sorted(Comparator.comparingInt(it -> GivenKeys.NAMES.indexOf(it.key().name())))
                .toList()));
    FactForms.GROUPS.forEach((heading, forms) -> {
      page.append("\n## ").append(heading).append("\n");
      forms.forEach(form -> page.append("\n").append(section(form)));
    });
    return page.toString();
  }

  private static boolean general(Key<?, ?> key) {
    return GivenKeys.NAMES.contains(key.name());
  }

  private static String section(Form<?> form) {
    var keys =
        form.listed().stream()
            .filter(it -> !general(it.key()) && !it.key().name().equals(form.kind()))
            .toList();
    var kinds =
        form.listed().stream()
            .filter(it -> it.key().name().equals(form.kind()) && form.value().equals("KIND"))
            .map(it -> ": " + it.key().shape().words())
            .collect(Collectors.joining());
    String head =
        "**`" + form.kind() + "`** " + form.value() + ": " + form.meaning() + kinds + ".\n";
    return keys.isEmpty() ? head : head + "\n" + table(keys);
  }

  private static String table(List<Pass.Listing.Listed> keys) {
    var table = new StringBuilder("| Key | Value | Meaning |\n|---|---|---|\n");
    String head = "";
    for (var listed : keys) {
      if (!listed.head().equals(head)) {
        head = listed.head();
        table.append("| *").append(head).append("* | | |\n");
      }
      table.append(row(listed.key()));
    }
    return table.toString();
  }

  private static <T> String row(Key<?, T> key) {
    return "| `" + key.name() + "` | " + value(key) + " | " + key.meaning() + " |\n";
  }

  private static <T> String value(Key<?, T> key) {
    String words = key.shape().words();
    if (key.required()) {
      return words + ", required";
    }
    var usual = key.usual();
    boolean plain =
        usual instanceof Enum<?> || usual instanceof Integer || usual instanceof Boolean;
    return usual != null && plain ? words + "; otherwise " + yaml(key.shape(), usual) : words;
  }

  private static <T> String yaml(Shape<T> shape, T usual) {
    return shape.writing().apply(usual) instanceof licet.notation.yaml.Yaml.Scalar scalar
        ? "`" + scalar.text() + "`"
        : "";
  }
}
