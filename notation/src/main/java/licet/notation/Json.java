package licet.notation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Trees of JSON: how they are begun, read and written. Objects keep the order in which their keys
/// were put, and figures are written in full, so the same tree always gives the same bytes.
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private Json() {}

  /// An empty object.
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /// An array of what the function makes of each item.
  public static <T> ArrayNode array(Iterable<T> items, Function<? super T, JsonNode> write) {
    var array = MAPPER.createArrayNode();
    for (T item : items) {
      array.add(write.apply(item));
    }
    return array;
  }

  /// An array of texts.
  public static ArrayNode texts(Iterable<String> texts) {
    var array = MAPPER.createArrayNode();
    texts.forEach(array::add);
    return array;
  }

  /// A figure without trailing zeros and without an exponent.
  public static BigDecimal plain(BigDecimal figure) {
    var stripped = figure.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /// The tree on one line.
  public static String line(JsonNode tree) {
    return MAPPER.writeValueAsString(tree);
  }

  /// The tree over several lines, for people.
  public static String pretty(JsonNode tree) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
  }

  /// Reads one object.
  ///
  /// @param where what the text is, for the message, such as a file's name
  /// @throws IllegalArgumentException if the text is no JSON object; it names the place
  public static ObjectNode parse(String text, String where) {
    try {
      if (MAPPER.readTree(text) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException broken) {
      throw new IllegalArgumentException(
          place(where, broken) + ": no JSON: " + why(broken), broken);
    }
    throw new IllegalArgumentException(where + ": expected one JSON object");
  }

  private static String place(String where, JacksonException broken) {
    var at = broken.getLocation();
    return at == null ? where : where + ":" + at.getLineNr() + ":" + at.getColumnNr();
  }

  /// What is wrong, without the place again, which is told in the words of a program.
  private static String why(JacksonException broken) {
    return broken.getOriginalMessage().replaceFirst(" \\(start marker at .*", "");
  }

  /// The constant whose label is the text.
  static <E extends Enum<E>> E labeled(E[] all, Function<E, String> label, String text) {
    for (var each : all) {
      if (label.apply(each).equals(text)) {
        return each;
      }
    }
    String known = Arrays.stream(all).map(label).collect(Collectors.joining(", "));
    throw new IllegalArgumentException("'" + text + "'; expected one of " + known);
  }

  /// An object being read, with the place it stands at.
  ///
  /// @param node the object
  /// @param where its place, for messages
  record Fields(ObjectNode node, String where) {

    /// @throws IllegalArgumentException if a key stands there that is not among the known
    Fields only(String... known) {
      var names = List.of(known);
      for (String name : node.propertyNames()) {
        if (!names.contains(name)) {
          throw wrong(name, "an unknown key; expected among " + names);
        }
      }
      return this;
    }

    String text(String key) {
      var value = need(key);
      if (!value.isString()) {
        throw wrong(key, "expected a text");
      }
      return value.stringValue();
    }

    @Nullable String textOrNull(String key) {
      return missing(key) ? null : text(key);
    }

    boolean flag(String key) {
      var value = need(key);
      if (!value.isBoolean()) {
        throw wrong(key, "expected true or false");
      }
      return value.booleanValue();
    }

    int whole(String key) {
      var value = need(key);
      if (!value.isInt()) {
        throw wrong(key, "expected a whole number");
      }
      return value.intValue();
    }

    BigDecimal figure(String key) {
      var value = need(key);
      if (!value.isNumber()) {
        throw wrong(key, "expected a number");
      }
      return value.decimalValue();
    }

    Fields object(String key) {
      if (need(key) instanceof ObjectNode object) {
        return new Fields(object, where + "." + key);
      }
      throw wrong(key, "expected an object");
    }

    <T> List<T> objects(String key, Function<Fields, T> read) {
      var array = array(key);
      return java.util.stream.IntStream.range(0, array.size())
          .mapToObj(i -> {
            String place = where + "." + key + "[" + i + "]";
            if (array.get(i) instanceof ObjectNode object) {
              return read.apply(new Fields(object, place));
            }
            throw new IllegalArgumentException(place + ": expected an object");
          })
          .toList();
    }

    <T> List<T> texts(String key, Function<String, T> read) {
      return array(key)
          .valueStream()
          .map(item -> {
            if (!item.isString()) {
              throw wrong(key, "expected texts");
            }
            return said(key, item.stringValue(), read);
          })
          .toList();
    }

    /// What the function makes of a text; its refusal gains the place.
    <T> T said(String key, Function<String, T> read) {
      return said(key, text(key), read);
    }

    <T> @Nullable T saidOrNull(String key, Function<String, T> read) {
      return missing(key) ? null : said(key, read);
    }

    /// True if the key is there with null. A key that is not there at all is an error.
    boolean missing(String key) {
      var value = node.get(key);
      if (value == null) {
        throw wrong(key, "is missing");
      }
      return value.isNull();
    }

    IllegalArgumentException wrong(String key, String what) {
      return new IllegalArgumentException(where + "." + key + ": " + what);
    }

    private <T> T said(String key, String text, Function<String, T> read) {
      try {
        return read.apply(text);
      } catch (IllegalArgumentException refused) {
        throw new IllegalArgumentException(
            where + "." + key + ": " + refused.getMessage(), refused);
      }
    }

    private ArrayNode array(String key) {
      if (need(key) instanceof ArrayNode array) {
        return array;
      }
      throw wrong(key, "expected a list");
    }

    private JsonNode need(String key) {
      var value = node.get(key);
      if (value == null || value.isNull()) {
        throw wrong(key, "is missing");
      }
      return value;
    }
  }
}
