package licet.desk.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import licet.desk.inquiry.FindParty;
import licet.desk.inquiry.ListParties;
import licet.notation.FactsJson;
import licet.notation.Json;
import licet.register.export.DealJson;
import licet.vocabulary.statement.PartyFact;
import licet.vocabulary.statement.Quotation;
import tools.jackson.databind.node.ObjectNode;

/// A party as JSON and in words.
public final class PartyForm {
  private PartyForm() {}

  /// The party with all that is known of it.
  public static ObjectNode json(FindParty.Found found) {
    var node =
        Json.object()
            .put("id", found.who().id())
            .put("name", found.who().name())
            .put("because", found.who().because());
    var listed = found.listed();
    node.put("kind", listed == null ? null : listed.kind());
    node.put("country", listed == null ? null : listed.country());
    node.set("group", Json.texts(found.group()));
    node.set(
        "mentions",
        Json.array(
            found.mentions(),
            it ->
                Json.object()
                    .put("asWritten", it.asWritten())
                    .put("sources", it.sources())
                    .put("because", it.because())));
    node.set("judgements", Json.array(found.judgements(), FactsJson::judgement));
    node.set("deals", Json.array(found.deals(), DealJson::brief));
    node.set("quotes", Json.array(found.quotes(), PartyForm::spoken));
    return node.set("facts", Json.array(found.facts(), PartyForm::figure));
  }

  /// A party in a few lines.
  public static ObjectNode brief(ListParties.Active it) {
    var listed = it.listed();
    return Json.object()
        .put("id", it.who().id())
        .put("name", it.who().name())
        .put("kind", listed == null ? null : listed.kind())
        .put("country", listed == null ? null : listed.country())
        .put("deals", it.deals().size());
  }

  /// One row a party.
  public static Sheet sheet(List<ListParties.Active> parties) {
    return new Sheet(
        List.of("party", "name", "deals"),
        parties.stream()
            .map(it -> List.of(it.who().id(), it.who().name(), Integer.toString(it.deals().size())))
            .toList());
  }

  /// Words in a source.
  public static ObjectNode spoken(FindParty.Spoken it) {
    var quote = it.quote();
    return Json.object()
        .put("speaker", quote.speaker())
        .put("role", quote.role())
        .put("organization", quote.organization())
        .put("quote", quote.passage().quote())
        .put("start", quote.passage().start())
        .put("end", quote.passage().end())
        .put("verbatim", quote.verbatim())
        .put("source", it.in().source().sha256())
        .put("path", it.in().source().path());
  }

  private static ObjectNode figure(FindParty.Figure it) {
    var fact = it.fact();
    return Json.object()
        .put("kind", fact.kind().label())
        .put("value", Json.plain(fact.value()))
        .put("currency", fact.currency())
        .put("per", fact.per())
        .put("quote", fact.passage().quote())
        .put("source", it.in().source().sha256())
        .put("path", it.in().source().path());
  }

  /// Who speaks, such as `Lei Jun, CEO, Xiaomi`.
  public static String speaker(Quotation quote) {
    String words =
        Stream.of(quote.speaker(), quote.role(), quote.organization())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "nobody named" : words;
  }

  /// A figure, such as `royalty-income: USD 1,000,000,000 a year`.
  public static String words(PartyFact fact) {
    BigDecimal value = fact.value();
    return fact.kind().label()
        + ": "
        + (fact.currency() == null ? "" : fact.currency() + " ")
        + Words.figure(value)
        + (fact.per() == null ? "" : " a " + fact.per());
  }

  /// The forms of its name as rows.
  public static Sheet mentions(FindParty.Found found) {
    return new Sheet(
        List.of("written", "sources", "because"),
        found.mentions().stream()
            .map(it -> List.of(it.asWritten(), Integer.toString(it.sources()), it.because()))
            .toList());
  }
}
