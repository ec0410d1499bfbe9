package licet.notation;

import java.util.Set;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Role;
import licet.vocabulary.deal.Status;
import licet.vocabulary.patent.PatentNumber;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.time.PartialDate;
import tools.jackson.databind.node.ObjectNode;

/// A claim as an object whose `kind` names it. Nothing is lost, and the same claim always gives the
/// same bytes.
public final class ClaimJson {
  private ClaimJson() {}

  /// The tree of a claim.
  public static ObjectNode write(Claim claim) {
    var node = Json.object();
    return switch (claim) {
      case Claim.ToldAsNews(var main) -> node.put("kind", "told-as-news").put("main", main);
      case Claim.OfKind(var kind) -> node.put("kind", "of-kind").put("deal", kind.label());
      case Claim.InStatus(var status) ->
          node.put("kind", "in-status").put("status", status.label());
      case Claim.Involves(var party, var asWritten, var roles) ->
          node.put("kind", "involves")
              .put("party", party)
              .put("asWritten", asWritten)
              .set("roles", Json.texts(roles.stream().map(Role::label).toList()));
      case Claim.MadeOn(var date) -> node.put("kind", "made-on").put("date", date.toString());
      case Claim.CountsPatents(var count) ->
          node.put("kind", "counts-patents").set("patents", PatentCountJson.write(count));
      case Claim.NamesPatent(var number) ->
          node.put("kind", "names-patent")
              .put("office", number.office())
              .put("number", number.number())
              .put("code", number.kind());
      case Claim.Pays(var sum) -> node.put("kind", "pays").set("sum", SumJson.write(sum));
      case Claim.CoversStandard(var standard) ->
          node.put("kind", "covers-standard").put("standard", standard);
      case Claim.CoversTechnology(var technology) ->
          node.put("kind", "covers-technology").put("technology", technology);
      case Claim.HoldsIn(var territory) -> node.put("kind", "holds-in").put("territory", territory);
      case Claim.Runs(var term) -> node.put("kind", "runs").put("term", term);
    };
  }

  /// The claim of a tree.
  ///
  /// @throws IllegalArgumentException if the tree is not as [#write] writes it; it names the place
  public static Claim read(ObjectNode node) {
    return read(new Json.Fields(node, "claim"));
  }

  static Claim read(Json.Fields fields) {
    return switch (fields.text("kind")) {
      case "told-as-news" -> new Claim.ToldAsNews(fields.flag("main"));
      case "of-kind" -> new Claim.OfKind(fields.said("deal", DealKind::of));
      case "in-status" -> new Claim.InStatus(fields.said("status", Status::of));
      case "involves" ->
          new Claim.Involves(
              fields.text("party"),
              fields.text("asWritten"),
              Set.copyOf(fields.texts("roles", Role::of)));
      case "made-on" -> new Claim.MadeOn(fields.said("date", PartialDate::parse));
      case "counts-patents" ->
          new Claim.CountsPatents(
              PatentCountJson.read(fields.object("patents"))
                  .orElseThrow(() -> fields.wrong("patents", "tells nothing")));
      case "names-patent" ->
          new Claim.NamesPatent(
              new PatentNumber(fields.text("office"), fields.text("number"), fields.text("code")));
      case "pays" -> new Claim.Pays(SumJson.read(fields.object("sum")));
      case "covers-standard" -> new Claim.CoversStandard(fields.text("standard"));
      case "covers-technology" -> new Claim.CoversTechnology(fields.text("technology"));
      case "holds-in" -> new Claim.HoldsIn(fields.text("territory"));
      case "runs" -> new Claim.Runs(fields.text("term"));
      case String other -> throw fields.wrong("kind", "no such claim: '" + other + "'");
    };
  }
}
