package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Act;
import licet.vocabulary.fact.BusinessSale;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Membership;
import licet.vocabulary.fact.Reach.Affiliates;
import licet.vocabulary.fact.Reach.Direction;
import licet.vocabulary.fact.Reach.When;
import licet.vocabulary.fact.Sale;
import licet.vocabulary.fact.Term;

/// Who may rely on a grant: those it names, their affiliates, members, makers for them and
/// customers (B1 to B5, B7, B8, with A and M).
final class Beneficiaries {
  private final Matter matter;
  private final Called called;

  Beneficiaries(Matter matter) {
    this.matter = matter;
    called = matter.called;
  }

  /// Whether the actor may rely on a grant.
  Finding finding(Grant grant, Conduct conduct) {
    var own = own(grant, conduct);
    if (own.so() || conduct.maker() == null || called.same(conduct.maker(), conduct.actor())) {
      return own;
    }
    var made = haveMade(grant, conduct, conduct.maker());
    return made.so() || !named(grant, conduct.actor()) ? made : own;
  }

  /// True if the actor itself, not somebody it makes for, is named or an affiliate.
  boolean direct(Grant grant, Conduct conduct) {
    return own(grant, conduct).so();
  }

  private Finding own(Grant grant, Conduct conduct) {
    var actor = conduct.actor();
    var claim = actor + " may rely on " + grant.id();
    if (called.among(grant.reach().excluded(), actor)) {
      return Finding.fails("B4", actor + " is not shut out of " + grant.id(), Proofs.cited(grant));
    }
    if (grant.reach().everybody()) {
      return Finding.holds("B1", claim, Proofs.cited(grant));
    }
    var ways = new ArrayList<Finding>();
    for (var named : grant.to()) {
      var line = matter.movement.follow(grant, named, conduct.day(), law(conduct));
      for (var way : byLine(grant, line, conduct)) {
        if (way.so()) {
          return Finding.holds("B1", claim, way.why());
        }
        ways.add(way);
      }
    }
    if (grant.reach().membersOf() != null) {
      ways.addAll(members(grant, grant.reach().membersOf(), conduct));
    }
    if (grant.reach().customers()) {
      ways.add(customer(grant, conduct));
    }
    return Finding.any("B1", claim, ways, matter.absent("a way in which " + actor + " is meant"));
  }

  private String law(Conduct conduct) {
    return matter.patents.law(conduct.patent(), conduct.country());
  }

  private List<Finding> byLine(Grant grant, Movement.Line line, Conduct conduct) {
    var actor = conduct.actor();
    var ways = new ArrayList<Finding>();
    if (called.same(line.holder(), actor)) {
      var stays = matter.movement.ownersMayChange(grant, actor, conduct.day());
      ways.add(Finding.all("B1", actor + " is the licensee", also(line.steps(), stays, grant)));
      if (ways.getLast().so()) {
        return ways;
      }
    }
    for (var refused : line.refused()) {
      if (called.same(refused.by(), actor)) {
        ways.add(refused.why());
      }
    }
    if (!line.holder().isEmpty() && !called.same(line.holder(), actor)) {
      if (matter.affiliation.linked(actor, line.holder())) {
        ways.add(affiliate(grant, line.holder(), conduct));
      }
      if (grant.life().tail() != null) {
        ways.add(matter.movement.tail(grant, line.holder(), conduct));
      }
    }
    return ways;
  }

  private static List<Finding> also(List<Finding> steps, Finding last, Grant grant) {
    var all = new ArrayList<>(steps);
    if (all.isEmpty()) {
      var rule = grant.standing().under() == null ? "B1" : "B3";
      all.add(Finding.holds(rule, "the grant names it", Proofs.cited(grant)));
    }
    all.add(last);
    return all;
  }

  private Finding affiliate(Grant grant, String of, Conduct conduct) {
    var claim = conduct.actor() + " may rely on " + grant.id() + " as an affiliate of " + of;
    return switch (grant.reach().affiliates()) {
      case Term.Silent<Affiliates> _ -> Finding.fails("A4", claim, Proofs.cited(grant));
      case Term.Stated<Affiliates>(Affiliates clause) ->
          byClause(grant, clause, of, conduct, claim);
      case Term.Undisclosed<Affiliates> _ -> byUnseenClause(grant, of, conduct, claim);
    };
  }

  private Finding byClause(
      Grant grant, Affiliates clause, String of, Conduct conduct, String claim) {
    var found = new ArrayList<Finding>();
    for (var day : days(grant, clause, conduct)) {
      var on = matter.affiliation.affiliated(grant.id(), clause, conduct.actor(), of, day);
      found.add(on);
      if (on.so()) {
        break;
      }
    }
    boolean after = matter.lifetime.outlived(grant, conduct.day());
    var rule = clause.when() != When.FLOATING ? "A3" : after ? "A5" : "B2";
    var counted = Finding.any(rule, claim, found, matter.absent("a day that counts"));
    if (counted.so()) {
      var acquired = acquired(grant, clause, of, conduct);
      return acquired.so() ? counted : acquired;
    }
    var formerly = formerly(grant, clause, of, conduct);
    return formerly.so() ? formerly : counted;
  }

  /// The days on which an affiliate must be one (A3, A5): those of the text; under a grant that
  /// reaches back also any day after the act.
  private Set<LocalDate> days(Grant grant, Affiliates clause, Conduct conduct) {
    return switch (clause.when()) {
      case FROZEN -> {
        var frozen = clause.frozenOn();
        yield frozen == null ? Set.of() : Set.of(frozen);
      }
      case FLOATING -> {
        var days = new LinkedHashSet<LocalDate>();
        days.add(conduct.day());
        if (matter.lifetime.reachesBack(grant, conduct.day())) {
          matter.affiliation.days().stream()
              .filter(day -> day.isAfter(conduct.day()))
              .forEach(days::add);
        }
        yield days;
      }
      case EVER -> {
        var days = new TreeSet<LocalDate>();
        days.add(conduct.day());
        matter.affiliation.days().stream()
            .filter(day -> !day.isAfter(conduct.day()))
            .forEach(days::add);
        yield days;
      }
    };
  }

  /// Whether the text lets in businesses that were acquired later (B7).
  private Finding acquired(Grant grant, Affiliates clause, String of, Conduct conduct) {
    var claim = grant.id() + " takes in " + conduct.actor() + ", which came in later";
    var term = grant.reach().acquired();
    boolean stated = term instanceof Term.Stated<Boolean>(Boolean value) && !value;
    boolean closed = term.silent() || (term.disclosed() && !stated);
    var actor = conduct.actor();
    boolean first =
        closed
            || matter
                .affiliation
                .affiliated(grant.id(), clause, actor, of, grant.given().date())
                .so();
    if (first || stated) {
      return Finding.of(first, "B7", claim, null, List.of(Proofs.cited(grant)));
    }
    var premise =
        Premise.untold(
            grant.id() + ":acquired",
            "whether " + grant.id() + " covers businesses acquired later",
            "the clause on acquired businesses");
    return matter.open("B7", claim, premise, grant);
  }

  /// Whether a clause on divested businesses still covers a company that was an affiliate (A6).
  private Finding formerly(Grant grant, Affiliates clause, String of, Conduct conduct) {
    var claim = conduct.actor() + " is covered for a time after it was sold";
    var tail = grant.life().tail();
    if (tail == null) {
      return Finding.fails("A6", claim, matter.absent("a clause on businesses that are sold"));
    }
    for (var end : matter.affiliation.days()) {
      boolean in =
          !end.isAfter(conduct.day()) && conduct.day().isBefore(end.plusMonths(tail.months()));
      if (in && existed(tail.existingOnly(), conduct.product(), end)) {
        var before = end.minusDays(1);
        var was = matter.affiliation.affiliated(grant.id(), clause, conduct.actor(), of, before);
        if (was.so()) {
          return Finding.holds("A6", claim, was.why(), Proofs.cited(grant));
        }
      }
    }
    return Finding.fails("A6", claim, Proofs.cited(grant));
  }

  private boolean existed(boolean needed, String product, LocalDate by) {
    var made = matter.goods.made(product);
    return !needed || (made != null && !made.isAfter(by));
  }

  private Finding byUnseenClause(Grant grant, String of, Conduct conduct, String claim) {
    var usual = Affiliation.usual();
    var down =
        new Affiliates(Term.undisclosed(), false, Set.of(Direction.DOWN), When.FLOATING, null);
    var day = conduct.day();
    var below = matter.affiliation.affiliated(grant.id(), down, conduct.actor(), of, day);
    if (below.so()) {
      return below.under("B2", claim);
    }
    boolean related =
        matter.affiliation.affiliated(grant.id(), usual, conduct.actor(), of, day).so();
    if (!related) {
      return below.under("B2", claim);
    }
    var premise =
        Premise.untold(
            grant.id() + ":affiliates",
            "whether the affiliates of " + grant.id() + " take in parents and sisters",
            "the definition of affiliates");
    return matter.open("A4", claim, premise, grant);
  }

  private List<Finding> members(Grant grant, String network, Conduct conduct) {
    var day = conduct.day();
    if (grant.kind() == Grant.Kind.SPRINGING) {
      var trigger = matter.holdings.trigger(grant, conduct.patent(), conduct.country());
      day = trigger == null ? conduct.day() : trigger.day();
    }
    var ways = new ArrayList<Finding>();
    for (var member : matter.ledger.all(Membership.class)) {
      if (!member.of().equals(network)) {
        continue;
      }
      boolean in =
          !member.given().date().isAfter(day)
              && (member.until() == null || day.isBefore(member.until()));
      var claim = member.member() + " belongs to " + network + " on " + day;
      var rule = grant.kind() == Grant.Kind.SPRINGING ? "U2" : "B1";
      var belongs =
          Finding.of(in, rule, claim, null, List.of(Proofs.cited(grant), Proofs.cited(member)));
      if (called.same(member.member(), conduct.actor())) {
        ways.add(belongs);
      } else if (in && matter.affiliation.linked(conduct.actor(), member.member())) {
        var affiliate = affiliate(grant, member.member(), conduct);
        ways.add(Finding.all("B2", affiliate.why().claim(), List.of(belongs, affiliate)));
      }
    }
    return ways;
  }

  private Finding customer(Grant grant, Conduct conduct) {
    var claim = conduct.actor() + " is a customer of a licensee under " + grant.id();
    var sales = new ArrayList<Proof>();
    for (var sale : matter.ledger.all(Sale.class)) {
      boolean bought =
          sale.buyer() != null
              && called.same(sale.buyer(), conduct.actor())
              && called.among(grant.to(), sale.seller())
              && !sale.given().date().isAfter(conduct.day());
      if (bought) {
        sales.add(Proofs.cited(sale));
      }
    }
    return sales.isEmpty()
        ? Finding.fails("B8", claim, matter.absent("a sale to " + conduct.actor()))
        : Finding.of(true, "B8", claim, null, sales);
  }

  private Finding haveMade(Grant grant, Conduct conduct, String maker) {
    var relies = own(grant, conduct.by(maker));
    var claim = maker + " may have " + conduct.actor() + " make for it under " + grant.id();
    if (!relies.so()) {
      return relies.under("B5", claim);
    }
    var right =
        switch (grant.reach().haveMade()) {
          case Term.Stated<Boolean>(Boolean may) ->
              Finding.of(may, "B5", claim, null, List.of(Proofs.cited(grant)));
          case Term.Undisclosed<Boolean> _ -> matter.open("B5", claim, haveMade(grant), grant);
          case Term.Silent<Boolean> _ -> impliedHaveMade(grant, conduct, claim);
        };
    return Finding.all("B5", claim, List.of(relies, right));
  }

  private static Premise haveMade(Grant grant) {
    return Premise.untold(
        grant.id() + ":have-made",
        "whether others may make for the licensee under " + grant.id(),
        "the clause on have-made rights");
  }

  private Finding impliedHaveMade(Grant grant, Conduct conduct, String claim) {
    var row = matter.row("B5", "have-made", law(conduct), conduct.day());
    boolean makes =
        switch (grant.scope().acts()) {
          case Term.Stated<Set<Act>>(Set<Act> acts) ->
              acts.contains(Act.MAKE) && (acts.contains(Act.USE) || acts.contains(Act.SELL));
          case Term.Silent<Set<Act>> _ -> true;
          case Term.Undisclosed<Set<Act>> _ -> true;
        };
    boolean implied = makes && row.says().equals("implied");
    return Finding.of(implied, "B5", claim, row.law(), List.of(Proofs.cited(grant)));
  }

  /// True if a grant names somebody, now or under an earlier name.
  boolean named(Grant grant, String party) {
    return called.among(grant.to(), party);
  }

  /// True if a grant is worth trying for an actor: it names the actor, somebody the actor may be an
  /// affiliate or successor of, or for whom it makes, or a class.
  boolean concerns(Grant grant, Conduct conduct) {
    if (grant.reach().everybody() || grant.reach().membersOf() != null) {
      return true;
    }
    var actor = conduct.actor();
    for (var named : grant.to()) {
      boolean near =
          called.same(named, actor)
              || matter.affiliation.linked(named, actor)
              || (conduct.maker() != null
                  && (called.same(named, conduct.maker())
                      || matter.affiliation.linked(named, conduct.maker())));
      if (near || successor(grant, named, conduct)) {
        return true;
      }
    }
    return grant.reach().customers();
  }

  private boolean successor(Grant grant, String named, Conduct conduct) {
    var line = matter.movement.follow(grant, named, conduct.day(), law(conduct));
    boolean bought =
        matter.ledger.all(BusinessSale.class).stream()
            .anyMatch(sale ->
                called.same(sale.seller(), line.holder())
                    && called.same(sale.buyer(), conduct.actor()));
    return bought
        || called.same(line.holder(), conduct.actor())
        || line.refused().stream().anyMatch(each -> called.same(each.by(), conduct.actor()))
        || (!line.holder().isEmpty() && matter.affiliation.linked(line.holder(), conduct.actor()));
  }
}
