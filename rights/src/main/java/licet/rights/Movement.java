package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.BusinessSale;
import licet.vocabulary.fact.Change;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Reach.Threshold;
import licet.vocabulary.fact.Succession;
import licet.vocabulary.fact.Term;
import org.jspecify.annotations.Nullable;

/// Whether a license moves with its licensee: through mergers, assignments and sales of a business
/// (M1 to M3).
final class Movement {
  private final Matter matter;
  private final Called called;
  private final List<Fact> moves;

  Movement(Matter matter) {
    this.matter = matter;
    called = matter.called;
    moves = matter.ledger.all().stream().filter(Movement::moves).toList();
  }

  /// What became of a license that was granted to somebody by name.
  ///
  /// @param holder who holds it on the day asked about; empty if nobody does any more
  /// @param steps how it came there
  /// @param refused by whom it was taken over in vain, with the reason
  record Line(String holder, List<Finding> steps, List<Refused> refused) {
    /// A taking over that failed.
    record Refused(String by, Finding why) {}
  }

  /// Follows a license from the party it was granted to up to a day.
  Line follow(Grant grant, String named, LocalDate day, String country) {
    var holder = called.last(named);
    var steps = new ArrayList<Finding>();
    var refused = new ArrayList<Line.Refused>();
    var seen = new HashSet<String>();
    for (var fact : events(grant, day)) {
      if (holder.isEmpty()) {
        break;
      }
      var taker = taker(fact, grant, holder);
      if (taker == null || !seen.add(fact.id())) {
        continue;
      }
      var passes = passes(fact, grant, holder, taker, country);
      if (passes.so()) {
        steps.add(passes);
        holder = called.last(taker);
      } else {
        refused.add(new Line.Refused(called.last(taker), passes));
        holder = fact instanceof Succession ? "" : holder;
      }
    }
    return new Line(holder, List.copyOf(steps), List.copyOf(refused));
  }

  private List<Fact> events(Grant grant, LocalDate day) {
    return moves.stream()
        .filter(fact -> !fact.given().date().isAfter(day))
        .filter(fact ->
            switch (fact) {
              case Change each -> each.grant().equals(grant.id());
              case BusinessSale each -> !each.given().date().isBefore(grant.given().date());
              default -> true;
            })
        .toList();
  }

  /// True if an event may carry a license from one to another.
  private static boolean moves(Fact fact) {
    return switch (fact) {
      case Succession each -> each.kind() == Succession.Kind.MERGER;
      case Change each -> each.kind() == Change.Kind.ASSIGNED;
      case BusinessSale _ -> true;
      default -> false;
    };
  }

  private @Nullable String taker(Fact fact, Grant grant, String holder) {
    return switch (fact) {
      case Succession each -> called.same(each.from(), holder) ? each.to() : null;
      case Change each -> each.by() == null || called.same(each.by(), holder) ? each.to() : null;
      case BusinessSale each ->
          called.same(each.seller(), holder) && withBusiness(grant) ? each.buyer() : null;
      default -> null;
    };
  }

  /// True if the law lets a license pass with the business it serves, and nothing else is told of
  /// where it went.
  private boolean withBusiness(Grant grant) {
    boolean assigned =
        matter.ledger.all(Change.class).stream()
            .anyMatch(
                each -> each.kind() == Change.Kind.ASSIGNED && each.grant().equals(grant.id()));
    return !assigned && grant.life().tail() == null;
  }

  private Finding passes(Fact fact, Grant grant, String from, String to, String country) {
    var claim = "the license " + grant.id() + " passes from " + from + " to " + to;
    var transfer = grant.standing().transfer();
    if (transfer instanceof Term.Stated<Boolean>(Boolean may) && may) {
      return Finding.holds("M3", claim, Proofs.cited(grant), Proofs.cited(fact));
    }
    for (var change : matter.ledger.all(Change.class)) {
      boolean consent = change.kind() == Change.Kind.CONSENTED && change.grant().equals(grant.id());
      if (consent && !change.given().date().isAfter(fact.given().date().plusYears(1))) {
        var told =
            matter.told(
                change.effective(), "M2", claim, "consent:" + change.id(), "the consent", change);
        if (told.so()) {
          return told;
        }
      }
    }
    if (!transfer.disclosed()) {
      var premise =
          Premise.untold(
              grant.id() + ":transfer",
              "whether " + grant.id() + " lets the licensee hand it on",
              "the clause on assignment");
      return matter.open("M3", claim, premise, grant, fact);
    }
    if (fact instanceof Change change) {
      return assigned(change, grant, claim, from, to, country);
    }
    return byLaw(fact, grant, claim, country);
  }

  private Finding assigned(
      Change change, Grant grant, String claim, String from, String to, String country) {
    if (!grant.standing().transfer().silent()) {
      return Finding.fails("M3", claim, Proofs.cited(grant), Proofs.cited(change));
    }
    for (var sale : matter.ledger.all(BusinessSale.class)) {
      if (called.same(sale.seller(), from) && called.same(sale.buyer(), to)) {
        return byLaw(sale, grant, claim, country);
      }
    }
    return byLaw(change, grant, claim, country);
  }

  private Finding byLaw(Fact fact, Grant grant, String claim, String country) {
    var kind = grant.kind().excludes() ? "-exclusive" : "";
    var point =
        switch (fact) {
          case Succession _ -> "merger";
          case BusinessSale _ -> "business";
          default -> "assignment";
        };
    var row = matter.row("M2", point + kind, country, fact.given().date());
    if (row.says().equals("passes")) {
      return matter.law(row, claim, grant, fact);
    }
    return Finding.of(
        false, "M2", claim, row.law(), List.of(Proofs.cited(grant), Proofs.cited(fact)));
  }

  /// Whether a change of the licensee's owners leaves the license where it is: it is no transfer,
  /// but the law of California is contested (M1).
  Finding ownersMayChange(Grant grant, String licensee, LocalDate day) {
    var claim = "a change of owners of " + licensee + " is no transfer of " + grant.id();
    boolean may =
        grant.standing().transfer() instanceof Term.Stated<Boolean>(Boolean stated) && stated;
    var law = grant.standing().law();
    if (may || law == null || !law.equals("US-CA") || !newOwner(grant, licensee, day)) {
      return Finding.holds("M1", claim, Proofs.cited(grant));
    }
    var row = matter.row("M1", "share-sale", "US-CA", day);
    return matter.law(row, claim, grant);
  }

  private boolean newOwner(Grant grant, String licensee, LocalDate day) {
    return !heads(licensee, grant.given().date()).containsAll(heads(licensee, day));
  }

  private Set<String> heads(String licensee, LocalDate day) {
    var heads = new HashSet<String>();
    for (var party : matter.votes.parties()) {
      boolean controls =
          matter
              .votes
              .group(party, Threshold.MORE_THAN_HALF, day, _ -> List.of())
              .contains(called.last(licensee));
      if (controls && !called.same(party, licensee)) {
        heads.add(party);
      }
    }
    return heads;
  }

  /// Whether a clause on businesses that the licensee sells still covers what the buyer does
  /// (A6, M3).
  Finding tail(Grant grant, String seller, Conduct conduct) {
    var claim = "what " + conduct.actor() + " bought of " + seller + " stays licensed for a time";
    var tail = grant.life().tail();
    if (tail == null) {
      return Finding.fails("A6", claim, matter.absent("a clause on businesses that are sold"));
    }
    var found = new ArrayList<Finding>();
    for (var sale : matter.ledger.all(BusinessSale.class)) {
      boolean between =
          called.same(sale.seller(), seller) && called.same(sale.buyer(), conduct.actor());
      if (between) {
        var closing = sale.given().date();
        boolean in =
            !conduct.day().isBefore(closing)
                && !conduct.day().isAfter(closing.plusMonths(tail.months()));
        boolean covered = in && (existing(sale, conduct.product()) || !tail.existingOnly());
        List<Proof> leaves = List.of(Proofs.cited(grant), Proofs.cited(sale));
        found.add(Finding.of(covered, "A6", claim, null, leaves));
      }
    }
    return Finding.any("A6", claim, found, matter.absent("a sale of the business"));
  }

  private boolean existing(BusinessSale sale, String product) {
    var classes = matter.goods.classes(product);
    return sale.products().stream().anyMatch(name -> classes.contains(Goods.bare(name)));
  }
}
