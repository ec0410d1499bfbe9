package licet.notation;

import java.util.Objects;
import licet.notation.Json.Fields;
import licet.vocabulary.source.Confidentiality;
import licet.vocabulary.source.Passage;
import licet.vocabulary.source.Source;
import licet.vocabulary.source.SourceKind;
import licet.vocabulary.statement.Certainty;
import licet.vocabulary.statement.Judgement;
import licet.vocabulary.statement.PartyFact;
import licet.vocabulary.statement.Quotation;
import licet.vocabulary.statement.Reading;
import licet.vocabulary.statement.Statement;
import licet.vocabulary.time.PartialDate;
import tools.jackson.databind.node.ObjectNode;

/// What the register keeps, as JSON that loses nothing: sources, statements, quotations, figures,
/// judgements, and whole readings. The text of a reading is kept apart from it, since several
/// readings share one text.
public final class FactsJson {
  private FactsJson() {}

  /// The tree of a source.
  public static ObjectNode source(Source source) {
    return Json.object()
        .put("path", source.path())
        .put("sha256", source.sha256())
        .put("kind", source.kind().label())
        .put("mark", source.mark().label())
        .put("language", source.language())
        .put("published", Objects.toString(source.published(), null))
        .put("title", source.title());
  }

  /// The source of a tree.
  ///
  /// @throws IllegalArgumentException if the tree is not as [#source(Source)] writes it
  public static Source source(ObjectNode node) {
    return source(new Fields(node, "source"));
  }

  /// The tree of a reading, without its text.
  public static ObjectNode reading(Reading reading) {
    return Json.object()
        .set("source", source(reading.source()))
        .set("statements", Json.array(reading.statements(), FactsJson::statement))
        .set("quotes", Json.array(reading.quotes(), FactsJson::quotation))
        .set("facts", Json.array(reading.facts(), FactsJson::fact));
  }

  /// The reading of a tree and its text.
  ///
  /// @throws IllegalArgumentException if the tree is not as [#reading(Reading)] writes it
  public static Reading reading(ObjectNode node, String text) {
    var fields = new Fields(node, "reading");
    return new Reading(
        source(fields.object("source")),
        text,
        fields.objects("statements", FactsJson::statement),
        fields.objects("quotes", FactsJson::quotation),
        fields.objects("facts", FactsJson::fact));
  }

  /// The tree of a statement.
  public static ObjectNode statement(Statement statement) {
    var node = Json.object().put("deal", statement.deal());
    node.set("claim", ClaimJson.write(statement.claim()));
    return passage(node, statement.passage())
        .put("certainty", statement.certainty().label())
        .put("confidence", statement.confidence())
        .put("why", statement.why());
  }

  /// The tree of a judgement.
  public static ObjectNode judgement(Judgement judgement) {
    return Json.object()
        .put("left", judgement.left())
        .put("right", judgement.right())
        .put("verdict", judgement.verdict().label())
        .put("because", judgement.because())
        .put("by", judgement.by());
  }

  /// The judgement of a tree.
  ///
  /// @throws IllegalArgumentException if the tree is not as [#judgement(Judgement)] writes it
  public static Judgement judgement(ObjectNode node) {
    var fields = new Fields(node, "judgement");
    var verdicts = Judgement.Verdict.values();
    return new Judgement(
        fields.text("left"),
        fields.text("right"),
        fields.said("verdict", it -> Json.labeled(verdicts, Judgement.Verdict::label, it)),
        fields.text("because"),
        fields.text("by"));
  }

  static ObjectNode passage(ObjectNode node, Passage passage) {
    return node.put("start", passage.start())
        .put("end", passage.end())
        .put("quote", passage.quote());
  }

  private static Source source(Fields fields) {
    var marks = Confidentiality.values();
    return new Source(
        fields.text("path"),
        fields.text("sha256"),
        fields.said("kind", it -> Json.labeled(SourceKind.values(), SourceKind::label, it)),
        fields.said("mark", it -> Json.labeled(marks, Confidentiality::label, it)),
        fields.textOrNull("language"),
        fields.saidOrNull("published", PartialDate::parse),
        fields.textOrNull("title"));
  }

  private static Statement statement(Fields fields) {
    return new Statement(
        fields.text("deal"),
        ClaimJson.read(fields.object("claim")),
        passage(fields),
        fields.said("certainty", Certainty::of),
        fields.figure("confidence").doubleValue(),
        fields.text("why"));
  }

  /// The tree of a quotation.
  public static ObjectNode quotation(Quotation quote) {
    var node =
        Json.object()
            .put("speaker", quote.speaker())
            .put("role", quote.role())
            .put("organization", quote.organization());
    return passage(node, quote.passage())
        .put("direct", quote.direct())
        .put("verbatim", quote.verbatim());
  }

  private static Quotation quotation(Fields fields) {
    return new Quotation(
        fields.textOrNull("speaker"),
        fields.textOrNull("role"),
        fields.textOrNull("organization"),
        passage(fields),
        fields.flag("direct"),
        fields.flag("verbatim"));
  }

  /// The tree of a figure about a party.
  public static ObjectNode fact(PartyFact fact) {
    var node =
        Json.object()
            .put("party", fact.party())
            .put("kind", fact.kind().label())
            .put("value", Json.plain(fact.value()))
            .put("currency", fact.currency())
            .put("per", fact.per());
    return passage(node, fact.passage());
  }

  private static PartyFact fact(Fields fields) {
    var kinds = PartyFact.Kind.values();
    return new PartyFact(
        fields.text("party"),
        fields.said("kind", it -> Json.labeled(kinds, PartyFact.Kind::label, it)),
        fields.figure("value"),
        fields.textOrNull("currency"),
        fields.textOrNull("per"),
        passage(fields));
  }

  private static Passage passage(Fields fields) {
    return new Passage(fields.whole("start"), fields.whole("end"), fields.text("quote"));
  }
}
