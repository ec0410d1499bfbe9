package licet.desk.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import licet.notation.Json;
import licet.notation.yaml.Problems;
import licet.notation.yaml.Yaml;
import licet.notation.yaml.YamlText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// The contract of the API, `openapi.yaml`: what it answers, told before it is built.
public final class Contract {
  private static final String FILE = "/licet/desk/openapi.yaml";

  private Contract() {}

  /// The contract as it is written.
  public static String text() {
    try (InputStream file = Contract.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE + " can't be read", broken);
    }
  }

  /// The same as a tree.
  public static ObjectNode json() {
    var problems = new Problems(FILE);
    var yaml = YamlText.read(text().getBytes(StandardCharsets.UTF_8), problems);
    if (yaml.isPresent() && tree(yaml.get()) instanceof ObjectNode object) {
      return object;
    }
    throw new IllegalStateException(problems.all().toString());
  }

  private static JsonNode tree(Yaml yaml) {
    return switch (yaml) {
      case Yaml.Items(var items, _) -> Json.array(items, Contract::tree);
      case Yaml.Scalar scalar -> value(scalar);
      case Yaml.Entries(var entries, _) -> {
        var object = Json.object();
        entries.forEach(entry -> object.set(entry.key().text(), tree(entry.value())));
        yield object;
      }
    };
  }

  private static JsonNode value(Yaml.Scalar scalar) {
    String text = scalar.text();
    if (scalar.nothing()) {
      return NullNode.getInstance();
    }
    if (scalar.plain() && (text.equals("true") || text.equals("false"))) {
      return BooleanNode.valueOf(text.equals("true"));
    }
    boolean number = scalar.plain() && text.matches("-?(0|[1-9]\\d*)(\\.\\d+)?");
    return number ? DecimalNode.valueOf(new BigDecimal(text)) : StringNode.valueOf(text);
  }
}
