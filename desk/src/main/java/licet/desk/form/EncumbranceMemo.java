package licet.desk.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Missing;
import licet.vocabulary.fact.Fact;
import org.jspecify.annotations.Nullable;

/// What comes along with a purchase, as a page to print: a memo in which each instrument stands
/// once, with the patents it burdens, and whose sources are numbered.
public final class EncumbranceMemo {
  /// Where the desk has the memo's style.
  public static final String STYLE_AT = "/static/memo.css";

  private static final String NOTE =
      "Drawn from the facts named above, as far as they were known; not legal advice.";

  private final List<Answer.Inventory> inventories;
  private final List<String> unknown;
  private final ProofForm proofs;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private EncumbranceMemo(
      List<Answer.Inventory> inventories, List<String> unknown, List<Fact> facts) {
    this.inventories = inventories;
    this.unknown = unknown;
    this.proofs = ProofForm.of(facts);
  }

  /// The page with its style in it.
  ///
  /// @param facts what the answer was made from, for the words of its sources
  public static String html(Answer.Inventory inventory, List<Fact> facts) {
    return new EncumbranceMemo(List.of(inventory), List.of(), facts)
        .html("<style>\n" + style() + "</style>");
  }

  /// The page as the desk serves it, its style beside it.
  ///
  /// @param inventories one a country
  /// @param unknown patents that no fact names
  public static String html(
      List<Answer.Inventory> inventories, List<String> unknown, List<Fact> facts) {
    return new EncumbranceMemo(inventories, unknown, facts)
        .html("<link rel=\"stylesheet\" href=\"" + STYLE_AT + "\">");
  }

  private static String style() {
    try (var file = EncumbranceMemo.class.getResourceAsStream("/licet/desk" + STYLE_AT)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("the memo's style can't be read", broken);
    }
  }

  private String html(String style) {
    var patents = inventories.stream().flatMap(it -> it.question().patents().stream()).toList();
    int count = patents.size() + unknown.size();
    String title =
        "What comes along with "
            + (count > 3 || !unknown.isEmpty()
                ? Words.count(count, "patent", "patents")
                : String.join(", ", patents));
    var items = inventories.stream().flatMap(it -> it.items().stream()).toList();
    var inbound = inventories.stream().flatMap(it -> it.inbound().stream()).toList();
    var body = new StringBuilder(head(title, count, items));
    for (var fate : PurchaseFate.values()) {
      body.append(
          table(heading(fate), items.stream().filter(it -> PurchaseFate.of(it) == fate).toList()));
    }
    body.append(table("Licenses of the buyer's own that reach the patents", inbound));
    body.append(list("Conflicts", conflicts()));
    body.append(list("Open points", open()));
    body.append(patents("Patents without a burden told", free(patents, items)));
    body.append(patents("Patents that nothing is told of", unknown));
    body.append(sources());
    return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + escaped(title)
        + "</title>\n"
        + style
        + "\n</head>\n<body>\n<main>\n"
        + body
        + "<p class=\"note\">"
        + NOTE
        + "</p>\n</main>\n</body>\n</html>\n";
  }

  private static String heading(PurchaseFate fate) {
    return switch (fate) {
      case TRAVELS -> "Comes along";
      case PERHAPS -> "May come along";
      case STAYS -> "Stays behind or ends";
    };
  }

  private String head(String title, int count, List<Answer.Item> items) {
    if (inventories.isEmpty()) {
      return "<h1>" + escaped(title) + "</h1>\n";
    }
    var question = inventories.getFirst().question();
    String countries =
        inventories.stream()
            .map(it -> it.question().in())
            .distinct()
            .collect(Collectors.joining(", "));
    String brief =
        Words.count(count(items, PurchaseFate.TRAVELS), "instrument", "instruments")
            + " come along, "
            + count(items, PurchaseFate.PERHAPS)
            + " may, "
            + count(items, PurchaseFate.STAYS)
            + " stay behind or end";
    return "<header>\n<p class=\"kind\">Encumbrances</p>\n<h1>"
        + escaped(title)
        + "</h1>\n<dl>\n"
        + entry("Buyer", question.buyer())
        + entry("Closing", question.on().toString())
        + entry("Known on", ProofForm.day("", question.knownOn()))
        + entry("Country", countries)
        + entry("Patents", Words.count(count, "patent", "patents"))
        + entry("In short", brief)
        + "</dl>\n</header>\n";
  }

  private static long count(List<Answer.Item> items, PurchaseFate fate) {
    return items.stream()
        .filter(it -> PurchaseFate.of(it) == fate)
        .map(Answer.Item::fact)
        .distinct()
        .count();
  }

  private static String entry(String term, String words) {
    return words.isEmpty()
        ? ""
        : "<div><dt>" + escaped(term) + "</dt><dd>" + escaped(words) + "</dd></div>\n";
  }

  /// What an instrument does, whichever patents it does it to.
  private record Burden(String name, String fact, String fate, String until, String why) {

    static Burden of(Answer.Item item) {
      String fate =
          PurchaseFate.words(item)
              + (item.against() == null ? "" : ", against " + item.against())
              + (item.grows() ? "; more may join" : "");
      String why = item.rule() + (item.law() == null ? "" : "; " + ProofForm.words(item.law()));
      String until = item.until() == null ? "life of the patent" : item.until().toString();
      return new Burden(item.name(), item.fact(), fate, until, why);
    }
  }

  private String table(String heading, List<Answer.Item> items) {
    if (items.isEmpty()) {
      return "";
    }
    var patentsByBurden = new LinkedHashMap<Burden, Set<String>>();
    items.forEach(it ->
        patentsByBurden.computeIfAbsent(Burden.of(it), _ -> new TreeSet<>()).add(it.patent()));
    var rows = new StringBuilder();
    patentsByBurden.forEach((burden, patents) -> rows.append(row(burden, patents)));
    return "<section>\n<h2>"
        + escaped(heading)
        + "</h2>\n<table>\n<thead><tr><th>Instrument</th><th>Patents</th><th>At the closing</th>"
        + "<th>Until</th><th>Why</th></tr></thead>\n<tbody>\n"
        + rows
        + "</tbody>\n</table>\n</section>\n";
  }

  private String row(Burden burden, Set<String> patents) {
    return "<tr><th scope=\"row\">"
        + escaped(burden.name)
        + marks(List.of(burden.fact))
        + "</th><td>"
        + patents.stream().map(EncumbranceMemo::number).collect(Collectors.joining(", "))
        + "</td><td>"
        + String.join("</td><td>", escaped(burden.fate), escaped(burden.until))
        + "</td><td class=\"why\">"
        + escaped(burden.why)
        + "</td></tr>\n";
  }

  private static String number(String patent) {
    return "<span class=\"number\">" + escaped(patent) + "</span>";
  }

  private List<String> conflicts() {
    return inventories.stream()
        .flatMap(it -> it.flags().stream())
        .distinct()
        .map(it -> escaped(it.code() + ": " + it.words()) + marks(it.facts()))
        .toList();
  }

  private List<String> open() {
    return inventories.stream()
        .flatMap(it -> it.missing().stream())
        .distinct()
        .map(EncumbranceMemo::words)
        .toList();
  }

  private static List<String> free(List<String> patents, List<Answer.Item> items) {
    var burdened = items.stream().map(Answer.Item::patent).collect(Collectors.toSet());
    return patents.stream().filter(it -> !burdened.contains(it)).toList();
  }

  private static String list(String heading, List<String> entries) {
    return entries.isEmpty()
        ? ""
        : entries.stream()
            .map(entry -> "<li>" + entry + "</li>\n")
            .collect(
                Collectors.joining(
                    "",
                    "<section>\n<h2>" + escaped(heading) + "</h2>\n<ul>\n",
                    "</ul>\n</section>\n"));
  }

  private static String patents(String heading, List<String> patents) {
    return patents.isEmpty()
        ? ""
        : "<section>\n<h2>"
            + escaped(heading)
            + "</h2>\n<p>"
            + patents.stream().map(EncumbranceMemo::number).collect(Collectors.joining(", "))
            + "</p>\n</section>\n";
  }

  private static String words(Missing missing) {
    return escaped(missing.what() + " (" + missing.kind().label() + ")")
        + ". Settled by "
        + escaped(missing.settledBy())
        + ".";
  }

  /// The numbers of sources, given as they are first named.
  private String marks(List<String> ids) {
    return ids.stream()
        .map(id -> numbers.computeIfAbsent(id, _ -> numbers.size() + 1))
        .map(number -> "<a class=\"mark\" href=\"#source-" + number + "\">[" + number + "]</a>")
        .collect(Collectors.joining("", "\u00A0", ""));
  }

  private String sources() {
    var entries = new StringBuilder();
    numbers.forEach((id, number) ->
        entries
            .append(
                "<li id=\"source-" + number + "\"><span class=\"mark\">[" + number + "]</span> ")
            .append(source(id))
            .append("</li>\n"));
    return numbers.isEmpty()
        ? ""
        : "<section class=\"sources\">\n<h2>Sources</h2>\n<ol>\n" + entries + "</ol>\n</section>\n";
  }

  private String source(String id) {
    @Nullable Fact fact = proofs.facts().get(id);
    if (fact == null) {
      return escaped(id);
    }
    var given = fact.given();
    String words =
        given.words().isEmpty()
            ? escaped(proofs.told(id, ""))
            : ": <q>" + escaped(given.words()) + "</q>";
    return escaped(id + ProofForm.day(", ", given.date()))
        + words
        + (given.source() == null ? "" : ", <cite>" + escaped(given.source()) + "</cite>");
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
