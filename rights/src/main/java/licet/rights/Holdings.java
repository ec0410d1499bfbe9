package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Membership;
import licet.vocabulary.fact.Reach.Affiliates;
import licet.vocabulary.fact.Reach.Direction;
import licet.vocabulary.fact.Reach.Threshold;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Transfer;
import org.jspecify.annotations.Nullable;

/// When a patent belongs to somebody whom a grant binds (P1, P2, P7, Q3, Q6, U2, U6).
final class Holdings {
  private final Matter matter;

  Holdings(Matter matter) {
    this.matter = matter;
  }

  /// An instant at which it does.
  ///
  /// @param day its day
  /// @param passed how many steps of the chain of title lie before it
  /// @param holder who holds the patent then
  /// @param bound why the grant binds that holder
  record Instant(LocalDate day, int passed, String holder, Finding bound) {}

  /// The first instant from the signing of a grant on, or null if there is none.
  @Nullable Instant first(Grant grant, String patent, String country) {
    return first(grant, patent, country, LocalDate.MIN, LocalDate.MAX);
  }

  /// The first instant from the signing of a grant on and within a period, or null if there is
  /// none.
  ///
  /// @param until the first day after the period
  @Nullable Instant first(
      Grant grant, String patent, String country, LocalDate from, LocalDate until) {
    var start = Called.later(from, grant.given().date());
    if (!start.isBefore(until)) {
      return null;
    }
    var chain = matter.chain(patent, country);
    var at = before(grant, chain, start);
    if (at == null) {
      at = on(grant, chain, start);
    }
    return at == null ? later(grant, chain, start, until) : at;
  }

  /// The instant before a transfer of the day of signing that was signed after the grant.
  private @Nullable Instant before(Grant grant, Chain chain, LocalDate start) {
    var passings = chain.passings();
    for (int i = 0; i < passings.size(); i++) {
      var passing = passings.get(i);
      boolean after =
          passing.day().equals(start)
              && passing.day().equals(grant.given().date())
              && passing.by().given().date().equals(start)
              && passing.by().given().sequence() > grant.given().sequence();
      if (after) {
        var bound = bound(grant, passing.from(), start);
        if (bound.so()) {
          return new Instant(start, i, passing.from(), bound);
        }
      }
    }
    return null;
  }

  private @Nullable Instant on(Grant grant, Chain chain, LocalDate day) {
    for (var holder : chain.holders(day).keySet()) {
      if (freely(chain, holder, day)) {
        var bound = bound(grant, holder, day);
        if (bound.so()) {
          return new Instant(day, passed(chain, day), holder, bound);
        }
      }
    }
    return null;
  }

  private @Nullable Instant later(Grant grant, Chain chain, LocalDate start, LocalDate until) {
    Instant first = null;
    var passings = chain.passings();
    for (int i = 0; i < passings.size() && first == null; i++) {
      var passing = passings.get(i);
      boolean in = passing.day().isAfter(start) && passing.day().isBefore(until);
      if (in && free(passing)) {
        var bound = bound(grant, passing.to(), passing.day());
        first = bound.so() ? new Instant(passing.day(), i + 1, passing.to(), bound) : null;
      }
    }
    for (var day : changes(grant)) {
      boolean in = day.isAfter(start) && day.isBefore(until);
      if (in && (first == null || day.isBefore(first.day()))) {
        var at = on(grant, chain, day);
        first = at == null ? first : at;
      }
    }
    return first;
  }

  /// The days on which a grant may come to bind others than at its signing.
  private Set<LocalDate> changes(Grant grant) {
    var days = new TreeSet<LocalDate>();
    if (!grant.standing().bindsAffiliates().isEmpty()) {
      days.addAll(matter.affiliation.days());
    }
    if (grant.standing().authority().contains("members")) {
      matter.ledger.all(Membership.class).forEach(each -> days.add(each.given().date()));
    }
    return days;
  }

  /// How many steps of a chain were taken by the end of a day.
  static int passed(Chain chain, LocalDate day) {
    int passed = 0;
    for (var passing : chain.passings()) {
      if (!passing.day().isAfter(day)) {
        passed++;
      }
    }
    return passed;
  }

  private static boolean free(Chain.Passing passing) {
    return !(passing.by() instanceof Transfer transfer) || transfer.route();
  }

  /// False if a holder has title only as a conduit on its way to another (Q6).
  private boolean freely(Chain chain, String holder, LocalDate day) {
    boolean conduit = false;
    for (var passing : chain.passings()) {
      if (!passing.day().isAfter(day) && matter.called.same(passing.to(), holder)) {
        conduit = !free(passing);
      }
    }
    return !conduit;
  }

  /// The transfer to an assertion entity on which a springing license arises, or null (U2).
  @Nullable Instant trigger(Grant grant, String patent, String country) {
    var passings = matter.chain(patent, country).passings();
    for (int i = 0; i < passings.size(); i++) {
      var passing = passings.get(i);
      boolean triggers =
          passing.by() instanceof Transfer transfer
              && transfer.toAssertion()
              && !passing.day().isBefore(grant.given().date());
      if (triggers) {
        var bound = bound(grant, passing.from(), passing.day());
        if (bound.so()) {
          return new Instant(passing.day(), i, passing.from(), bound);
        }
      }
    }
    return null;
  }

  /// Whether a grant binds the patents of a holder on a day: its grantor, who goes on as it, those
  /// for whom the grantor acts, and affiliates whom it is meant to bind and can (P1, P7).
  Finding bound(Grant grant, String holder, LocalDate day) {
    var claim = grant.id() + " binds patents of " + holder;
    if (self(grant, holder, day)) {
      return Finding.holds("P1", claim, Proofs.cited(grant));
    }
    var authority = grant.standing().authority();
    if (matter.called.among(authority, holder)) {
      return Finding.holds("P1", claim, Proofs.cited(grant));
    }
    if (authority.contains("members")) {
      var member = membership(grant.by(), holder, day);
      if (member != null) {
        return Finding.holds("U6", claim, Proofs.cited(grant), Proofs.cited(member));
      }
    }
    var ways = new ArrayList<Finding>();
    for (var direction : new TreeSet<>(grant.standing().bindsAffiliates())) {
      if (matter.affiliation.linked(grant.by(), holder)) {
        ways.add(byAffiliation(grant, direction, holder, day, claim));
      }
    }
    return Finding.any("P7", claim, ways, Proofs.cited(grant));
  }

  private boolean self(Grant grant, String holder, LocalDate day) {
    var now = matter.parties.on(day, grant.by());
    return matter.called.same(grant.by(), holder) || matter.called.same(now, holder);
  }

  /// The fact that somebody belongs to a pool on a day, or null.
  @Nullable Membership membership(String pool, String member, LocalDate day) {
    for (var each : matter.ledger.all(Membership.class)) {
      boolean in =
          !each.given().date().isAfter(day) && (each.until() == null || day.isBefore(each.until()));
      if (in && each.of().equals(pool) && matter.called.same(each.member(), member)) {
        return each;
      }
    }
    return null;
  }

  private Finding byAffiliation(
      Grant grant, Direction direction, String holder, LocalDate day, String claim) {
    var own = Affiliation.clauseOf(grant);
    boolean defined = grant.reach().affiliates() instanceof Term.Stated<Affiliates>;
    Term<Threshold> threshold = defined ? own.threshold() : Term.none();
    boolean told =
        own.management()
            || matter.affiliation.directed(holder)
            || matter.affiliation.directed(grant.by());
    var clause = new Affiliates(threshold, told, Set.of(direction), own.when(), own.frozenOn());
    var affiliated = matter.affiliation.affiliated(grant.id(), clause, holder, grant.by(), day);
    if (!affiliated.so() || direction == Direction.DOWN) {
      return affiliated.under("P7", claim);
    }
    var row = matter.row("P7", "upstream", "*", day);
    var law = matter.law(row, "a company binds patents of its parents and sisters", grant);
    return Finding.all("P7", claim, List.of(affiliated, law));
  }

  /// Why nobody bound by a grant held a patent when it counted, be it that title only passed
  /// through (Q6).
  static List<Proof> absence(Matter matter, Grant grant, Conduct conduct) {
    var patent = conduct.patent();
    var leaves = new ArrayList<Proof>();
    leaves.add(Proofs.cited(grant));
    for (var passing : matter.chain(patent, conduct.country()).passings()) {
      if (!free(passing) && matter.called.same(passing.to(), grant.by())) {
        var claim = grant.by() + " held " + patent + " freely";
        leaves.add(Finding.fails("Q6", claim, Proofs.cited(passing.by())).why());
      }
    }
    leaves.add(matter.absent("title of " + grant.by() + " to " + patent));
    return leaves;
  }
}
