package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Change;
import licet.vocabulary.fact.Exercise;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Life.ChangeOfControl;
import licet.vocabulary.fact.Membership;
import licet.vocabulary.fact.Reach.Threshold;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Truth;
import licet.vocabulary.time.Period;
import org.jspecify.annotations.Nullable;

/// Whether a grant is alive on a day (L1 to L3, L7, L8, R1, T3, U2, U6, U7).
final class Lifetime {
  private final Matter matter;

  Lifetime(Matter matter) {
    this.matter = matter;
  }

  /// On what ground a grant speaks to the day of an act.
  enum Manner {
    /// It was in effect on that day.
    CURRENT,
    /// It was signed later and works back.
    BACKWARD,
    /// It forgives the act.
    RELEASE
  }

  /// On what ground a grant speaks to a day.
  Manner manner(Grant grant, LocalDate day) {
    if (forgives(grant, day)) {
      return Manner.RELEASE;
    }
    return day.isBefore(grant.given().date()) ? Manner.BACKWARD : Manner.CURRENT;
  }

  /// True if a grant reaches back over a day, so that who joins its class later counts (A5, R1).
  boolean reachesBack(Grant grant, LocalDate day) {
    var back = grant.life().reachesBack();
    return forgives(grant, day) || (back != null && !day.isBefore(back));
  }

  private static boolean forgives(Grant grant, LocalDate day) {
    var releases = grant.life().releases();
    if (releases == null && grant.kind() == Grant.Kind.RELEASE) {
      releases = new Period(LocalDate.MIN, start(grant));
    }
    return releases != null && releases.contains(day);
  }

  /// The day a grant starts to be good: the one it names, else that of its signing (L1, T3).
  static LocalDate start(Grant grant) {
    var effective = grant.life().effective();
    return effective == null ? grant.given().date() : effective;
  }

  /// Whether a grant is alive on the day of the act.
  Finding finding(Grant grant, Conduct conduct) {
    var natural = natural(grant, conduct);
    if (!natural.so() || manner(grant, conduct.day()) == Manner.RELEASE) {
      return natural;
    }
    var early = early(grant, conduct);
    return Finding.all("L1", grant.id() + " is alive on " + conduct.day(), List.of(natural, early));
  }

  /// Whether a day lies within the life that the text gives a grant.
  Finding natural(Grant grant, Conduct conduct) {
    var day = conduct.day();
    var claim = grant.id() + " is in its term on " + day;
    List<Proof> cited = List.of(Proofs.cited(grant));
    if (forgives(grant, day)) {
      return Finding.of(true, "R1", grant.id() + " forgives what was done on " + day, null, cited);
    }
    if (!grant.kind().permits() && grant.kind() != Grant.Kind.LICENSE_OF_RIGHT) {
      return Finding.of(false, "R1", claim, null, cited);
    }
    var special = special(grant, conduct);
    if (special != null && !special.so()) {
      return special;
    }
    if (day.isBefore(start(grant)) && !reachesBack(grant, day)) {
      return Finding.of(false, "L1", claim, null, cited);
    }
    var term = term(grant, day, claim);
    return special == null ? term : Finding.all("L1", claim, List.of(special, term));
  }

  /// True if a license goes on although its agreement has ended (L2, A5).
  boolean outlived(Grant grant, LocalDate day) {
    boolean over =
        grant.life().until() instanceof Term.Stated<LocalDate>(LocalDate until)
            && !day.isBefore(until);
    return grant.life().irrevocable() && (over || withdrawn(grant, day));
  }

  private Finding term(Grant grant, LocalDate day, String claim) {
    return switch (grant.life().until()) {
      case Term.Silent<LocalDate> _ -> Finding.holds("L2", claim, Proofs.cited(grant));
      case Term.Stated<LocalDate>(LocalDate until) -> {
        boolean in = day.isBefore(until);
        boolean stays = in || grant.life().irrevocable();
        yield Finding.of(stays, in ? "L1" : "L2", claim, null, List.of(Proofs.cited(grant)));
      }
      case Term.Undisclosed<LocalDate> _ -> {
        if (grant.life().irrevocable()) {
          yield Finding.holds("L2", claim, Proofs.cited(grant));
        }
        var premise =
            Premise.untold(
                grant.id() + ":until:" + day,
                "whether " + grant.id() + " is still in its term on " + day,
                "the clause on its term");
        yield matter.open("L1", claim, premise, grant);
      }
    };
  }

  private @Nullable Finding special(Grant grant, Conduct conduct) {
    return switch (grant.kind()) {
      case SPRINGING -> sprung(grant, conduct);
      case POOL -> inPool(grant, conduct);
      case LICENSE_OF_RIGHT -> taken(grant, conduct);
      case LICENSE,
          EXCLUSIVE,
          SOLE,
          COVENANT,
          SUE_LAST,
          STANDSTILL,
          RELEASE,
          OPTION,
          FIRST_REFUSAL,
          MOST_FAVORED,
          FRAND,
          PLEDGE,
          COMPULSORY,
          BRAND -> {
        var exercise = Exercised.of(matter.ledger, grant);
        yield exercise == null
            ? null
            : Finding.holds("U5", grant.id() + " was used", Proofs.cited(exercise));
      }
    };
  }

  private Finding sprung(Grant grant, Conduct conduct) {
    var claim = grant.id() + " sprang by a transfer of " + conduct.patent();
    var trigger = matter.holdings.trigger(grant, conduct.patent(), conduct.country());
    if (trigger == null || trigger.day().isAfter(conduct.day())) {
      return Finding.fails(
          "U2", claim, Proofs.cited(grant), matter.absent("such a transfer by that day"));
    }
    var by = matter.chain(conduct.patent(), conduct.country()).passings().get(trigger.passed());
    return Finding.holds("U2", claim, Proofs.cited(grant), Proofs.cited(by.by()));
  }

  /// Whether the owner's patents are in the pool: while the owner belongs to it, where its
  /// membership is told (U6).
  private Finding inPool(Grant grant, Conduct conduct) {
    var claim = "the owner of " + conduct.patent() + " is in the pool of " + grant.id();
    var at = matter.holdings.first(grant, conduct.patent(), conduct.country());
    if (at == null || grant.life().irrevocable()) {
      return Finding.holds("U6", claim, Proofs.cited(grant));
    }
    boolean told =
        matter.ledger.all(Membership.class).stream()
            .anyMatch(each ->
                each.of().equals(grant.by()) && matter.called.same(each.member(), at.holder()));
    if (!told) {
      return Finding.holds("U6", claim, Proofs.cited(grant));
    }
    var member = matter.holdings.membership(grant.by(), at.holder(), conduct.day());
    return member == null
        ? Finding.fails("U6", claim, matter.absent("that " + at.holder() + " still belongs to it"))
        : Finding.holds("U6", claim, Proofs.cited(member));
  }

  /// Whether the actor took a license that stands open to all (U7).
  private Finding taken(Grant grant, Conduct conduct) {
    var claim = conduct.actor() + " took the license that " + grant.id() + " offers";
    for (var exercise : matter.ledger.all(Exercise.class)) {
      boolean by =
          exercise.grant().equals(grant.id())
              && matter.called.same(exercise.by(), conduct.actor())
              && !exercise.given().date().isAfter(conduct.day())
              && (exercise.end() == null || conduct.day().isBefore(exercise.end()))
              && !withdrawn(grant, exercise.given().date());
      if (by) {
        return Finding.holds("U7", claim, Proofs.cited(grant), Proofs.cited(exercise));
      }
    }
    return Finding.fails("U7", claim, Proofs.cited(grant), matter.absent("a notice of use"));
  }

  private boolean withdrawn(Grant grant, LocalDate by) {
    return changes(grant, Change.Kind.TERMINATED, by).stream()
        .anyMatch(change -> change.effective() == Truth.YES);
  }

  private List<Change> changes(Grant grant, Change.Kind kind, LocalDate by) {
    return matter.ledger.all(Change.class).stream()
        .filter(change -> change.kind() == kind && change.grant().equals(grant.id()))
        .filter(change -> !change.given().date().isAfter(by))
        .toList();
  }

  /// Whether nothing ended a grant early (L3, L5, L7, L8).
  Finding early(Grant grant, Conduct conduct) {
    var claim = "nothing ended " + grant.id() + " by " + conduct.day();
    var parts = new ArrayList<Finding>();
    var terminated = terminated(grant, conduct);
    if (terminated != null) {
      parts.add(terminated);
    }
    var rejected = rejected(grant, conduct);
    if (rejected != null) {
      parts.add(rejected);
    }
    var control = changeOfControl(grant, conduct);
    if (control != null) {
      parts.add(control);
    }
    return parts.isEmpty()
        ? Finding.holds("L3", claim, matter.absent("an event that ends " + grant.id()))
        : Finding.all("L3", claim, parts);
  }

  private @Nullable Finding terminated(Grant grant, Conduct conduct) {
    boolean withdrawable = grant.kind() == Grant.Kind.LICENSE_OF_RIGHT;
    for (var change : changes(grant, Change.Kind.TERMINATED, conduct.day())) {
      if (withdrawable) {
        continue;
      }
      if (grant.kind() == Grant.Kind.PLEDGE && grant.life().irrevocable()) {
        return Finding.holds(
            "U3", grant.id() + " survives being withdrawn", Proofs.cited(grant), cite(change));
      }
      if (change.effective() == Truth.YES && grant.life().irrevocable()) {
        return Finding.holds(
            "L2", grant.id() + " outlives its agreement", Proofs.cited(grant), cite(change));
      }
      var ended =
          matter.told(
              change.effective(),
              "L3",
              grant.id() + " ended",
              "ended:" + change.id(),
              "notice, cure period and date",
              change);
      if (ended.so() || change.effective() != Truth.NO) {
        var rule = grant.kind() == Grant.Kind.PLEDGE ? "U3" : "L3";
        return ended.opposite(rule, grant.id() + " was not ended by " + change.id());
      }
    }
    return null;
  }

  private static Proof cite(Change change) {
    return Proofs.cited(change);
  }

  private @Nullable Finding rejected(Grant grant, Conduct conduct) {
    var changes = changes(grant, Change.Kind.REJECTED, conduct.day());
    if (changes.isEmpty()) {
      return null;
    }
    var rejection = changes.getLast();
    var claim = grant.id() + " goes on although " + rejection.id() + " rejects it";
    boolean own = rejection.by() != null && matter.called.among(grant.to(), rejection.by());
    if (rejection.effective() == Truth.NO) {
      return Finding.holds("L7", claim, cite(rejection));
    }
    var country = matter.patents.law(conduct.patent(), conduct.country());
    var row = matter.row("L7", own ? "own-estate" : "rejected", country, conduct.day());
    if (row.says().equals("elect")) {
      for (var kept : changes(grant, Change.Kind.RETAINED, conduct.day())) {
        return matter.told(
            kept.effective(), "L7", claim, "kept:" + kept.id(), "the election", kept);
      }
      var premise =
          Premise.untold(
              "kept:" + grant.id(),
              own
                  ? "whether the rejection by the licensee's estate left " + grant.id() + " alive"
                  : "whether the licensee elected to keep " + grant.id(),
              "the docket of the insolvency");
      return matter.open("L7", claim, premise, rejection);
    }
    return matter.law(row, claim, rejection);
  }

  private @Nullable Finding changeOfControl(Grant grant, Conduct conduct) {
    var clause = grant.life().changeOfControl();
    if (clause == null) {
      return null;
    }
    for (var named : grant.to()) {
      var day = taken(grant, clause, named, conduct.day());
      if (day != null) {
        return controlled(grant, clause, named, day, conduct);
      }
    }
    return Finding.holds("L8", "no change of control touches " + grant.id(), Proofs.cited(grant));
  }

  /// The day somebody whose control counts came to control the licensee, or null.
  private @Nullable LocalDate taken(
      Grant grant, ChangeOfControl clause, String licensee, LocalDate by) {
    var signed = grant.given().date();
    for (var day : matter.affiliation.days()) {
      if (!day.isAfter(signed) || day.isAfter(by)) {
        continue;
      }
      for (var head : new TreeSet<>(matter.votes.parties())) {
        boolean counts =
            !matter.called.same(head, licensee)
                && (clause.by().isEmpty() || matter.called.among(clause.by(), head));
        if (counts
            && controls(head, licensee, clause.threshold(), day)
            && !controls(head, licensee, clause.threshold(), signed)) {
          return day;
        }
      }
    }
    return null;
  }

  private boolean controls(String head, String of, Threshold threshold, LocalDate day) {
    return matter
        .votes
        .group(head, threshold, day, _ -> List.of())
        .contains(matter.called.last(of));
  }

  private Finding controlled(
      Grant grant, ChangeOfControl clause, String licensee, LocalDate day, Conduct conduct) {
    var leaves = new ArrayList<Proof>();
    leaves.add(Proofs.cited(grant));
    matter.votes.on(day).stream()
        .filter(stake -> matter.called.same(stake.in(), licensee))
        .forEach(stake -> leaves.add(Proofs.cited(stake)));
    var claim = grant.id() + " goes on after the change of control of " + day;
    return switch (clause.effect()) {
      case ENDS -> Finding.of(false, "L8", claim, null, leaves);
      case CONSENT -> {
        for (var consent : changes(grant, Change.Kind.CONSENTED, conduct.day())) {
          yield matter.told(
              consent.effective(), "L8", claim, "consent:" + consent.id(), "the consent", consent);
        }
        leaves.add(matter.absent("a consent to it"));
        yield Finding.of(false, "L8", claim, null, leaves);
      }
      case FREEZES -> frozen(grant, day, conduct, claim, leaves);
    };
  }

  private Finding frozen(
      Grant grant, LocalDate day, Conduct conduct, String claim, List<Proof> leaves) {
    var made = matter.goods.made(conduct.product());
    if (made != null) {
      matter.goods.own(conduct.product()).forEach(fact -> leaves.add(Proofs.cited(fact)));
      return Finding.of(made.isBefore(day), "L8", claim, null, leaves);
    }
    var premise =
        Premise.untold(
            "made:" + Goods.bare(conduct.product()) + ":" + day,
            "whether " + conduct.product() + " existed on " + day,
            "the history of the product");
    return matter.open("L8", claim, premise, grant);
  }
}
