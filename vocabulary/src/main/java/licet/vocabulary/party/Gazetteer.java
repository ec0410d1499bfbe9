package licet.vocabulary.party;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import licet.vocabulary.time.PartialDate;
import licet.vocabulary.time.Period;

/// The parties of the patent trade that are known beforehand, read from `parties.tsv` and
/// `products.tsv` beside this class. Their formats are told at the top of each file.
public final class Gazetteer {

  /// A brand or product that is not a party, though it stands for one.
  ///
  /// @param form the name as written
  /// @param ambiguous true if the form is also an ordinary word
  /// @param owner id of the party that makes it
  /// @param kind such as `phone` or `app`
  public record Product(String form, boolean ambiguous, String owner, String kind) {}

  private static final Pattern DATED = Pattern.compile("(.*?)\\s*\\{([^}]*)}");
  private static final Pattern BOUND = Pattern.compile("(from|until)\\s+(\\d{4}(?:-\\d{2}){0,2})");

  private final Map<String, Party> byId = new LinkedHashMap<>();
  private final Map<String, List<Party>> byForm = new LinkedHashMap<>();
  private final List<Product> products = new ArrayList<>();

  private Gazetteer() {}

  /// Reads the gazetteer that comes with the product.
  ///
  /// @throws IllegalStateException if a line is not as its file's head says, naming file and line
  public static Gazetteer load() {
    var gazetteer = new Gazetteer();
    rows("parties.tsv", 8).forEach(gazetteer::addParty);
    rows("products.tsv", 3).forEach(gazetteer::addProduct);
    return gazetteer;
  }

  /// All parties, in the order of the file.
  public Collection<Party> parties() {
    return byId.values();
  }

  /// Brands and products that are not parties.
  public List<Product> products() {
    return List.copyOf(products);
  }

  /// The party with this id.
  public Optional<Party> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The parties that were ever known by this name, without regard to case.
  public List<Party> named(String name) {
    return byForm.getOrDefault(key(name), List.of());
  }

  private static String key(String form) {
    return Normalizer.normalize(form, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }

  private void addParty(Row row) {
    var names = new ArrayList<Party.Name>();
    names.add(name(row.cell(1), row));
    row.list(4).forEach(form -> names.add(name(form, row)));
    row.list(5).forEach(form -> names.add(name(form, row)));
    var parents = row.list(6).map(text -> parent(text, row)).toList();
    var party =
        new Party(row.cell(0), names.getFirst().form(), row.cell(2), row.cell(3), names, parents);
    if (byId.put(party.id(), party) != null) {
      throw row.wrong("the id '" + party.id() + "' stands twice");
    }
    for (var name : names) {
      byForm.computeIfAbsent(key(name.form()), _ -> new ArrayList<>(1)).add(party);
    }
  }

  private void addProduct(Row row) {
    var name = name(row.cell(0), row);
    if (!byId.containsKey(row.cell(1))) {
      throw row.wrong("no party has the id '" + row.cell(1) + "'");
    }
    products.add(new Product(name.form(), name.ambiguous(), row.cell(1), row.cell(2)));
  }

  private static Party.Name name(String text, Row row) {
    boolean ambiguous = text.startsWith("*");
    var dated = DATED.matcher(ambiguous ? text.substring(1) : text);
    return dated.matches()
        ? new Party.Name(dated.group(1), ambiguous, period(dated.group(2), row))
        : new Party.Name(ambiguous ? text.substring(1) : text, ambiguous, Period.ALWAYS);
  }

  private static Party.Parent parent(String text, Row row) {
    var dated = DATED.matcher(text);
    return dated.matches()
        ? new Party.Parent(dated.group(1), period(dated.group(2), row))
        : new Party.Parent(text, Period.ALWAYS);
  }

  private static Period period(String text, Row row) {
    LocalDate from = LocalDate.MIN;
    LocalDate until = LocalDate.MAX;
    var bound = BOUND.matcher(text);
    int found = 0;
    for (; bound.find(); found++) {
      LocalDate day = PartialDate.parse(bound.group(2)).first();
      if (bound.group(1).equals("from")) {
        from = day;
      } else {
        until = day;
      }
    }
    if (found == 0) {
      throw row.wrong("'{" + text + "}'; expected {from DATE until DATE} or one of the two");
    }
    return new Period(from, until);
  }

  private static List<Row> rows(String file, int columns) {
    var resource = Gazetteer.class.getResourceAsStream(file);
    if (resource == null) {
      throw new IllegalStateException(file + " is missing beside " + Gazetteer.class.getName());
    }
    var rows = new ArrayList<Row>();
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        var row = new Row(file, number, List.of(line.split("\t", -1)));
        if (row.cells().size() != columns) {
          throw row.wrong(row.cells().size() + " columns; expected " + columns);
        }
        rows.add(row);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return rows;
  }

  private record Row(String file, int number, List<String> cells) {
    String cell(int column) {
      return cells.get(column).strip();
    }

    Stream<String> list(int column) {
      return Stream.of(cells.get(column).split("\\|")).map(String::strip).filter(s -> !s.isEmpty());
    }

    IllegalStateException wrong(String what) {
      return new IllegalStateException(file + ":" + number + ": " + what);
    }
  }
}
