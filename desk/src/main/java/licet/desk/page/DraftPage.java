package licet.desk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import licet.desk.form.Words;
import licet.desk.inquiry.Draft;
import licet.desk.inquiry.FindReport;
import licet.desk.inquiry.Report;
import licet.desk.inquiry.WeighDraft;
import licet.register.Added;
import licet.register.change.DealChange;
import licet.register.deals.Deal;
import licet.register.deals.Told;
import licet.register.known.KnownSource;
import licet.vocabulary.answer.Verdict;
import org.jspecify.annotations.Nullable;

/// Reports that wait to be recorded: what was read in them, and what recording them would change.
///
/// @param draft the draft
/// @param watched true if a script looks again by itself
/// @param sheets the reports, those that can't be read last
/// @param weighed what would change; null while it is being read or after it was recorded
public record DraftPage(
    Frame frame,
    Draft draft,
    boolean watched,
    List<Sheet> sheets,
    WeighDraft.@Nullable Weighed weighed,
    String country)
    implements Page {

  /// Copies the list.
  public DraftPage {
    sheets = List.copyOf(sheets);
  }

  /// A report of the draft.
  ///
  /// @param name its headline, or the end of its path
  /// @param to its page, or empty if it has none yet
  /// @param about language, day of publication and sort of witness
  /// @param state what is or would become of it
  /// @param remark what to mind, such as that it repeats another; or empty
  /// @param language BCP 47 tag of its text, or null
  /// @param parts the deals it tells
  /// @param wrong why it can't be read, or empty
  public record Sheet(
      String name,
      String to,
      String about,
      String state,
      String remark,
      @Nullable String language,
      List<Part> parts,
      String wrong) {
    /// Copies the list.
    public Sheet {
      parts = List.copyOf(parts);
    }
  }

  /// A deal that a report tells.
  ///
  /// @param title the deal in a line
  /// @param news true if it is the report's own news
  /// @param confidence how likely it was read right, in words
  /// @param cards what is said of it
  public record Part(String title, boolean news, String confidence, List<StatementCard> cards) {
    /// Copies the list.
    public Part {
      cards = List.copyOf(cards);
    }
  }

  static DraftPage of(
      Frame frame,
      Draft draft,
      boolean watched,
      WeighDraft.@Nullable Weighed weighed,
      String country) {
    var sheets = new ArrayList<Sheet>();
    if (weighed != null) {
      for (int i = 0; i < weighed.sources().size(); i++) {
        sheets.add(sheet(weighed.sources().get(i), weighed.outcomes().get(i), weighed));
      }
    }
    for (var report : draft.reports()) {
      switch (report) {
        case Report.Read _ -> {}
        case Report.Unreadable(var path, var reason) -> sheets.add(wrong(path, reason));
        case Report.Failed(var path, _) ->
            sheets.add(wrong(path, "the reader broke on it, which is our fault"));
      }
    }
    return new DraftPage(frame, draft, watched, sheets, weighed, country);
  }

  private static Sheet wrong(String path, String reason) {
    return new Sheet(path, "", "", "can't be read", "", null, List.of(), reason);
  }

  private static Sheet sheet(KnownSource known, Added added, WeighDraft.Weighed weighed) {
    var source = known.source();
    boolean there = weighed.known().contains(source.sha256());
    String published = Objects.toString(source.published(), "");
    String about =
        (source.language() == null ? "language not known" : source.language())
            + ", "
            + (published.isEmpty() ? "day of publication not told" : "published " + published)
            + ", "
            + source.kind().label().replace('-', ' ');
    return new Sheet(
        QuoteLine.name(source),
        there ? Address.report(source.sha256()).toString() : "",
        about,
        state(added),
        known.repost() ? repeats(known, weighed) : "",
        source.language(),
        known.deals().stream().map(DraftPage::part).toList(),
        "");
  }

  private static String state(Added added) {
    return switch (added.outcome()) {
      case NEW -> "new";
      case REREAD -> "known, and read anew";
      case KNOWN -> "already known";
    };
  }

  private static String repeats(KnownSource known, WeighDraft.Weighed weighed) {
    String original =
        weighed.sources().stream()
            .filter(it -> it.source().sha256().equals(known.voice()))
            .map(it -> "“" + QuoteLine.name(it.source()) + "” of this draft")
            .findFirst()
            .orElse("a report of the register");
    return "repeats " + original + "; both count as one voice";
  }

  private static Part part(Told told) {
    String parties =
        told.deal().parties().stream()
            .map(it -> Words.party(told.whoIs(it).name(), it.roles()))
            .collect(Collectors.joining(" – "));
    String kinds =
        told.deal().kinds().stream().map(it -> it.label()).collect(Collectors.joining(", "));
    String title =
        (parties.isEmpty() ? "parties not told" : parties)
            + ": "
            + kinds
            + told.deal().date().map(it -> ", " + it).orElse("");
    return new Part(
        title,
        told.deal().main(),
        String.format(java.util.Locale.ROOT, "confidence %.2f", told.deal().confidence()),
        told.said().stream()
            .map(said -> StatementCard.of(new FindReport.Line(said, ""), told))
            .toList());
  }

  /// The deals of a change as they were or will be.
  public static List<Deal> deals(DealChange change) {
    return change.after().isEmpty() ? change.before() : change.after();
  }

  /// The class that a verdict is drawn with.
  public static String tone(Verdict verdict) {
    return switch (verdict) {
      case PERMITTED, PERMITTED_BY_EXHAUSTION, NOT_NEEDED -> "yes";
      case NOT_SHOWN, BARRED -> "no";
      case UNKNOWN, DISPUTED -> "open";
    };
  }

  /// A verdict in plain words.
  public static String words(Verdict verdict) {
    return verdict.label().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
  }

  /// Where its forms go.
  public String path() {
    return "/add/" + draft.id();
  }

  /// How many reports there are, in words.
  public String count() {
    return Words.count(draft.documents(), "report", "reports");
  }
}
