package licet.notation.fact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import licet.notation.Json;
import licet.notation.yaml.Yaml;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Truth;
import licet.vocabulary.time.PartialDate;
import licet.vocabulary.time.Period;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The values that stand behind many keys.
final class Shapes {
  static final String ALL = "*";

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern PERCENT = Pattern.compile("(-?\\d{1,9}(?:\\.\\d{1,9})?) ?%");
  private static final Pattern FRACTION = Pattern.compile("(-?\\d{1,18})(?:/(\\d{1,18}))?");
  private static final Set<String> OFFICES = Set.of("EP", "WO");
  private static final Set<String> COUNTRIES = Set.of(java.util.Locale.getISOCountries());

  private Shapes() {}

  static final Shape<String> TEXT = text("text");
  static final Shape<String> PARTY = text("party");
  static final Shape<List<String>> PARTIES = PARTY.list("parties");
  static final Shape<Set<String>> PARTY_SET = PARTY.set("parties");
  static final Shape<String> PATENT =
      Shape.scalar("patent", Shapes::patent, Yaml::text, ref("text"), "US1");
  static final Shape<List<String>> PATENTS = PATENT.list("patents");
  static final Shape<Set<String>> PATENT_SET = PATENT.set("patents");
  static final Shape<String> PRODUCT = text("product");
  static final Shape<Set<String>> PRODUCTS = PRODUCT.set("products");
  static final Shape<Set<String>> NAMES = text("name").set("names");
  static final Shape<LocalDate> DAY =
      Shape.scalar("day", text -> day(text).first(), Shapes::write, ref("day"), LocalDate.EPOCH);

  /// The last day of a month or year, where only that is told.
  static final Shape<LocalDate> LAST_DAY =
      Shape.scalar("day", text -> day(text).last(), Shapes::write, ref("day"), LocalDate.EPOCH);

  static final Shape<Truth> TRUTH = Shape.oneOf(Truth.values(), Truth::label).named("truth");
  static final Shape<Boolean> FLAG =
      Shape.scalar(
          "`true`, `false`",
          Shapes::flag,
          value -> Yaml.word(value.toString()),
          () -> Json.object().put("type", "boolean"),
          true);
  static final Shape<Share> SHARE =
      Shape.scalar("share", Shapes::share, Shapes::write, ref("share"), Share.WHOLE);
  static final Shape<String> COUNTRY =
      Shape.scalar("country", Shapes::country, Yaml::word, ref("country"), "US");
  static final Shape<String> LAW =
      Shape.scalar(
          "country or part of one",
          text -> country(text.replaceFirst("-[A-Z0-9]{1,3}$", "")) + part(text),
          Yaml::word,
          ref("law"),
          "US");
  static final Shape<Set<String>> COUNTRIES_SET = COUNTRY.set("countries");
  static final Shape<Integer> NUMBER = whole(9, Integer::valueOf, 0);
  static final Shape<Long> LONG = whole(18, Long::valueOf, 0L);

  /// The id of the fact itself.
  static final Shape<String> NAME = id("text", Notes::named);

  /// The id of another fact.
  static final Shape<String> ID = id("id", Notes::refers);

  /// Days from one up to another. Either may be left out where the period is open.
  static final Shape<Period> PERIOD =
      Keys.map(
          "`{from, until}`",
          k -> {
            var from = k.may("from", DAY, LocalDate.MIN, Period::from, "first day");
            var until = until(k, "until", Period::until, "first day after").or(LocalDate.MAX);
            if (from.isAfter(until)) {
              k.wrong("from " + from + " until " + until + "; expected days in this order");
              return Period.ALWAYS;
            }
            return new Period(from, until);
          });

  /// The definitions that the schema refers to.
  static Map<String, ObjectNode> definitions() {
    var all = new LinkedHashMap<String, ObjectNode>();
    var text = Json.object();
    text.set("type", Json.texts(List.of("string", "number")));
    all.put("text", text.put("description", "A name or words."));
    var day = pattern("^\\d{4}(-\\d{2}(-\\d{2})?)?$", "A day, 2017-07-05; or a month or year.");
    day.set("type", Json.texts(List.of("string", "integer")));
    all.put("day", day);
    var share = pattern("^(\\d+(\\.\\d+)? ?%|\\d+/\\d+|[01])$", "A share: 60%, 3/4 or 1.");
    share.set("type", Json.texts(List.of("string", "integer")));
    all.put("share", share.put("minimum", 0).put("maximum", 1));
    all.put("country", pattern("^[A-Z]{2}$", "ISO 3166 code of a country, or EP or WO."));
    all.put("law", pattern("^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "A country or a part of one, US-CA."));
    return all;
  }

  /// A name or words.
  static Shape<String> text(String words) {
    return Shape.scalar(words, Shapes::nonBlank, Yaml::text, ref("text"), "x");
  }

  /// A period's end: the first day after, or the last day with `through`.
  record End(@Nullable LocalDate until) {
    LocalDate or(LocalDate otherwise) {
      return until == null ? otherwise : until;
    }
  }

  /// The keys `until` and `through`, of which only one may stand.
  static <F> End until(Keys<F> k, String name, Key.Lies<F, LocalDate> lies, String meaning) {
    Key.Lies<F, LocalDate> finite =
        thing -> {
          var day = lies.in(thing);
          return day == null || day.equals(LocalDate.MAX) ? null : day;
        };
    var until = k.may(name, DAY, finite, meaning);
    var through = k.brief("through", LAST_DAY, "in place of `" + name + "`: its last day");
    if (until != null && through.isPresent() && k.notes().isPresent()) {
      k.wrong("both '" + name + "' and 'through'; expected one of them");
    }
    return new End(through.map(day -> day.plusDays(1)).orElse(until));
  }

  /// A value, or null where a word stands in its place.
  record Or<T>(@Nullable T value) {
    static <T> Or<T> of(T value) {
      return new Or<>(value);
    }

    static <T> Or<T> word() {
      return new Or<>(null);
    }

    T orElse(T otherwise) {
      return value == null ? otherwise : value;
    }
  }

  /// A word that a key knows, or else a value.
  static <T> Shape<Or<T>> or(String word, Shape<T> shape) {
    return new Shape<>(
        "`" + word + "` or " + shape.words(),
        (yaml, notes) ->
            yaml instanceof Yaml.Scalar(String text, _, _) && text.equals(word)
                ? Optional.of(Or.word())
                : shape.reading().read(yaml, notes).map(Or::of),
        or -> or.value() == null ? Yaml.word(word) : shape.writing().apply(or.value()),
        () -> Shape.anyOf(List.of(Json.object().put("const", word), shape.schema().get())),
        Or::word);
  }

  /// Parties with their undivided shares, which add up to the whole: one, several in equal shares,
  /// or a map.
  static final Shape<Map<String, Share>> OWNERS =
      new Shape<>(
          "party, parties in equal shares, or map of party to share",
          Shapes::owners,
          Shapes::write,
          () -> {
            var map = Json.object().put("type", "object");
            map.set("additionalProperties", SHARE.schema().get());
            return Shape.anyOf(List.of(PARTIES.schema().get(), map));
          },
          () -> Map.of("x", Share.WHOLE));

  /// The id as in a file, or another one where a prefix is wanted.
  private static Shape<String> id(String words, Naming naming) {
    return new Shape<>(
        words,
        (yaml, notes) ->
            TEXT.named(words)
                .reading()
                .read(yaml, notes)
                .map(id -> naming.note(notes, id, yaml.at())),
        Yaml::text,
        ref("text"),
        () -> "x");
  }

  private interface Naming {
    String note(Notes notes, String id, Yaml.Place at);
  }

  private static Optional<Map<String, Share>> owners(Yaml yaml, Notes notes) {
    if (!(yaml instanceof Yaml.Entries(var entries, var at))) {
      return PARTIES.reading().read(yaml, notes).flatMap(all -> equal(all, yaml.at(), notes));
    }
    var owners = new LinkedHashMap<String, Share>();
    for (var entry : entries) {
      var share = SHARE.reading().read(entry.value(), notes);
      if (share.isEmpty()) {
        return Optional.empty();
      }
      if (owners.put(entry.key().text(), share.get()) != null) {
        notes.problems().add(entry.key().at(), "a second '" + entry.key().text() + "'");
        return Optional.empty();
      }
    }
    return whole(owners, at, notes);
  }

  private static Optional<Map<String, Share>> equal(List<String> all, Yaml.Place at, Notes notes) {
    var owners = new LinkedHashMap<String, Share>();
    all.forEach(party -> owners.put(party, Share.of(1, all.size())));
    return whole(owners, at, notes);
  }

  private static Optional<Map<String, Share>> whole(
      Map<String, Share> owners, Yaml.Place at, Notes notes) {
    var numerator = BigInteger.ZERO;
    var denominator = BigInteger.ONE;
    for (var share : owners.values()) {
      numerator =
          numerator.multiply(share.denominator()).add(share.numerator().multiply(denominator));
      denominator = denominator.multiply(share.denominator());
    }
    if (!numerator.equals(denominator)) {
      var divisor = numerator.gcd(denominator);
      String sum = numerator.divide(divisor) + "/" + denominator.divide(divisor);
      notes.problems().add(at, "the shares add up to " + sum + "; expected 1");
      return Optional.empty();
    }
    return Optional.of(owners);
  }

  private static Yaml write(Map<String, Share> owners) {
    if (owners.size() == 1) {
      return Yaml.text(owners.keySet().iterator().next());
    }
    return Yaml.entries(
        owners.entrySet().stream()
            .map(it -> new Yaml.Entry(Yaml.text(it.getKey()), write(it.getValue())))
            .toList());
  }

  private static Yaml write(LocalDate day) {
    return Yaml.word(day.toString());
  }

  private static Yaml write(Share share) {
    return Yaml.word(share.toString());
  }

  private static String nonBlank(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("blanks; expected a name or words");
    }
    return text.strip();
  }

  private static String patent(String text) {
    if (text.replaceAll("[\\s.,/-]", "").isEmpty()) {
      throw new IllegalArgumentException("'" + text + "'; expected the number of a patent");
    }
    return text.strip();
  }

  private static PartialDate day(String text) {
    if (!DATE.matcher(text).matches()) {
      throw new IllegalArgumentException("'" + text + "'; expected a day such as 2017-07-05");
    }
    try {
      return PartialDate.parse(text);
    } catch (IllegalArgumentException _) {
      throw new IllegalArgumentException(
          "there is no day '" + text + "'; expected one such as 2017-07-05");
    }
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("'" + text + "'; expected true or false");
    };
  }

  static Share share(String text) {
    var percent = PERCENT.matcher(text);
    if (percent.matches()) {
      var hundred = new BigDecimal(percent.group(1)).movePointLeft(2);
      var scale = BigInteger.TEN.pow(Math.max(0, hundred.scale()));
      return new Share(hundred.setScale(Math.max(0, hundred.scale())).unscaledValue(), scale);
    }
    var fraction = FRACTION.matcher(text);
    if (fraction.matches()) {
      String parts = fraction.group(2) == null ? "1" : fraction.group(2);
      return new Share(new BigInteger(fraction.group(1)), new BigInteger(parts));
    }
    throw new IllegalArgumentException("'" + text + "'; expected a share such as 60%, 3/4 or 1");
  }

  private static String country(String text) {
    if (COUNTRIES.contains(text) || OFFICES.contains(text) || text.equals("ZZ")) {
      return text;
    }
    String hint = text.equals("UK") ? "; did you mean 'GB'?" : "";
    throw new IllegalArgumentException(
        "'"
            + text
            + "'; expected an ISO 3166 code such as US, or EP or ZZ for an unnamed one"
            + hint);
  }

  private static String part(String law) {
    return law.contains("-") ? law.substring(law.indexOf('-')) : "";
  }

  private static <T> Shape<T> whole(int digits, Function<String, T> parse, T sample) {
    return Shape.scalar(
        "number",
        text -> {
          if (!text.matches("\\d{1," + digits + "}")) {
            throw new IllegalArgumentException("'" + text + "'; expected a whole number");
          }
          return parse.apply(text);
        },
        value -> Yaml.word(value.toString()),
        () -> Json.object().put("type", "integer").put("minimum", 0),
        sample);
  }

  private static java.util.function.Supplier<ObjectNode> ref(String name) {
    return () -> Json.object().put("$ref", "#/$defs/" + name);
  }

  private static ObjectNode pattern(String pattern, String description) {
    return Json.object()
        .put("type", "string")
        .put("pattern", pattern)
        .put("description", description);
  }
}
