package licet.cli;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import licet.desk.form.DealFields;
import licet.desk.form.DealSheet;
import licet.desk.form.PartyForm;
import licet.desk.form.Words;
import licet.desk.inquiry.FindDeal;
import licet.register.deals.Deal;
import licet.register.deals.Support;
import licet.register.deals.Told;

/// One deal on screen. Sources are numbered; each value names the sources that say so, with their
/// words below.
///
/// @param found the deal
/// @param screen where it is printed
record DealPage(FindDeal.Found found, Screen screen) {
  private static final int QUOTE = 200;

  void print() {
    var deal = found.deal();
    screen.paragraph(deal.title(), 0);
    screen.paragraph(
        "deal %s, told by %s in %s, read with confidence %.2f"
            .formatted(
                deal.id(),
                Words.count(deal.sources().size(), "source", "sources"),
                Words.count(deal.voices(), "voice", "voices"),
                deal.confidence()),
        0);
    var numbers = sources(deal);
    fields(deal, numbers);
    quotes(numbers);
    joins(deal, numbers);
    relations(deal);
    head("Policy");
    screen.paragraph(Deal.POLICY, 2);
  }

  private void head(String words) {
    screen.line("");
    screen.line(words);
  }

  private Map<String, Integer> sources(Deal deal) {
    head("Sources");
    var numbers = new LinkedHashMap<String, Integer>();
    for (var told : deal.told()) {
      String sha256 = told.source().sha256();
      if (numbers.putIfAbsent(sha256, numbers.size() + 1) == null) {
        screen.paragraph("[" + numbers.get(sha256) + "] " + source(told, numbers), 2);
      }
    }
    return numbers;
  }

  private static String source(Told told, Map<String, Integer> numbers) {
    var source = told.source();
    String repeats = Objects.toString(numbers.get(told.voice()), "another");
    return Stream.of(
            source.path(),
            told.repost() ? "repeats [" + repeats + "]" : source.kind().label(),
            source.language(),
            source.published() == null ? "undated" : source.published().toString(),
            told.deal().main() ? "as its news" : "recalled",
            source.title())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private void fields(Deal deal, Map<String, Integer> numbers) {
    String last = "";
    for (var field : DealFields.of(deal)) {
      boolean role = field.name().startsWith("role of ");
      if (!role && !field.name().equals(last)) {
        head(title(field.name()) + (field.disputed() ? " (sources differ)" : ""));
      }
      last = role ? last : field.name();
      var told = new HashSet<String>();
      for (var said : field.values()) {
        value(role ? "as " + said.words() : said.words(), role ? 4 : 2, said, numbers);
        words(said, told, numbers);
      }
    }
  }

  private void value(String words, int indent, DealFields.Said said, Map<String, Integer> numbers) {
    String marks =
        said.support().stream()
            .map(it -> "[" + numbers.get(it.source().sha256()) + "]")
            .collect(Collectors.joining(" "));
    screen.paragraph(words + "  " + marks, indent);
  }

  /// The words behind a value, unless they stand already above or are the value itself.
  private void words(DealFields.Said said, Set<String> told, Map<String, Integer> numbers) {
    for (var support : said.support()) {
      String words = words(support, numbers);
      String quote = support.said().statement().passage().quote();
      if (!quote.equals(said.words()) && told.add(words)) {
        screen.paragraph(words, 6);
      }
    }
  }

  private static String words(Support support, Map<String, Integer> numbers) {
    var statement = support.said().statement();
    String corrected =
        support.said().correctedBy().isEmpty()
            ? ""
            : " (put right by " + support.said().correctedBy() + ")";
    return "["
        + numbers.get(support.source().sha256())
        + "] \""
        + shortened(statement.passage().quote())
        + "\" "
        + statement.certainty().label()
        + corrected;
  }

  private static String shortened(String quote) {
    String plain = Width.plain(quote);
    if (plain.codePointCount(0, plain.length()) <= QUOTE) {
      return plain;
    }
    int cut = plain.offsetByCodePoints(0, QUOTE);
    int blank = plain.lastIndexOf(' ', cut);
    return plain.substring(0, blank > cut / 2 ? blank : cut) + " …";
  }

  private void quotes(Map<String, Integer> numbers) {
    if (found.quotes().isEmpty()) {
      return;
    }
    head("What people say");
    for (var spoken : found.quotes()) {
      var quote = spoken.quote();
      String mark = "[" + numbers.get(spoken.in().source().sha256()) + "] ";
      screen.paragraph(
          mark
              + PartyForm.speaker(quote)
              + ": \""
              + shortened(quote.passage().quote())
              + "\""
              + (quote.verbatim() ? "" : " (reworded by machine)"),
          2);
    }
  }

  private void joins(Deal deal, Map<String, Integer> numbers) {
    if (deal.joins().isEmpty()) {
      return;
    }
    head("Why these reports are held to tell one deal");
    var numberByTold =
        deal.told().stream()
            .collect(Collectors.toMap(Told::id, it -> numbers.get(it.source().sha256())));
    for (var join : deal.joins()) {
      screen.paragraph(
          "["
              + numberByTold.get(join.left())
              + "] and ["
              + numberByTold.get(join.right())
              + "]: "
              + join.because(),
          2);
    }
  }

  private void relations(Deal deal) {
    if (deal.relations().isEmpty()) {
      return;
    }
    head("Related deals");
    for (var relation : deal.relations()) {
      var other = found.related().get(relation.deal());
      String title = other == null ? "" : other.title();
      screen.paragraph(
          relation.link().label().replace('-', ' ')
              + " "
              + DealSheet.shortId(relation.deal())
              + "  "
              + title
              + " ("
              + relation.because()
              + ")",
          2);
    }
  }

  private static String title(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
