package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Change;
import licet.vocabulary.fact.Grant;

/// Whom an exclusive or sole grant keeps out, and which of two grants gives way (E1 to E8, P4, V4).
final class Exclusivity {
  private final Matter matter;
  private final Asking.Once<Tried> excluders;

  Exclusivity(Matter matter) {
    this.matter = matter;
    excluders = new Asking.Once<>(matter.reading);
  }

  /// A grant that keeps others out of an act.
  ///
  /// @param grant the grant
  /// @param holder who holds it
  /// @param constituted false where it works against its grantor only, for want of registration
  /// @param why why it is in force for its holder
  record Excluder(Grant grant, String holder, boolean constituted, Finding why) {}

  /// What came of trying all exclusive grants on an act.
  ///
  /// @param excluders those that keep others out
  /// @param free why each of the others under the patent leaves the act free
  private record Tried(List<Excluder> excluders, List<Finding> free) {}

  /// The grants that keep others out of an act, whoever does it.
  List<Excluder> excluders(Conduct conduct) {
    return tried(conduct).excluders;
  }

  private Tried tried(Conduct conduct) {
    if (!conduct.place().equals(conduct.country())) {
      return new Tried(List.of(), List.of());
    }
    var key =
        List.of(
            conduct.patent(), conduct.country(), conduct.acts(), conduct.product(), conduct.day());
    return excluders.of(key, () -> find(conduct));
  }

  private Tried find(Conduct conduct) {
    var found = new ArrayList<Excluder>();
    var free = new ArrayList<Finding>();
    for (var grant : matter.grants()) {
      if (!grant.kind().excludes() || grant.to().isEmpty()) {
        continue;
      }
      var named = grant.to().getFirst();
      var law = matter.patents.law(conduct.patent(), conduct.country());
      var holder = matter.movement.follow(grant, named, conduct.day(), law).holder();
      if (!holder.isEmpty()) {
        one(grant, holder, law, conduct, found, free);
      }
    }
    return new Tried(List.copyOf(found), List.copyOf(free));
  }

  private void one(
      Grant grant,
      String holder,
      String law,
      Conduct conduct,
      List<Excluder> found,
      List<Finding> free) {
    Derivation.Derived last = null;
    for (var act : conduct.acts()) {
      last = matter.derivation.derive(grant, conduct.by(holder).only(act), 9);
      if (last.passes()) {
        break;
      }
    }
    if (last != null && last.passes()) {
      var exclusive = exclusive(grant, conduct);
      if (exclusive.so()) {
        boolean constituted = constituted(grant, law, conduct.day());
        found.add(new Excluder(grant, holder, constituted, new Finding(true, last.why())));
      } else {
        free.add(exclusive.opposite("E7", grant.id() + " is exclusive no longer"));
      }
    } else if (last != null && last.gate() > 3) {
      var rule = last.gate() == 9 ? "E8" : "E6";
      var why = new Finding(false, last.why());
      free.add(why.opposite(rule, grant.id() + " does not reach the act"));
    }
  }

  /// Whether a grant is still exclusive, not turned into a non-exclusive one (E7).
  private Finding exclusive(Grant grant, Conduct conduct) {
    for (var change : matter.ledger.all(Change.class)) {
      boolean converted =
          change.kind() == Change.Kind.CONVERTED
              && change.grant().equals(grant.id())
              && !change.given().date().isAfter(conduct.day());
      if (converted) {
        return matter
            .told(
                change.effective(),
                "E7",
                grant.id() + " was converted",
                "converted:" + change.id(),
                "the minimum that was paid, or the notice",
                change)
            .opposite("E7", grant.id() + " is still exclusive");
      }
    }
    return Finding.holds("E1", grant.id() + " is exclusive", Proofs.cited(grant));
  }

  /// True unless an exclusive right arises by registration only and was not registered (V4).
  private boolean constituted(Grant grant, String law, LocalDate day) {
    var row = matter.row("V4", "exclusive", law, day);
    var registered = grant.standing().registered();
    return !row.says().equals("register") || (registered != null && !registered.isAfter(day));
  }

  /// Whether an excluder leaves an actor out of account: the actor may rely on it itself, is
  /// reserved, or is the owner whom the grant leaves free (E1, E2, V4).
  boolean spares(Excluder excluder, Conduct conduct) {
    var grant = excluder.grant;
    var actor = conduct.actor();
    boolean owner =
        matter.called.among(
            matter.chain(conduct.patent(), conduct.country()).holders(conduct.day()).keySet(),
            actor);
    if (!excluder.constituted && !matter.called.same(grant.by(), actor)) {
      return true;
    }
    return matter.called.same(excluder.holder, actor)
        || matter.called.among(grant.standing().besides(), actor)
        || (conduct.maker() != null
            && matter.called.among(grant.standing().besides(), conduct.maker()))
        || (owner && leavesOwner(grant))
        || (matter.beneficiaries.concerns(grant, conduct)
            && matter.beneficiaries.finding(grant, conduct).so());
  }

  /// True if the owner may practise beside a grant: it is sole, or keeps practice back (E1, E2).
  private static boolean leavesOwner(Grant grant) {
    return grant.kind() == Grant.Kind.SOLE || grant.standing().retained().contains("practice");
  }

  /// Whether no exclusive grant displaces a grant for an act (G10).
  Finding finding(Grant grant, Sublicenses.Source source, Conduct conduct) {
    var claim = "no exclusive right displaces " + grant.id();
    boolean statutory =
        grant.kind() == Grant.Kind.COMPULSORY || grant.kind() == Grant.Kind.LICENSE_OF_RIGHT;
    var root = source.root() == null ? grant : source.root();
    var parts = new ArrayList<Finding>(tried(conduct).free);
    for (var excluder : excluders(conduct)) {
      boolean own = source.path().contains(excluder.grant.id()) || under(excluder, root, conduct);
      if (own || statutory) {
        continue;
      }
      parts.add(
          spares(excluder, conduct) ? spared(excluder, conduct) : stands(root, excluder, conduct));
    }
    return parts.isEmpty()
        ? Finding.holds("E1", claim, matter.absent("an exclusive right of another in force"))
        : Finding.all("E1", claim, parts);
  }

  private static Finding spared(Excluder excluder, Conduct conduct) {
    var rule = excluder.constituted ? rule(excluder) : "V4";
    var claim = excluder.grant.id() + " does not keep " + conduct.actor() + " out";
    return Finding.holds(rule, claim, Proofs.cited(excluder.grant));
  }

  private static String rule(Excluder excluder) {
    return excluder.grant.kind() == Grant.Kind.SOLE ? "E2" : "E1";
  }

  /// Whether each exclusive right leaves the act to the actor, an owner (E1, E2, E6 to E8).
  List<Finding> leave(Conduct conduct) {
    var parts = new ArrayList<Finding>(tried(conduct).free);
    for (var excluder : excluders(conduct)) {
      parts.add(
          spares(excluder, conduct)
              ? spared(excluder, conduct)
              : bars(excluder, conduct)
                  .opposite(rule(excluder), "no exclusive right binds " + conduct.actor()));
    }
    return parts;
  }

  /// True if an excluder draws its right from the same grant.
  private boolean under(Excluder excluder, Grant root, Conduct conduct) {
    var path = matter.sublicenses.of(excluder.grant, conduct.by(excluder.holder)).path();
    return path.contains(root.id()) && path.size() > 1;
  }

  private Finding stands(Grant grant, Excluder excluder, Conduct conduct) {
    var other = excluder.grant;
    boolean earlier = Ledger.ORDER.compare(grant, other) < 0;
    var claim = grant.id() + " stands beside " + other.id();
    if (grant.kind().excludes()) {
      return earlier
          ? prevails(grant, other, conduct, claim)
          : prevails(other, grant, conduct, claim).opposite("E5", claim);
    }
    if (earlier) {
      var taker = taker(other, excluder.holder);
      var runs = matter.survival.runs(grant, taker, grant.given().date(), conduct, claim);
      return runs.under("E3", claim);
    }
    return inside(grant, other, conduct, claim);
  }

  private static Survival.Taker taker(Grant grant, String holder) {
    return new Survival.Taker(holder, grant.given().date(), grant.standing().knewEarlier(), grant);
  }

  /// A later license inside an exclusive one (E4, P4).
  private Finding inside(Grant grant, Grant exclusive, Conduct conduct, String claim) {
    var country = matter.patents.law(conduct.patent(), conduct.country());
    var row = matter.row("E4", "later-license", country, grant.given().date());
    var grantee = grant.to().isEmpty() ? conduct.actor() : grant.to().getFirst();
    var taker = taker(grant, grantee);
    List<Proof> cited = List.of(Proofs.cited(exclusive), Proofs.cited(grant));
    return switch (row.says()) {
      case "ineffective" -> effective(false, grant, row, claim, cited);
      case "register" ->
          effective(!Survival.registeredBefore(exclusive, taker), grant, row, claim, cited);
      case "register-or-knowledge" -> {
        if (Survival.registeredBefore(exclusive, taker)) {
          yield effective(false, grant, row, claim, cited);
        }
        yield knew(exclusive, taker, "E4").opposite("E4", claim);
      }
      default -> ignorant(exclusive, taker, row, claim);
    };
  }

  private static Finding effective(
      boolean so, Grant grant, LawBook.Row row, String claim, List<Proof> cited) {
    var left = grant.by() + " had power left to make " + grant.id();
    var power = Finding.of(so, "P4", left, null, cited);
    return Finding.of(so, "E4", claim, row.law(), List.of(power.why()));
  }

  private Finding ignorant(Grant exclusive, Survival.Taker taker, LawBook.Row row, String claim) {
    var knew = knew(exclusive, taker, row.rule());
    return knew.so()
        ? knew.opposite(row.rule(), claim)
        : matter.law(row, claim, exclusive, taker.by());
  }

  private Finding knew(Grant exclusive, Survival.Taker taker, String rule) {
    return matter.survival.known(
        exclusive, taker, rule, taker.party() + " knew of " + exclusive.id());
  }

  /// Whether the first of two exclusive grants prevails over the second (E5).
  private Finding prevails(Grant first, Grant second, Conduct conduct, String claim) {
    var country = matter.patents.law(conduct.patent(), conduct.country());
    var row = matter.row("E5", "two-exclusives", country, second.given().date());
    var taker = taker(second, second.to().getFirst());
    List<Proof> cited = List.of(Proofs.cited(first), Proofs.cited(second));
    return switch (row.says()) {
      case "first" -> Finding.of(true, "E5", claim, row.law(), cited);
      case "first-registered" ->
          Finding.of(registeredFirst(first, second), "E5", claim, row.law(), cited);
      case "register-or-knowledge" ->
          Survival.registeredBefore(first, taker)
              ? Finding.of(true, "E5", claim, row.law(), cited)
              : knew(first, taker, "E5").under("E5", claim);
      case "innocent-purchaser" -> innocent(first, second, taker, row, country, claim);
      default -> {
        var knew = knew(first, taker, "E5");
        yield knew.so() ? knew.under("E5", claim) : matter.law(row, claim, first, second);
      }
    };
  }

  private static boolean registeredFirst(Grant first, Grant second) {
    var here = first.standing().registered();
    var there = second.standing().registered();
    return here != null && (there == null || !here.isAfter(there));
  }

  /// The law of the United States: first in time; against a later innocent taker an unrecorded
  /// conveyance loses, and whether less than all substantial rights is one is contested.
  private Finding innocent(
      Grant first,
      Grant second,
      Survival.Taker taker,
      LawBook.Row row,
      String country,
      String claim) {
    var recorded = first.standing().registered();
    var signed = first.given().date();
    boolean saved =
        recorded != null
            && (!recorded.isAfter(signed.plusMonths(3)) || !recorded.isAfter(taker.day()));
    List<Proof> cited = List.of(Proofs.cited(first), Proofs.cited(second));
    if (saved) {
      return Finding.of(true, "E5", claim, row.law(), cited);
    }
    var knew = knew(first, taker, "E5");
    if (knew.so()) {
      return knew.under("E5", claim);
    }
    if (first.standing().substantial()) {
      return Finding.of(false, "E5", claim, row.law(), cited);
    }
    var less = matter.row("E5", "less-than-substantial", country, second.given().date());
    return matter.law(less, claim, first, second);
  }

  /// Whether somebody is kept out of an act by an exclusive right of another (D4).
  Finding bars(Excluder excluder, Conduct conduct) {
    var claim = excluder.holder + " keeps " + conduct.actor() + " out by " + excluder.grant.id();
    boolean bars = !spares(excluder, conduct);
    return Finding.of(bars, rule(excluder), claim, null, Finding.leaves(excluder.why.why()));
  }
}
