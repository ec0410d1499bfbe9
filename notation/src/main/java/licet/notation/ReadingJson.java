package licet.notation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Role;
import licet.vocabulary.deal.Status;
import licet.vocabulary.source.Passage;
import licet.vocabulary.source.Source;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.Quotation;
import licet.vocabulary.statement.Reading;
import licet.vocabulary.statement.Statement;
import licet.vocabulary.statement.ToldDeal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the reader prints: one object a document, with all keys always there. What is not told is
/// null or an empty list. Outside programs read this form, so its keys are settled.
public final class ReadingJson {
  private ReadingJson() {}

  /// The reading on one line.
  public static String write(Reading reading) {
    return Json.line(tree(reading));
  }

  /// The reading as a tree.
  public static ObjectNode tree(Reading reading) {
    return Json.object()
        .set("source", source(reading.source()))
        .set("deals", Json.array(reading.deals(), ReadingJson::deal))
        .set("quotes", Json.array(reading.quotes(), ReadingJson::quote))
        .set("facts", Json.array(reading.facts(), FactsJson::fact));
  }

  /// A told deal as a tree.
  public static ObjectNode deal(ToldDeal deal) {
    var node = Json.object();
    node.set("kinds", Json.texts(deal.kinds().stream().map(DealKind::label).toList()));
    node.put("status", deal.status().map(Status::label).orElse(null));
    node.put("main", deal.main());
    node.set("parties", Json.array(deal.parties(), ReadingJson::party));
    node.put("date", deal.date().map(Object::toString).orElse(null));
    node.set("patents", PatentCountJson.write(deal.patents().orElse(null)));
    node.set("money", all(deal, Claim.Pays.class, pays -> SumJson.write(pays.sum())));
    node.set("standards", texts(deal.claims(Claim.CoversStandard.class), it -> it.standard()));
    node.set(
        "technologies", texts(deal.claims(Claim.CoversTechnology.class), it -> it.technology()));
    node.set("territory", texts(deal.claims(Claim.HoldsIn.class), it -> it.territory()));
    node.put("term", term(deal));
    node.set("passages", Json.array(passages(deal), Words::tree));
    return node.put(
        "confidence", BigDecimal.valueOf(deal.confidence()).setScale(2, RoundingMode.HALF_EVEN));
  }

  /// The key of the output that a claim speaks for; that of its kind is the whole `deal`.
  public static String field(Claim claim) {
    return switch (claim) {
      case Claim.OfKind _ -> "deal";
      case Claim.ToldAsNews _ -> "main";
      case Claim.InStatus _ -> "status";
      case Claim.Involves _ -> "parties";
      case Claim.MadeOn _ -> "date";
      case Claim.CountsPatents _, Claim.NamesPatent _ -> "patents";
      case Claim.Pays _ -> "money";
      case Claim.CoversStandard _ -> "standards";
      case Claim.CoversTechnology _ -> "technologies";
      case Claim.HoldsIn _ -> "territory";
      case Claim.Runs _ -> "term";
    };
  }

  private static ObjectNode source(Source source) {
    return Json.object()
        .put("path", source.path())
        .put("sha256", source.sha256())
        .put("language", source.language())
        .put("published", Objects.toString(source.published(), null))
        .put("title", source.title());
  }

  private static ObjectNode party(Claim.Involves party) {
    return Json.object()
        .put("name", party.party())
        .put("asWritten", party.asWritten())
        .set("roles", Json.texts(party.roles().stream().map(Role::label).toList()));
  }

  private static ObjectNode quote(Quotation quote) {
    var node =
        Json.object()
            .put("speaker", quote.speaker())
            .put("role", quote.role())
            .put("organization", quote.organization());
    return FactsJson.passage(node, quote.passage());
  }

  private static @Nullable String term(ToldDeal deal) {
    String terms =
        deal.claims(Claim.Runs.class)
            .map(Claim.Runs::term)
            .distinct()
            .collect(Collectors.joining("; "));
    return terms.isEmpty() ? null : terms;
  }

  private static <C> JsonNode texts(Stream<C> claims, Function<C, String> text) {
    return Json.texts(claims.map(text).distinct().toList());
  }

  private static <C extends Claim> JsonNode all(
      ToldDeal deal, Class<C> type, Function<C, JsonNode> write) {
    return Json.array(deal.claims(type).distinct().toList(), write);
  }

  private static List<Words> passages(ToldDeal deal) {
    return deal.statements().stream().map(Words::of).distinct().sorted().toList();
  }

  /// A passage with the key it speaks for; the deal's own come first, then by place.
  private record Words(String key, Passage passage) implements Comparable<Words> {
    static Words of(Statement statement) {
      return new Words(field(statement.claim()), statement.passage());
    }

    ObjectNode tree() {
      return FactsJson.passage(Json.object().put("for", key), passage);
    }

    @Override
    public int compareTo(Words other) {
      boolean deal = key.equals("deal");
      if (deal != other.key.equals("deal")) {
        return deal ? -1 : 1;
      }
      int byPlace = passage.compareTo(other.passage);
      return byPlace != 0 ? byPlace : key.compareTo(other.key);
    }
  }
}
