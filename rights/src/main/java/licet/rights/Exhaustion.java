package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import licet.vocabulary.answer.Law;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Act;
import licet.vocabulary.fact.Coverage;
import licet.vocabulary.fact.Coverage.Extent;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.PatentFact.Relation;
import licet.vocabulary.fact.Sale;
import licet.vocabulary.fact.Truth;
import org.jspecify.annotations.Nullable;

/// Whether units were put on the market so that the patent no longer reaches them (X1 to X8).
final class Exhaustion {
  private static final Set<Act> FREED = EnumSet.of(Act.USE, Act.SELL, Act.OFFER, Act.IMPORT);
  private static final LocalDate UNITED_KINGDOM_LEFT = LocalDate.of(2021, 1, 1);

  private final Matter matter;

  Exhaustion(Matter matter) {
    this.matter = matter;
  }

  /// The sales that may have freed the product, or units built into it.
  List<Sale> sales(Conduct conduct) {
    var classes = matter.goods.classes(conduct.product());
    var parts = matter.goods.parts(conduct.product());
    return matter.ledger.all(Sale.class).stream()
        .filter(sale -> !sale.given().date().isAfter(conduct.day()))
        .filter(sale ->
            classes.contains(Goods.bare(sale.item())) || parts.contains(Goods.bare(sale.item())))
        .toList();
  }

  /// Whether a sale freed the product for the acts.
  Finding finding(Sale sale, Conduct conduct) {
    boolean part = !matter.goods.classes(conduct.product()).contains(Goods.bare(sale.item()));
    var held = new ArrayList<Finding>();
    for (var step :
        List.<Supplier<Finding>>of(
            () -> acts(sale, part, conduct),
            () -> embodied(sale, part, conduct),
            () -> place(sale, conduct),
            () -> authority(sale, conduct))) {
      held.add(step.get());
      if (!held.getLast().so()) {
        break;
      }
    }
    var claim = "the sale " + sale.id() + " freed " + sale.item() + " from " + conduct.patent();
    return Finding.all("X1", claim, held);
  }

  private static Finding acts(Sale sale, boolean part, Conduct conduct) {
    boolean freed = part || FREED.containsAll(conduct.acts());
    var claim = "a sold unit is free to " + Ambit.words(conduct.acts());
    return Finding.of(freed, "X6", claim, null, List.of(Proofs.cited(sale)));
  }

  private Finding embodied(Sale sale, boolean part, Conduct conduct) {
    var claim = sale.item() + " embodies " + conduct.patent();
    var told = coverage(sale, conduct);
    var by = told == null ? sale : told;
    var extent = told == null ? extent(sale, conduct) : told.extent();
    if (extent == null && !part) {
      var why = "a product asked about is taken to practise the patent";
      return Finding.holds("X1", claim, new Proof.Assumed(claim, why), Proofs.cited(sale));
    }
    return switch (extent == null ? Extent.UNKNOWN : extent) {
      case FULL -> Finding.holds("X1", claim, Proofs.cited(by));
      case NONE -> Finding.fails("X7", claim, Proofs.cited(by));
      case SUBSTANTIAL -> part || told != null ? substantial(by, conduct, claim) : whole(by, claim);
      case UNKNOWN -> part ? untold(by, sale, conduct, claim) : whole(by, claim);
    };
  }

  private static Finding whole(Fact by, String claim) {
    return Finding.holds("X1", claim, Proofs.cited(by));
  }

  private Finding substantial(Fact by, Conduct conduct, String claim) {
    var row = matter.row("X5", "substantial", law(conduct), conduct.day());
    return row.says().equals("all-features")
        ? Finding.of(false, "X5", claim, row.law(), List.of(Proofs.cited(by)))
        : matter.law(row, claim, by);
  }

  private static String law(Conduct conduct) {
    return conduct.country();
  }

  private Finding untold(Fact by, Sale sale, Conduct conduct, String claim) {
    var row = matter.row("X5", "substantial", law(conduct), conduct.day());
    boolean inSubstance =
        row.says().equals("embodied") && row.law().weight() != Law.Weight.CONTESTED;
    var what =
        inSubstance
            ? " embody what is essential in %s and have no reasonable use that does not infringe"
            : " realize all features of a claim of %s";
    var premise =
        Premise.untold(
            "embodied:" + Goods.bare(sale.item()) + ":" + Patents.bare(conduct.patent()),
            "whether " + sale.item() + what.formatted(conduct.patent()),
            "a comparison with the claims");
    return matter.open("X5", claim, premise, by);
  }

  private @Nullable Coverage coverage(Sale sale, Conduct conduct) {
    return matter.ledger.all(Coverage.class).stream()
        .filter(each -> Patents.named(List.of(each.patent()), conduct.patent()))
        .filter(each -> matter.goods.classes(sale.item()).contains(Goods.bare(each.product())))
        .reduce((_, last) -> last)
        .orElse(null);
  }

  private static @Nullable Extent extent(Sale sale, Conduct conduct) {
    return sale.embodies().entrySet().stream()
        .filter(entry -> Patents.named(List.of(entry.getKey()), conduct.patent()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /// Whether a first sale at its place counts in the country (X2).
  private Finding place(Sale sale, Conduct conduct) {
    var country = conduct.country();
    var region = LawBook.EEA.contains(country) ? "EEA" : country;
    var row = matter.row("X2", "first-sale", region, sale.given().date());
    var claim = "a first sale in " + sale.in() + " counts in " + country;
    boolean home = sale.in().equals(country);
    boolean counts =
        switch (row.says()) {
          case "anywhere" -> true;
          case "eea" -> home || eea(sale);
          case "uk-eea" -> home || eea(sale) || sale.in().equals("GB");
          case "anywhere-unless-excluded" -> home || !excluded(sale, conduct);
          default -> home;
        };
    if (!counts && row.says().equals("home")) {
      var abroad = matter.row("X2", "sale-abroad", region, sale.given().date());
      return matter.law(abroad, claim, sale);
    }
    return Finding.of(counts, "X2", claim, row.law(), List.of(Proofs.cited(sale)));
  }

  private static boolean eea(Sale sale) {
    return LawBook.EEA.contains(sale.in())
        || (sale.in().equals("GB") && sale.given().date().isBefore(UNITED_KINGDOM_LEFT));
  }

  private boolean excluded(Sale sale, Conduct conduct) {
    boolean agreed = sale.excluding().contains(conduct.country());
    boolean direct = sale.buyer() != null && matter.called.same(sale.buyer(), conduct.actor());
    return agreed && (direct || sale.marked());
  }

  /// Whether the seller was the owner, or somebody whom the owner let sell (X3, X4, X8).
  private Finding authority(Sale sale, Conduct conduct) {
    var claim = sale.seller() + " sold " + sale.item() + " with the owner's authority";
    if (sale.knewOutside()) {
      return Finding.fails("X3", claim, Proofs.cited(sale));
    }
    var ways = new ArrayList<Finding>();
    for (var way :
        List.<Supplier<List<Finding>>>of(
            () -> List.of(byOwner(sale, conduct)), () -> byGrants(sale, conduct, claim))) {
      for (var found : way.get()) {
        if (found.so()) {
          return Finding.holds("X3", claim, found.why());
        }
        ways.add(found);
      }
    }
    return Finding.any("X3", claim, ways, matter.absent("authority of " + sale.seller()));
  }

  private Finding byOwner(Sale sale, Conduct conduct) {
    var day = sale.given().date();
    var chain = matter.chain(conduct.patent(), conduct.country());
    var owners = chain.holders(day).keySet();
    var by = sale.authorizedBy() == null ? sale.seller() : sale.authorizedBy();
    var claim = by + " is on the side of the owner of " + conduct.patent();
    for (var owner : owners) {
      boolean self = matter.called.same(owner, by);
      var side = self ? null : side(owner, by, day);
      if (self || (side != null && side.so())) {
        return owned(sale, conduct, chain, claim, side);
      }
    }
    var leaves = new ArrayList<Proof>();
    leaves.add(Proofs.cited(sale));
    leaves.addAll(Finding.leaves(chain.because(day)));
    return Finding.of(false, "X8", claim, null, leaves);
  }

  private Finding owned(
      Sale sale, Conduct conduct, Chain chain, String claim, @Nullable Finding side) {
    var day = sale.given().date();
    var selling = selling(sale, conduct);
    for (var excluder : matter.exclusivity.excluders(selling)) {
      if (sale.authorizedBy() == null && !matter.exclusivity.spares(excluder, selling)) {
        return excluder.why().opposite("E1", claim + ", and nobody keeps it out");
      }
    }
    var leaves = new ArrayList<Proof>();
    leaves.add(Proofs.cited(sale));
    leaves.addAll(Finding.leaves(chain.because(day)));
    if (side != null) {
      leaves.addAll(Finding.leaves(side.why()));
    }
    return Finding.of(true, "X1", claim, null, leaves);
  }

  private @Nullable Finding side(String owner, String seller, LocalDate day) {
    return matter.affiliation.linked(owner, seller)
        ? matter.affiliation.affiliated("sale", Affiliation.usual(), seller, owner, day)
        : null;
  }

  private Conduct selling(Sale sale, Conduct conduct) {
    return new Conduct(
        sale.seller(),
        conduct.patent(),
        conduct.country(),
        sale.in(),
        Set.of(Act.SELL),
        sale.item(),
        null,
        null,
        sale.given().date());
  }

  private List<Finding> byGrants(Sale sale, Conduct conduct, String claim) {
    var found = new ArrayList<Finding>();
    var selling = selling(sale, conduct);
    for (var act : occasions(sale, selling)) {
      for (var grant : matter.grants()) {
        boolean abroad = !sale.in().equals(conduct.country());
        boolean compelled = grant.kind() == Grant.Kind.COMPULSORY && abroad;
        if (compelled || !matter.beneficiaries.concerns(grant, act)) {
          continue;
        }
        var derived =
            grant.kind() == Grant.Kind.SUE_LAST
                ? last(grant, act, claim)
                : byGrant(grant, act, claim, conduct);
        found.add(derived);
        if (derived.so()) {
          return List.of(derived);
        }
      }
    }
    return found;
  }

  /// The sale under the patent itself and, abroad, under the parallel patents there of the same
  /// owner.
  private List<Conduct> occasions(Sale sale, Conduct selling) {
    var occasions = new ArrayList<Conduct>();
    occasions.add(selling);
    if (!sale.in().equals(selling.country())) {
      for (var fact : matter.ledger.all(PatentFact.class)) {
        if (fact.states().contains(sale.in()) && parallel(fact, sale, selling)) {
          occasions.add(selling.under(fact.number(), sale.in()));
        }
      }
    }
    return occasions;
  }

  private boolean parallel(PatentFact fact, Sale sale, Conduct selling) {
    var own = matter.patents.in(selling.patent(), selling.country()).orElse(null);
    boolean family = own != null && fact.family() != null && fact.family().equals(own.family());
    if (!family && !counterparts(fact, own) && !embodies(sale, fact)) {
      return false;
    }
    var here = matter.chain(selling.patent(), selling.country()).holders(selling.day());
    var there = matter.chain(fact.number(), sale.in()).holders(selling.day());
    return there.keySet().stream()
        .anyMatch(owner ->
            matter.called.among(here.keySet(), owner)
                || here.keySet().stream()
                    .anyMatch(each -> {
                      var side = side(each, owner, selling.day());
                      return side != null && side.so();
                    }));
  }

  private static boolean embodies(Sale sale, PatentFact fact) {
    return sale.embodies().keySet().stream()
        .anyMatch(number -> Patents.named(List.of(number), fact.number()));
  }

  private static boolean counterparts(PatentFact one, @Nullable PatentFact other) {
    return other != null && (counterpart(one, other) || counterpart(other, one));
  }

  private static boolean counterpart(PatentFact one, PatentFact other) {
    return one.relations().stream()
        .anyMatch(relation ->
            relation.kind() == Relation.Kind.COUNTERPART
                && Patents.named(List.of(relation.of()), other.number()));
  }

  private Finding byGrant(Grant grant, Conduct act, String claim, Conduct conduct) {
    var derived = matter.derivation.derive(grant, act, 10);
    var found = new Finding(derived.passes(), derived.why());
    boolean covenant = grant.kind() == Grant.Kind.COVENANT || grant.kind() == Grant.Kind.PLEDGE;
    if (!covenant || !found.so()) {
      return found;
    }
    var row = matter.row("X4", "covenant", law(conduct), act.day());
    return Finding.of(true, "X4", claim, row.law(), List.of(found.why()));
  }

  /// A promise to sue last: in Germany it turns on whether its holder must expect suit (X4).
  private Finding last(Grant grant, Conduct act, String claim) {
    var row = matter.row("X4", "sue-last", law(act), act.day());
    var scope =
        Finding.all(
            "X4",
            claim,
            List.of(
                matter.capture.finding(grant, act),
                matter.beneficiaries.finding(grant, act),
                matter.ambit.acts(grant, act),
                matter.ambit.goods(grant, act),
                matter.ambit.territory(grant, act),
                matter.lifetime.early(grant, act),
                matter.sublicenses.of(grant, act).finding()));
    if (!scope.so()) {
      return scope;
    }
    if (!row.says().equals("expects-suit")) {
      return row.says().equals("no")
          ? Finding.of(false, "X4", claim, row.law(), List.of(Proofs.cited(grant)))
          : matter.law(row, claim, grant);
    }
    var fears = grant.standing().expectsSuit();
    var told =
        switch (fears) {
          case YES -> Truth.NO;
          case NO -> Truth.YES;
          case UNKNOWN, DISPUTED -> fears;
        };
    return matter.told(
        told,
        "X4",
        act.actor() + " need not expect suit under " + grant.id(),
        "expects-suit:" + grant.id(),
        "how the grantor dealt with such partners",
        grant);
  }
}
