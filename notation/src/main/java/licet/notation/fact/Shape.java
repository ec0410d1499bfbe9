package licet.notation.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import licet.notation.Json;
import licet.notation.yaml.Yaml;
import licet.vocabulary.fact.Term;
import tools.jackson.databind.node.ObjectNode;

/// What may stand behind a key: how it is read, written, told in a schema and named on a page.
///
/// @param words what is expected, such as `day`
/// @param reading makes a value of what stands there; empty once a problem is told
/// @param writing the value as YAML
/// @param schema its JSON Schema
/// @param sample stands in for a value that could not be read, so that reading can go on
/// @param <T> the value
record Shape<T>(
    String words,
    Reading<T> reading,
    Function<T, Yaml> writing,
    Supplier<ObjectNode> schema,
    Supplier<T> sample) {

  static final String UNDISCLOSED = "undisclosed";

  /// Makes a value of what stands in a file.
  interface Reading<T> {
    Optional<T> read(Yaml yaml, Notes notes);
  }

  /// A single value.
  ///
  /// @param parse makes a value of its text, or refuses it with an [IllegalArgumentException]
  static <T> Shape<T> scalar(
      String words,
      Function<String, T> parse,
      Function<T, Yaml> write,
      Supplier<ObjectNode> schema,
      T sample) {
    return new Shape<>(
        words,
        (yaml, notes) -> {
          if (!(yaml instanceof Yaml.Scalar scalar) || scalar.nothing()) {
            return refuse(yaml, words, notes);
          }
          try {
            return Optional.of(parse.apply(scalar.text()));
          } catch (IllegalArgumentException refused) {
            notes.problems().add(yaml.at(), String.valueOf(refused.getMessage()));
            return Optional.empty();
          }
        },
        write,
        schema,
        () -> sample);
  }

  /// One word of several.
  static <E> Shape<E> oneOf(List<E> all, Function<E, String> label) {
    var labels = all.stream().map(label).toList();
    String words = labels.stream().map(it -> "`" + it + "`").collect(Collectors.joining(", "));
    return scalar(
        words,
        text -> {
          int place = labels.indexOf(text);
          if (place < 0) {
            throw new IllegalArgumentException(
                "'%s'; expected %s%s".formatted(text, either(labels), Nearest.hint(text, labels)));
          }
          return all.get(place);
        },
        value -> Yaml.word(label.apply(value)),
        () -> Json.object().set("enum", Json.texts(labels)),
        all.getFirst());
  }

  /// One constant of an enum.
  static <E extends Enum<E>> Shape<E> oneOf(E[] all, Function<E, String> label) {
    return oneOf(Arrays.asList(all), label);
  }

  /// Several values in their order; one may stand without brackets.
  Shape<List<T>> list(String many) {
    return new Shape<>(
        many,
        this::items,
        values ->
            values.size() == 1
                ? writing.apply(values.getFirst())
                : Yaml.items(values.stream().map(writing).toList()),
        this::schemaOfMany,
        () -> List.of(sample.get()));
  }

  /// Several values without an order; one may stand without brackets.
  Shape<Set<T>> set(String many) {
    var list = list(many);
    return new Shape<>(
        many,
        (yaml, notes) -> list.reading().read(yaml, notes).map(LinkedHashSet::new),
        values -> list.writing().apply(sorted(values)),
        list.schema(),
        () -> Set.of(sample.get()));
  }

  /// A term of an instrument, which may be undisclosed.
  Shape<Term<T>> term() {
    return new Shape<>(
        words + " †",
        (yaml, notes) ->
            yaml instanceof Yaml.Scalar(String text, _, _) && text.equals(UNDISCLOSED)
                ? Optional.of(Term.undisclosed())
                : reading.read(yaml, notes).map(Term::of),
        term ->
            switch (term) {
              case Term.Stated<T>(T value) -> writing.apply(value);
              case Term.Undisclosed<T> _ -> Yaml.word(UNDISCLOSED);
              case Term.Silent<T> _ -> throw new IllegalStateException("a silent term is left out");
            },
        () -> {
          var undisclosed = Json.object().put("const", UNDISCLOSED);
          return anyOf(List.of(schema.get(), undisclosed));
        },
        Term::none);
  }

  /// The same under another name.
  Shape<T> named(String other) {
    return new Shape<>(other, reading, writing, schema, sample);
  }

  /// The same with another sample.
  Shape<T> sampled(T other) {
    return new Shape<>(words, reading, writing, schema, () -> other);
  }

  /// What is told of something that is not as expected.
  static <T> Optional<T> refuse(Yaml yaml, String expected, Notes notes) {
    notes.problems().add(yaml.at(), found(yaml) + "; expected " + plain(expected));
    return Optional.empty();
  }

  /// The same, with its schema among the definitions.
  Shape<T> defined(String name) {
    return new Shape<>(
        words, reading, writing, () -> Json.object().put("$ref", "#/$defs/" + name), sample);
  }

  /// A schema of one thing or a list of them.
  static ObjectNode oneOrMany(ObjectNode one) {
    var many = Json.object().put("type", "array");
    many.set("items", one);
    return anyOf(List.of(one.deepCopy(), many));
  }

  /// A schema that one of several fulfills.
  static ObjectNode anyOf(List<ObjectNode> all) {
    return Json.object().set("anyOf", Json.array(all, it -> it));
  }

  /// Words as they stand in a message: without marks of the page.
  static String plain(String words) {
    return words.replace("`", "").replace(" †", " or undisclosed");
  }

  private static String found(Yaml yaml) {
    return switch (yaml) {
      case Yaml.Scalar scalar -> scalar.nothing() ? "nothing" : "'" + scalar.text() + "'";
      case Yaml.Items _ -> "a list";
      case Yaml.Entries _ -> "keys with values";
    };
  }

  private static String either(List<String> labels) {
    int last = labels.size() - 1;
    return last == 0
        ? labels.getFirst()
        : String.join(", ", labels.subList(0, last)) + " or " + labels.get(last);
  }

  private Optional<List<T>> items(Yaml yaml, Notes notes) {
    if (!(yaml instanceof Yaml.Items(var items, _))) {
      return reading.read(yaml, notes).map(List::of);
    }
    var values = new ArrayList<T>();
    boolean whole = true;
    for (var item : items) {
      var value = reading.read(item, notes);
      value.ifPresent(values::add);
      whole &= value.isPresent();
    }
    return whole ? Optional.of(List.copyOf(values)) : Optional.empty();
  }

  private List<T> sorted(Set<T> values) {
    return values.stream()
        .sorted(Comparator.comparing(value -> writing.apply(value).toString()))
        .toList();
  }

  private ObjectNode schemaOfMany() {
    var one = schema.get();
    return one.has("$ref")
        ? Json.object().put("$ref", one.get("$ref").stringValue() + "-list")
        : oneOrMany(one);
  }
}
