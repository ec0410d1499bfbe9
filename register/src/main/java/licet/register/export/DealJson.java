package licet.register.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import licet.notation.Json;
import licet.notation.PatentCountJson;
import licet.notation.SumJson;
import licet.register.deals.Deal;
import licet.register.deals.DealParty;
import licet.register.deals.Join;
import licet.register.deals.Relation;
import licet.register.deals.Support;
import licet.register.deals.Told;
import licet.register.deals.Value;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Role;
import licet.vocabulary.deal.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// A deal as JSON: first its fields as the policy ranks them, in the words of the reader's output;
/// then under `fields` every value that was said, the best first, with the statements behind it.
public final class DealJson {
  private DealJson() {}

  /// The deal with all that stands behind it.
  public static ObjectNode write(Deal deal) {
    var node = brief(deal);
    node.set("fields", fields(deal));
    node.set("told", Json.array(deal.told(), DealJson::told));
    node.set("joins", Json.array(deal.joins(), DealJson::join));
    node.set("relations", Json.array(deal.relations(), DealJson::relation));
    return node;
  }

  /// The deal in a few lines, without what stands behind it.
  public static ObjectNode brief(Deal deal) {
    var node = Json.object().put("id", deal.id()).put("title", deal.title());
    node.set("kinds", texts(deal.kinds(), DealKind::label));
    node.put("status", deal.status().map(Status::label).orElse(null));
    node.put("main", deal.main());
    node.set("parties", Json.array(deal.parties(), DealJson::party));
    node.put("date", deal.date().map(Object::toString).orElse(null));
    node.put("firstTold", deal.firstTold().map(Object::toString).orElse(null));
    node.set("patents", PatentCountJson.write(best(deal.patents()).orElse(null)));
    node.set("numbers", texts(deal.numbers(), Object::toString));
    node.set("money", Json.array(deal.money(), value -> SumJson.write(value.value())));
    node.set("standards", texts(deal.standards(), it -> it));
    node.set("technologies", texts(deal.technologies(), it -> it));
    node.set("territory", texts(deal.territory(), it -> it));
    node.put("term", best(deal.terms()).orElse(null));
    return node.put("sources", deal.sources().size())
        .put("voices", deal.voices())
        .put("confidence", rounded(deal.confidence()));
  }

  private static ObjectNode fields(Deal deal) {
    var node = Json.object();
    node.set("kinds", values(deal.kinds(), kind -> text(kind.label())));
    node.set("status", values(deal.statuses(), status -> text(status.label())));
    node.set("parties", Json.array(deal.parties(), DealJson::supportedParty));
    node.set("date", values(deal.dates(), date -> text(date.toString())));
    node.set("patents", values(deal.patents(), PatentCountJson::write));
    node.set("numbers", values(deal.numbers(), number -> text(number.toString())));
    node.set("money", values(deal.money(), SumJson::write));
    node.set("standards", values(deal.standards(), DealJson::text));
    node.set("technologies", values(deal.technologies(), DealJson::text));
    node.set("territory", values(deal.territory(), DealJson::text));
    node.set("term", values(deal.terms(), DealJson::text));
    return node;
  }

  private static <T> JsonNode values(List<Value<T>> values, Function<T, JsonNode> write) {
    return Json.array(
        values,
        value ->
            Json.object()
                .set("value", write.apply(value.value()))
                .put("witness", value.witness().label())
                .put("voices", value.voices())
                .set("support", Json.array(value.support(), DealJson::support)));
  }

  private static ObjectNode support(Support support) {
    var statement = support.said().statement();
    var passage = statement.passage();
    return Json.object()
        .put("statement", support.said().id())
        .put("source", support.source().sha256())
        .put("path", support.source().path())
        .put("witness", support.kind().label())
        .put("voice", support.voice())
        .put("published", Objects.toString(support.source().published(), null))
        .put("start", passage.start())
        .put("end", passage.end())
        .put("quote", passage.quote())
        .put("certainty", statement.certainty().label())
        .put("confidence", rounded(statement.confidence()))
        .put("why", statement.why())
        .put("correctedBy", support.said().correctedBy())
        .put("confirmedBy", support.said().confirmedBy());
  }

  private static ObjectNode party(DealParty party) {
    var node =
        Json.object()
            .put("id", party.who().id())
            .put("name", party.who().name())
            .set("roles", texts(party.roles(), Role::label));
    return node.set("asWritten", Json.texts(party.asWritten()));
  }

  private static ObjectNode supportedParty(DealParty party) {
    return Json.object()
        .put("id", party.who().id())
        .put("name", party.who().name())
        .put("because", party.who().because())
        .set("roles", values(party.roles(), role -> text(role.label())))
        .set("support", Json.array(party.named(), DealJson::support));
  }

  private static ObjectNode told(Told told) {
    return Json.object()
        .put("id", told.id())
        .put("source", told.source().sha256())
        .put("path", told.source().path())
        .put("kind", told.source().kind().label())
        .put("voice", told.voice())
        .put("language", told.source().language())
        .put("published", Objects.toString(told.source().published(), null))
        .put("main", told.deal().main())
        .put("confidence", rounded(told.deal().confidence()));
  }

  private static ObjectNode join(Join join) {
    return Json.object()
        .put("left", join.left())
        .put("right", join.right())
        .put("because", join.because());
  }

  private static ObjectNode relation(Relation relation) {
    return Json.object()
        .put("link", relation.link().label())
        .put("deal", relation.deal())
        .put("because", relation.because());
  }

  private static <T> JsonNode texts(List<Value<T>> values, Function<T, String> label) {
    return Json.texts(values.stream().map(Value::value).map(label).toList());
  }

  private static JsonNode text(String text) {
    return StringNode.valueOf(text);
  }

  private static <T> Optional<T> best(List<Value<T>> values) {
    return values.stream().findFirst().map(Value::value);
  }

  private static BigDecimal rounded(double share) {
    return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_EVEN);
  }
}
