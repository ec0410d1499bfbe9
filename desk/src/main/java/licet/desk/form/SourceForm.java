package licet.desk.form;

import java.util.List;
import java.util.Objects;
import licet.notation.FactsJson;
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
