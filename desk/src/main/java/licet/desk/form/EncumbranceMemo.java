package licet.desk.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Missing;
import licet.vocabulary.fact.Fact;

/// What comes along with a purchase, as a page to print: a memo with numbered sources.
public final class EncumbranceMemo {
  private static final String STYLE =
      """
      @page { margin: 2cm }
      body { font: 11pt/1.4 Georgia, serif; max-width: 46em; margin: 2em auto; color: #111 }
      h1 { font-size: 1.4em } h2 { font-size: 1.1em; margin-top: 1.6em }
      table { border-collapse: collapse; width: 100% }
      th, td { border-bottom: 1px solid #999; padding: .3em .5em; text-align: left;
        vertical-align: top }
      tr { break-inside: avoid } .note { color: #555; font-size: .9em }
      """;

  private final Answer.Inventory inventory;
  private final ProofForm proofs;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private EncumbranceMemo(Answer.Inventory inventory, List<Fact> facts) {
    this.inventory = inventory;
    this.proofs = ProofForm.of(facts);
  }

  /// The page.
  ///
  /// @param facts what the answer was made from, for the words of its sources
  public static String html(Answer.Inventory inventory, List<Fact> facts) {
    return new EncumbranceMemo(inventory, facts).html();
  }

  private String html() {
    var question = inventory.question();
    String title = "What comes along with " + String.join(", ", question.patents());
    var body = new StringBuilder();
    body.append("<h1>").append(escaped(title)).append("</h1>\n");
    body.append("<p>Buyer: ").append(escaped(question.buyer()));
    body.append(". Country: ").append(question.in());
    body.append(". Closing: ").append(question.on());
    body.append(ProofForm.day(". Known on: ", question.knownOn())).append(".</p>\n");
    body.append(table("Encumbrances", inventory.items()));
    body.append(table("Licenses of the buyer's own that reach the patents", inventory.inbound()));
    body.append(
        list(
            "Conflicts",
            inventory.flags().stream()
                .map(it -> escaped(it.code() + ": " + it.words()) + marks(it.facts()))
                .toList()));
    body.append(
        list("Open points", inventory.missing().stream().map(EncumbranceMemo::words).toList()));
    body.append(sources());
    return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
        + escaped(title)
        + "</title>\n<style>\n"
        + STYLE
        + "</style>\n</head>\n<body>\n"
        + body
        + "<p class=\"note\">Drawn from the facts named below; not legal advice.</p>\n"
        + "</body>\n</html>\n";
  }

  private String table(String heading, List<Answer.Item> items) {
    if (items.isEmpty()) {
      return "";
    }
    String rows = items.stream().map(this::row).collect(Collectors.joining());
    return "<h2>"
        + escaped(heading)
        + "</h2>\n<table>\n<tr><th>Item</th><th>Patent</th><th>At the closing</th>"
        + "<th>Until</th><th>Why</th></tr>\n"
        + rows
        + "</table>\n";
  }

  private String row(Answer.Item item) {
    String fate =
        item.fate().label()
            + (item.condition() == null ? "" : " on condition of " + item.condition())
            + (item.against() == null ? "" : " against " + item.against())
            + (item.grows() ? "; more may join" : "");
    String why = item.rule() + (item.law() == null ? "" : "; " + ProofForm.words(item.law()));
    String until = item.until() == null ? "life of the patent" : item.until().toString();
    return "<tr><td>"
        + escaped(item.name())
        + marks(List.of(item.fact()))
        + "</td><td>"
        + String.join(
            "</td><td>", escaped(item.patent()), escaped(fate), escaped(until), escaped(why))
        + "</td></tr>\n";
  }

  private static String list(String heading, List<String> entries) {
    return entries.isEmpty()
        ? ""
        : entries.stream()
            .map(entry -> "<li>" + entry + "</li>\n")
            .collect(
                Collectors.joining("", "<h2>" + escaped(heading) + "</h2>\n<ul>\n", "</ul>\n"));
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
        .map(number -> " [" + number + "]")
        .collect(Collectors.joining());
  }

  private String sources() {
    var entries = new ArrayList<String>();
    numbers.forEach((id, number) -> entries.add("[" + number + "] " + source(id) + "<br>\n"));
    return entries.isEmpty() ? "" : "<h2>Sources</h2>\n<p>" + String.join("", entries) + "</p>\n";
  }

  private String source(String id) {
    var fact = proofs.facts().get(id);
    if (fact == null) {
      return escaped(id);
    }
    var given = fact.given();
    return escaped(
        id
            + ProofForm.day(", ", given.date())
            + proofs.told(id, given.words())
            + (given.source() == null ? "" : ", " + given.source()));
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
