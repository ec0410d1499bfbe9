package licet.desk.form;

import java.util.List;
import java.util.Objects;
import licet.desk.inquiry.FindSource;
import licet.notation.FactsJson;
import licet.notation.Json;
import licet.register.deals.Said;
import licet.register.deals.Told;
import licet.register.known.KnownSource;
import tools.jackson.databind.node.ObjectNode;

/// Sources as JSON and as rows.
public final class SourceForm {
  private SourceForm() {}

  /// A source with what is known of it.
  public static ObjectNode json(KnownSource source) {
    return FactsJson.source(source.source())
        .put("recordedAt", source.recordedAt().toString())
        .put("reader", source.readerVersion())
        .put("repeats", source.repost() ? source.voice() : null)
        .put("withdrawn", source.withdrawn().isEmpty() ? null : source.withdrawn())
        .put("deals", source.deals().size())
        .put("quotes", source.quotes().size());
  }

  /// A source with its text, what it says of deals, and what it has people say.
  public static ObjectNode json(FindSource.Found found) {
    var source = found.source();
    var node = json(source).put("text", found.text());
    node.set("statements", Json.array(source.deals(), SourceForm::told));
    node.set("quotations", Json.array(source.quotes(), FactsJson::quotation));
    return node.set("figures", Json.array(source.facts(), FactsJson::fact));
  }

  private static ObjectNode told(Told told) {
    return Json.object()
        .put("told", told.id())
        .put("main", told.deal().main())
        .set("said", Json.array(told.said(), SourceForm::said));
  }

  private static ObjectNode said(Said said) {
    return Json.object()
        .put("id", said.id())
        .put("correctedBy", said.correctedBy().isEmpty() ? null : said.correctedBy())
        .setAll(FactsJson.statement(said.statement()));
  }

  /// One row a source. `source` is the beginning of its digest.
  public static Sheet sheet(List<KnownSource> sources) {
    return new Sheet(
        List.of(
            "source",
            "sha256",
            "path",
            "kind",
            "language",
            "published",
            "recorded",
            "title",
            "deals",
            "repeats",
            "withdrawn"),
        sources.stream().map(SourceForm::row).toList());
  }

  private static List<String> row(KnownSource known) {
    var source = known.source();
    return List.of(
        DealSheet.shortId(source.sha256()),
        source.sha256(),
        source.path(),
        source.kind().label(),
        Objects.toString(source.language(), ""),
        Objects.toString(source.published(), ""),
        known.recordedAt().truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString(),
        Objects.toString(source.title(), ""),
        Integer.toString(known.deals().size()),
        known.repost() ? DealSheet.shortId(known.voice()) : "",
        known.withdrawn());
  }
}
