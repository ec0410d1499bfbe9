package licet.desk.form;

import java.util.List;
import java.util.stream.Collectors;
import licet.notation.FactsJson;
import licet.notation.Json;
import licet.register.change.Changes;
import licet.register.change.DealChange;
import licet.register.deals.Deal;
import licet.register.export.DealJson;
import licet.register.journal.Content;
import licet.register.journal.Entry;
import licet.vocabulary.statement.Judgement;
import tools.jackson.databind.node.ObjectNode;

/// Entries of the journal and what they change, as JSON and in words.
public final class EntryForm {
  private EntryForm() {}

  /// An entry, with a judgement in full.
  public static ObjectNode json(Entry entry) {
    var node =
        Json.object()
            .put("number", entry.number())
            .put("recordedAt", entry.recordedAt().toString())
            .put("kind", entry.content().kind().label())
            .put("subject", entry.content().subject())
            .put("words", words(entry.content()));
    if (entry.content() instanceof Content.Judged(var about, var judgement)) {
      node.put("about", about.label());
      node.setAll(FactsJson.judgement(judgement));
    }
    return node;
  }

  /// Changes: the entries, and what became of the deals.
  public static ObjectNode json(Changes changes) {
    return Json.object()
        .put("since", changes.since().toString())
        .set("entries", Json.array(changes.entries(), EntryForm::json))
        .set("deals", Json.array(changes.deals(), EntryForm::json));
  }

  /// What became of some deals.
  public static ObjectNode json(DealChange change) {
    return Json.object()
        .put("change", change.sort().label())
        .set("what", Json.texts(change.what()))
        .set("before", Json.array(change.before(), DealJson::brief))
        .set("after", Json.array(change.after(), DealJson::brief));
  }

  /// What became of deals, one row a change.
  public static Sheet sheet(List<DealChange> changes) {
    return new Sheet(
        List.of("change", "deal", "title", "what"), changes.stream().map(EntryForm::row).toList());
  }

  private static List<String> row(DealChange change) {
    var deals = change.after().isEmpty() ? change.before() : change.after();
    String what =
        switch (change.sort()) {
          case NEW, GONE -> "";
          case CHANGED -> String.join("; ", change.what());
          case MERGED, SPLIT, REDRAWN -> "was " + titles(change.before());
        };
    String ids =
        deals.stream().map(deal -> DealSheet.shortId(deal.id())).collect(Collectors.joining(" "));
    return List.of(change.sort().label(), ids, titles(deals), what);
  }

  private static String titles(List<Deal> deals) {
    return deals.stream().map(Deal::title).collect(Collectors.joining("; "));
  }

  /// Judgements, one row each.
  public static Sheet judgements(List<Entry> entries) {
    return new Sheet(
        List.of("entry", "recorded", "about", "verdict", "left", "right", "by", "because"),
        entries.stream()
            .filter(entry -> entry.content() instanceof Content.Judged)
            .map(EntryForm::row)
            .toList());
  }

  private static List<String> row(Entry entry) {
    if (!(entry.content() instanceof Content.Judged(var about, var it))) {
      throw new IllegalArgumentException("entry " + entry.number() + " is no judgement");
    }
    return List.of(
        Long.toString(entry.number()),
        entry.recordedAt().truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString(),
        about.label(),
        it.verdict().label(),
        shown(about, it.left()),
        shown(about, it.right()),
        it.by(),
        it.because());
  }

  /// What an entry says, in a line.
  public static String words(Content content) {
    return switch (content) {
      case Content.SourceRecorded(var source, _) -> "source " + source.path();
      case Content.ReadingRecorded it ->
          "reading of " + it.source().path() + " by " + it.readerVersion();
      case Content.Judged(var about, var judgement) -> words(about, judgement);
      case Content.Withdrawn(var id, var reason) -> "withdrew " + shown(id) + because(reason);
      case Content.Restored(var id, var reason) -> "restored " + shown(id) + because(reason);
      case Content.SourceCorrected(var source, var reason) ->
          "put source " + source.path() + " right" + because(reason);
      case Content.StatementCorrected it ->
          "put statement " + DealSheet.shortId(it.id()) + " right" + because(it.reason());
      case Content.AgreementWritten(var name, _, var reason) ->
          "wrote the agreement " + name + because(reason);
      case Content.Confirmed(var id, var stands, var reason) ->
          (stands ? "confirmed " : "no longer confirmed ")
              + DealSheet.shortId(id)
              + because(reason);
    };
  }

  private static String words(Content.About about, Judgement it) {
    return about.label()
        + " "
        + shown(about, it.left())
        + " and "
        + shown(about, it.right())
        + ": "
        + it.verdict().label()
        + because(new Content.Reason(it.because(), it.by()));
  }

  private static String because(Content.Reason reason) {
    return ", says " + reason.by() + ": " + reason.because();
  }

  private static String shown(String id) {
    return id.contains(" ") ? id : DealSheet.shortId(id);
  }

  private static String shown(Content.About about, String id) {
    return switch (about) {
      case DEAL -> DealSheet.shortId(id);
      case PARTY -> id;
    };
  }
}
