package licet.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import licet.desk.form.Highlights;
import licet.desk.form.Highlights.Piece;
import licet.desk.form.PartyForm;
import licet.desk.inquiry.FindReport;
import licet.register.deals.Deal;
import licet.vocabulary.source.Source;
import licet.vocabulary.source.SourceKind;
import licet.vocabulary.statement.Quotation;
import org.jspecify.annotations.Nullable;

/// A report: its text with the passages marked, and beside it what was read in them.
///
/// @param found the report
/// @param lines the text, cut at the passages
/// @param parts what it tells, deal by deal
/// @param quotes what it has people say
/// @param problem what is wrong with what was just asked for, or empty
/// @param editable true if statements can be put right, which is so as of now only
public record ReportPage(
    Frame frame,
    FindReport.Found found,
    List<List<Piece>> lines,
    List<Part> parts,
    List<Spoken> quotes,
    String problem,
    boolean editable)
    implements Page {

  /// Copies the lists.
  public ReportPage {
    lines = List.copyOf(lines);
    parts = List.copyOf(parts);
    quotes = List.copyOf(quotes);
  }

  /// A deal as the report tells it.
  ///
  /// @param number counted from 1
  /// @param deal the deal of the register, or null if nothing said of it counts
  /// @param news true if it is the report's own news
  public record Part(int number, @Nullable Deal deal, boolean news, List<StatementCard> cards) {
    /// Copies the list.
    public Part {
      cards = List.copyOf(cards);
    }
  }

  /// Words of a person.
  ///
  /// @param anchor of the passage
  /// @param who the speaker, with role and company
  public record Spoken(String anchor, String who, Quotation quote) {}

  /// The page of a report.
  static ReportPage of(Frame frame, FindReport.Found found, String problem) {
    var parts = new ArrayList<Part>();
    var spans = new ArrayList<Highlights.Span>();
    for (var part : found.deals()) {
      var cards = part.lines().stream().map(it -> StatementCard.of(it, part.told())).toList();
      boolean news = part.told() != null && part.told().deal().main();
      parts.add(new Part(parts.size() + 1, part.deal(), news, cards));
      for (var line : part.lines()) {
        var passage = line.said().statement().passage();
        spans.add(new Highlights.Span("s-" + line.said().id(), passage.start(), passage.end()));
      }
    }
    var quotes = new ArrayList<Spoken>();
    for (var quote : found.source().quotes()) {
      String anchor = anchor(quote, quotes);
      quotes.add(new Spoken(anchor, PartyForm.speaker(quote), quote));
      spans.add(new Highlights.Span(anchor, quote.passage().start(), quote.passage().end()));
    }
    boolean editable = frame.clocks().knownOn() == null;
    return new ReportPage(
        frame, found, Highlights.of(found.text(), spans), parts, quotes, problem, editable);
  }

  /// Where the words begin; of several that begin together, each has a place of its own.
  private static String anchor(Quotation quote, List<Spoken> before) {
    String anchor = "q-" + quote.passage().start();
    boolean taken = before.stream().anyMatch(it -> it.anchor().equals(anchor));
    return taken ? anchor + "-" + before.size() : anchor;
  }

  /// The document.
  public Source source() {
    return found.source().source();
  }

  /// Its headline, or the end of its path.
  public String heading() {
    return QuoteLine.name(source());
  }

  /// Its language in English, or what stands for it.
  public String languageName() {
    String tag = source().language();
    return tag == null
        ? "language not known"
        : Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
  }

  /// The tag for the text, or null.
  public @Nullable String language() {
    return source().language();
  }

  /// When it was published, or that it is not told.
  public String published() {
    return Objects.toString(source().published(), "");
  }

  /// The address it was fetched from, or null if its path is none.
  public @Nullable String address() {
    String path = source().path();
    return path.startsWith("https://") || path.startsWith("http://") ? path : null;
  }

  /// The sorts of witness.
  public List<SourceKind> witnesses() {
    return List.of(SourceKind.values());
  }

  /// Where forms about the source go.
  public String path() {
    return "/reports/" + source().sha256();
  }

  /// The statement a passage belongs to, as an address within the page.
  public static String target(String span) {
    return span.startsWith("q-") ? "#said-" + span : "#v-" + span.substring(2);
  }

  /// How many statements it has.
  public int statements() {
    return parts.stream().mapToInt(part -> part.cards().size()).sum();
  }
}
