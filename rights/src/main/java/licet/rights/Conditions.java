package licet.rights;

import java.util.ArrayList;
import java.util.List;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Life;
import licet.vocabulary.fact.Suit;

/// Whether the conditions of a grant are met and no suit suspends it (L4, L5, U3).
final class Conditions {
  private final Matter matter;

  Conditions(Matter matter) {
    this.matter = matter;
  }

  /// Whether they are on the day of the act.
  Finding finding(Grant grant, Conduct conduct) {
    var parts = new ArrayList<Finding>();
    for (var condition : grant.life().conditions()) {
      parts.add(condition(grant, condition, conduct));
    }
    if (grant.life().suspendedBySuit() || grant.life().endedBySuit()) {
      parts.add(peace(grant, conduct));
    }
    var claim = "the conditions of " + grant.id() + " are met";
    var failed = parts.stream().filter(part -> !part.so()).toList();
    return parts.isEmpty()
        ? Finding.holds("L4", claim, Proofs.cited(grant))
        : Finding.all("L4", claim, failed.isEmpty() ? parts : failed);
  }

  private Finding condition(Grant grant, Life.Condition condition, Conduct conduct) {
    var claim = condition.words();
    if (condition.metOn() != null && conduct.day().isBefore(condition.metOn())) {
      return Finding.fails("L4", claim, Proofs.cited(grant));
    }
    var key = grant.id() + ":condition:" + condition.words();
    return matter.told(condition.met(), "L4", claim, key, "proof that it is met", grant);
  }

  /// Whether no suit of the actor or an affiliate of it against the grantor stands in the way.
  private Finding peace(Grant grant, Conduct conduct) {
    var claim = conduct.actor() + " and its affiliates leave " + grant.by() + " in peace";
    for (var suit : matter.ledger.all(Suit.class)) {
      if (!counts(grant, suit, conduct)) {
        continue;
      }
      if (matter.called.same(suit.plaintiff(), conduct.actor())) {
        return Finding.fails("L5", claim, Proofs.cited(grant), Proofs.cited(suit));
      }
      if (matter.affiliation.linked(suit.plaintiff(), conduct.actor())) {
        var affiliated =
            matter.affiliation.affiliated(
                grant.id() + ":suit",
                Affiliation.usual(),
                suit.plaintiff(),
                conduct.actor(),
                conduct.day());
        if (affiliated.so()) {
          var leaves = new ArrayList<>(Finding.leaves(affiliated.why()));
          leaves.addAll(List.of(Proofs.cited(grant), Proofs.cited(suit)));
          return Finding.of(false, "L5", claim, null, leaves);
        }
      }
    }
    return Finding.holds("L5", claim, Proofs.cited(grant));
  }

  private boolean counts(Grant grant, Suit suit, Conduct conduct) {
    var day = conduct.day();
    boolean against =
        matter.called.same(suit.defendant(), grant.by())
            || matter.called.same(matter.parties.on(day, grant.by()), suit.defendant());
    boolean begun = against && !suit.given().date().isAfter(day);
    boolean over = suit.until() != null && !day.isBefore(suit.until());
    return begun && (grant.life().endedBySuit() || !over);
  }
}
