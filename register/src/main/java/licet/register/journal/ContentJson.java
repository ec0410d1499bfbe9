package licet.register.journal;

import licet.notation.ClaimJson;
import licet.notation.FactsJson;
import licet.notation.Json;
import licet.register.journal.Content.About;
import licet.register.journal.Content.Reason;
import licet.vocabulary.statement.Reading;
import tools.jackson.databind.node.ObjectNode;

/// The stored form of what an entry says. The digest of a text stands in a column of its own.
final class ContentJson {
  private ContentJson() {}

  static String write(Content content) {
    return Json.line(tree(content));
  }

  static Content read(Content.Kind kind, String payload, String textSha256, String where) {
    var node = Json.parse(payload, where);
    return switch (kind) {
      case SOURCE -> new Content.SourceRecorded(FactsJson.source(node), textSha256);
      case READING -> reading(node, textSha256);
      case JUDGEMENT -> {
        var about = About.PARTY.label().equals(text(node, "about")) ? About.PARTY : About.DEAL;
        yield new Content.Judged(about, FactsJson.judgement(child(node, "judgement")));
      }
      case WITHDRAWAL -> new Content.Withdrawn(text(node, "id"), reason(node));
      case RESTORATION -> new Content.Restored(text(node, "id"), reason(node));
      case SOURCE_CORRECTION ->
          new Content.SourceCorrected(FactsJson.source(child(node, "source")), reason(node));
      case STATEMENT_CORRECTION -> {
        var claim = ClaimJson.read(child(node, "claim"));
        yield new Content.StatementCorrected(text(node, "id"), claim, reason(node));
      }
      case AGREEMENT -> new Content.AgreementWritten(text(node, "name"), textSha256, reason(node));
      case CONFIRMATION ->
          new Content.Confirmed(
              text(node, "id"), node.required("stands").booleanValue(), reason(node));
    };
  }

  private static ObjectNode tree(Content content) {
    return switch (content) {
      case Content.SourceRecorded(var source, _) -> FactsJson.source(source);
      case Content.ReadingRecorded it ->
          FactsJson.reading(new Reading(it.source(), "", it.statements(), it.quotes(), it.facts()))
              .put("reader", it.readerVersion());
      case Content.Judged(var about, var judgement) ->
          Json.object()
              .put("about", about.label())
              .set("judgement", FactsJson.judgement(judgement));
      case Content.Withdrawn(var id, var reason) -> reason(Json.object().put("id", id), reason);
      case Content.Restored(var id, var reason) -> reason(Json.object().put("id", id), reason);
      case Content.SourceCorrected(var source, var reason) ->
          reason(Json.object().set("source", FactsJson.source(source)), reason);
      case Content.StatementCorrected(var id, var claim, var reason) ->
          reason(Json.object().put("id", id).set("claim", ClaimJson.write(claim)), reason);
      case Content.AgreementWritten(var name, _, var reason) ->
          reason(Json.object().put("name", name), reason);
      case Content.Confirmed(var id, var stands, var reason) ->
          reason(Json.object().put("id", id).put("stands", stands), reason);
    };
  }

  private static Content reading(ObjectNode node, String textSha256) {
    var reading = FactsJson.reading(node, "");
    return new Content.ReadingRecorded(
        text(node, "reader"),
        reading.source(),
        textSha256,
        reading.statements(),
        reading.quotes(),
        reading.facts());
  }

  private static ObjectNode reason(ObjectNode node, Reason reason) {
    return node.put("because", reason.because()).put("by", reason.by());
  }

  private static Reason reason(ObjectNode node) {
    return new Reason(text(node, "because"), text(node, "by"));
  }

  private static String text(ObjectNode node, String key) {
    return node.required(key).stringValue();
  }

  private static ObjectNode child(ObjectNode node, String key) {
    return (ObjectNode) node.required(key);
  }
}
