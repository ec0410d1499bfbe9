package licet.rights;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Act;
import licet.vocabulary.fact.Change;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Reach.Foundry;
import licet.vocabulary.fact.Term;
import org.jspecify.annotations.Nullable;

/// For what a grant is good: acts, products, standards, territory, number of units (S1 to S6, B6).
final class Ambit {
  private final Matter matter;

  Ambit(Matter matter) {
    this.matter = matter;
  }

  /// Whether a grant permits the acts, and making to another's design where that is done (G4).
  Finding acts(Grant grant, Conduct conduct) {
    var claim = grant.id() + " permits to " + words(conduct.acts());
    var permitted =
        switch (grant.scope().acts()) {
          case Term.Silent<Set<Act>> _ -> Finding.holds("S1", claim, Proofs.cited(grant));
          case Term.Stated<Set<Act>>(Set<Act> acts) ->
              Finding.of(
                  implied(acts).containsAll(conduct.acts()),
                  "S1",
                  claim,
                  null,
                  List.of(Proofs.cited(grant)));
          case Term.Undisclosed<Set<Act>> _ ->
              matter.open(
                  "S1",
                  claim,
                  unseen(grant, "acts:" + words(conduct.acts()), "the acts it permits"),
                  grant);
        };
    var foundry = foundry(grant, conduct);
    return foundry == null ? permitted : Finding.all("S1", claim, List.of(permitted, foundry));
  }

  /// The acts with those they imply: selling implies offering, making and selling implies importing
  /// one's own goods.
  static Set<Act> implied(Set<Act> acts) {
    var all = EnumSet.noneOf(Act.class);
    all.addAll(acts);
    if (acts.contains(Act.SELL)) {
      all.add(Act.OFFER);
      if (acts.contains(Act.MAKE)) {
        all.add(Act.IMPORT);
      }
    }
    return all;
  }

  private @Nullable Finding foundry(Grant grant, Conduct conduct) {
    var design = matter.goods.design(conduct.product());
    var client = design == null ? conduct.maker() : design;
    boolean direct = client != null && matter.beneficiaries.direct(grant, conduct);
    if (client == null || !direct || matter.called.same(client, conduct.actor())) {
      return null;
    }
    if (matter.beneficiaries.direct(grant, conduct.by(client))) {
      return null;
    }
    var claim = conduct.actor() + " may make to the design of " + client + " under " + grant.id();
    return switch (grant.reach().foundry()) {
      case Term.Silent<Foundry> _ -> Finding.holds("B6", claim, Proofs.cited(grant));
      case Term.Stated<Foundry>(Foundry foundry) ->
          Finding.of(foundry == Foundry.ALLOWED, "B6", claim, null, List.of(Proofs.cited(grant)));
      case Term.Undisclosed<Foundry> _ ->
          matter.open("B6", claim, unseen(grant, "foundry", "making to others' designs"), grant);
    };
  }

  /// Whether a grant covers the product, its standards and the number of the unit (G5).
  Finding goods(Grant grant, Conduct conduct) {
    var parts = new ArrayList<Finding>();
    parts.add(products(grant, conduct));
    parts.add(exceptions(grant, conduct));
    parts.add(standards(grant, conduct));
    parts.add(volume(grant, conduct));
    var held = parts.stream().filter(part -> !part.so()).toList();
    var claim = grant.id() + " covers " + conduct.product();
    return Finding.all("S2", claim, held.isEmpty() ? parts : held);
  }

  private Finding products(Grant grant, Conduct conduct) {
    var claim = conduct.product() + " is a product that " + grant.id() + " licenses";
    return switch (grant.scope().products()) {
      case Term.Silent<Set<String>> _ -> Finding.holds("S2", claim, Proofs.cited(grant));
      case Term.Undisclosed<Set<String>> _ ->
          matter.open(
              "S2",
              claim,
              unseen(grant, "products:" + Goods.bare(conduct.product()), "the licensed products"),
              grant);
      case Term.Stated<Set<String>>(Set<String> products) -> among(grant, products, conduct, claim);
    };
  }

  private Finding among(Grant grant, Set<String> products, Conduct conduct, String claim) {
    var product = conduct.product();
    var leaves = leaves(grant, product);
    boolean unclear = false;
    if (products.contains("all")) {
      return Finding.of(true, "S2", claim, null, leaves);
    }
    for (var each : products) {
      var belongs = matter.goods.belongs(product, each);
      if (belongs == Goods.Belongs.IN) {
        return Finding.of(true, "S2", claim, null, leaves);
      }
      unclear |= belongs == Goods.Belongs.UNCLEAR;
    }
    if (unclear) {
      return matter.open("S2", claim, kind(grant, product), grant);
    }
    var parts = matter.goods.parts(product);
    boolean component =
        products.stream()
            .anyMatch(each ->
                parts.stream()
                    .anyMatch(part -> matter.goods.belongs(part, each) == Goods.Belongs.IN));
    return Finding.of(false, component ? "S6" : "S2", claim, null, leaves);
  }

  private static Premise kind(Grant grant, String product) {
    return Premise.untold(
        "kind:" + grant.id() + ":" + Goods.bare(product),
        "whether " + product + " is among the products that " + grant.id() + " licenses",
        "a description of the product");
  }

  private List<Proof> leaves(Grant grant, String product) {
    var leaves = new ArrayList<Proof>();
    leaves.add(Proofs.cited(grant));
    matter.goods.facts(product).forEach(fact -> leaves.add(Proofs.cited(fact)));
    return leaves;
  }

  private Finding exceptions(Grant grant, Conduct conduct) {
    var product = conduct.product();
    var claim = product + " is not among the products taken out of " + grant.id();
    var except = grant.scope().exceptProducts();
    var leaves = leaves(grant, product);
    boolean unclear = false;
    for (var each : except) {
      var belongs = matter.goods.belongs(product, each);
      if (belongs == Goods.Belongs.IN) {
        return Finding.of(false, "S2", claim, null, leaves);
      }
      unclear |= belongs == Goods.Belongs.UNCLEAR;
    }
    boolean named =
        grant.scope().products() instanceof Term.Stated<Set<String>>(Set<String> products)
            && products.stream().anyMatch(each -> Goods.bare(each).equals(Goods.bare(product)));
    if (unclear && !named) {
      var premise =
          Premise.untold(
              "taken-out:" + grant.id() + ":" + Goods.bare(product),
              "whether " + product + " is among the products taken out of " + grant.id(),
              "a description of the product");
      return matter.open("S2", claim, premise, grant).opposite("S2", claim);
    }
    return Finding.of(true, "S2", claim, null, leaves);
  }

  private Finding standards(Grant grant, Conduct conduct) {
    var product = conduct.product();
    var claim = "the standards of " + product + " are licensed by " + grant.id();
    var leaves = leaves(grant, product);
    return switch (grant.scope().standards()) {
      case Term.Silent<Set<String>> _ -> Finding.of(true, "S4", claim, null, leaves);
      case Term.Undisclosed<Set<String>> _ ->
          matter.open("S4", claim, unseen(grant, "standards", "the licensed standards"), grant);
      case Term.Stated<Set<String>>(Set<String> standards) -> {
        boolean all =
            matter.goods.standards(product).stream()
                .allMatch(each -> standards.stream().anyMatch(of -> Goods.release(each, of)));
        if (all && matter.goods.unclear(product)) {
          var premise =
              Premise.untold(
                  "standards:" + Goods.bare(product),
                  "whether " + product + " implements only standards of " + grant.id(),
                  "a description of the product");
          yield matter.open("S4", claim, premise, grant);
        }
        yield Finding.of(all, "S4", claim, null, leaves);
      }
    };
  }

  private Finding volume(Grant grant, Conduct conduct) {
    var claim = "the unit lies within the number that " + grant.id() + " covers";
    var volume = grant.scope().volume();
    var unit = conduct.unit();
    if (volume.isPresent() && unit != null) {
      boolean in = unit <= volume.getAsLong();
      return Finding.of(in, "S5", claim, null, List.of(Proofs.cited(grant)));
    }
    for (var change : matter.ledger.all(Change.class)) {
      boolean used =
          change.kind() == Change.Kind.EXHAUSTED
              && change.grant().equals(grant.id())
              && !change.given().date().isAfter(conduct.day());
      if (used) {
        var up = "the units of " + grant.id() + " are used up";
        return matter
            .told(change.effective(), "S5", up, "used-up:" + grant.id(), "the sales book", change)
            .opposite("S5", claim);
      }
    }
    return Finding.holds("S5", claim, Proofs.cited(grant));
  }

  /// Whether a grant holds where it is done (G6).
  Finding territory(Grant grant, Conduct conduct) {
    var place = conduct.place();
    var claim = grant.id() + " holds in " + place;
    List<Proof> leaves = List.of(Proofs.cited(grant));
    if (grant.scope().exceptTerritory().contains(place)) {
      return Finding.of(false, "S3", claim, null, leaves);
    }
    return switch (grant.scope().territory()) {
      case Term.Silent<Set<String>> _ -> Finding.of(true, "S3", claim, null, leaves);
      case Term.Stated<Set<String>>(Set<String> countries) ->
          Finding.of(countries.contains(place), "S3", claim, null, leaves);
      case Term.Undisclosed<Set<String>> _ ->
          matter.open("S3", claim, unseen(grant, "territory:" + place, "the territory"), grant);
    };
  }

  private static Premise unseen(Grant grant, String term, String what) {
    return Premise.untold(
        grant.id() + ":" + term,
        "whether this falls under " + what + " of " + grant.id(),
        "the text of " + grant.id());
  }

  static String words(Set<Act> acts) {
    return String.join(" and ", EnumSet.copyOf(acts).stream().map(Act::label).toList());
  }
}
