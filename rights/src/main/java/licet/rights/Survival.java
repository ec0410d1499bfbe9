package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.Notice;
import licet.vocabulary.fact.Succession;
import licet.vocabulary.fact.Transfer;
import licet.vocabulary.fact.Truth;
import org.jspecify.annotations.Nullable;

/// Whether a grant binds those to whom the patent passed after it (V1 to V5, P8, U5).
final class Survival {
  private final Matter matter;

  Survival(Matter matter) {
    this.matter = matter;
  }

  /// Somebody who takes rights in a patent after a grant.
  ///
  /// @param party who
  /// @param day when its right is taken, or entered where that counts
  /// @param notice whether it knew of earlier dealings that are not registered
  /// @param by the fact by which it takes
  record Taker(String party, LocalDate day, Truth notice, Fact by) {}

  /// Whether a grant binds who owns the patent on the day of the act: every transfer after the
  /// instant at which it took hold is tested (V1).
  Finding finding(Grant grant, Holdings.Instant at, Conduct conduct) {
    var chain = matter.chain(conduct.patent(), conduct.country());
    var claim = grant.id() + " binds the owner of " + conduct.patent() + " on " + conduct.day();
    if (conduct.day().isBefore(at.day()) || statutory(grant)) {
      return Finding.of(true, "V1", claim, null, Finding.leaves(at.bound().why()));
    }
    Map<String, Finding> bound = new HashMap<>();
    bound.put(matter.called.last(at.holder()), at.bound());
    var passings = chain.passings();
    for (int i = at.passed(); i < passings.size(); i++) {
      var passing = passings.get(i);
      if (passing.day().isAfter(conduct.day())) {
        break;
      }
      var before = bound.get(matter.called.last(passing.from()));
      if (before == null) {
        continue;
      }
      var after = passes(grant, passing, before, at, conduct);
      var to = matter.called.last(passing.to());
      var other = bound.get(to);
      bound.put(to, other == null || other.so() ? after : other);
    }
    return owners(chain, bound, conduct, claim, at);
  }

  private Finding owners(
      Chain chain, Map<String, Finding> bound, Conduct conduct, String claim, Holdings.Instant at) {
    var parts = new ArrayList<Finding>();
    for (var owner : chain.holders(conduct.day()).keySet()) {
      var found = bound.get(matter.called.last(owner));
      if (found != null) {
        parts.add(found);
      }
    }
    if (parts.isEmpty()) {
      parts.add(at.bound());
    }
    return Finding.all("V1", claim, parts);
  }

  private static boolean statutory(Grant grant) {
    return grant.kind() == Grant.Kind.COMPULSORY || grant.kind() == Grant.Kind.LICENSE_OF_RIGHT;
  }

  private Finding passes(
      Grant grant, Chain.Passing passing, Finding before, Holdings.Instant at, Conduct conduct) {
    var claim = grant.id() + " binds " + passing.to() + " since " + passing.day();
    if (passing.by() instanceof Transfer transfer) {
      if (transfer.assumes().contains(grant.id())) {
        return Finding.holds("V5", claim, Proofs.cited(transfer), Proofs.cited(grant));
      }
      if (!before.so()) {
        return before;
      }
      if (matter.holdings.bound(grant, passing.to(), passing.day()).so()) {
        return Finding.holds("V1", claim, Proofs.cited(grant));
      }
      return byTransfer(grant, transfer, passing, at, conduct, claim);
    }
    if (before.so() && passing.by() instanceof Succession) {
      return Finding.holds("V1", claim, Proofs.cited(passing.by()), Proofs.cited(grant));
    }
    return before;
  }

  private Finding byTransfer(
      Grant grant,
      Transfer transfer,
      Chain.Passing passing,
      Holdings.Instant at,
      Conduct conduct,
      String claim) {
    if (transfer.kind() == Transfer.Kind.INHERITANCE) {
      return Finding.holds("V1", claim, Proofs.cited(transfer), Proofs.cited(grant));
    }
    if (transfer.freeOf().contains(grant.id()) || transfer.freeOf().contains("*")) {
      return freed(grant, transfer, claim, conduct);
    }
    var lien = lien(grant, transfer, conduct);
    if (lien != null) {
      return foreclosed(grant, transfer, lien, claim, conduct);
    }
    var day = entered(transfer, passing, conduct);
    var taker = new Taker(passing.to(), day, transfer.notice(), transfer);
    var exercise = Exercised.of(matter.ledger, grant);
    if (exercise != null && exercise.given().date().isAfter(passing.day())) {
      return known(grant, taker, "U5", claim);
    }
    boolean sprung = grant.kind() == Grant.Kind.SPRINGING && at.day().equals(passing.day());
    var signed = sprung ? passing.day() : grant.given().date();
    return runs(grant, taker, signed, conduct, claim);
  }

  private LocalDate entered(Transfer transfer, Chain.Passing passing, Conduct conduct) {
    boolean entry = law(conduct).equals("FR") && transfer.recorded() != null;
    return entry && transfer.recorded() != null ? transfer.recorded() : passing.day();
  }

  private String law(Conduct conduct) {
    return matter.patents.law(conduct.patent(), conduct.country());
  }

  /// A court's sale that frees the patent of a grant: what the order says of it by name counts, an
  /// order in general words is contested (L7).
  private Finding freed(Grant grant, Transfer transfer, String claim, Conduct conduct) {
    if (transfer.freeOf().contains(grant.id())) {
      return Finding.fails("L7", claim, Proofs.cited(transfer), Proofs.cited(grant));
    }
    var row = matter.row("L7", "sold-free", law(conduct), transfer.given().date());
    return matter.law(row, claim, transfer, grant);
  }

  private @Nullable Lien lien(Grant grant, Transfer transfer, Conduct conduct) {
    if (transfer.kind() != Transfer.Kind.FORECLOSURE) {
      return null;
    }
    return matter.ledger.all(Lien.class).stream()
        .filter(lien -> lien.given().date().isBefore(grant.given().date()))
        .filter(lien -> lien.filed() != Lien.Filing.NONE)
        .filter(
            lien -> lien.patents().contains("*") || Patents.named(lien.patents(), conduct.patent()))
        .filter(lien -> lien.released() == null || lien.released().isAfter(transfer.given().date()))
        .findFirst()
        .orElse(null);
  }

  /// A license younger than the security that was sold (P8).
  private Finding foreclosed(
      Grant grant, Transfer transfer, Lien lien, String claim, Conduct conduct) {
    List<Proof> cited = List.of(Proofs.cited(grant), Proofs.cited(lien), Proofs.cited(transfer));
    if (matter.called.among(grant.standing().consents(), lien.to())) {
      return Finding.of(true, "P8", claim, null, cited);
    }
    var row = matter.row("P8", "after-security", law(conduct), transfer.given().date());
    if (!grant.kind().excludes()) {
      var ordinary =
          matter.told(
              grant.standing().ordinaryCourse(),
              "P8",
              grant.id() + " was granted in the ordinary course of business",
              grant.id() + ":ordinary",
              "how the grantor used to license",
              grant);
      if (ordinary.so()) {
        return ordinary.under("P8", claim);
      }
    }
    return matter.law(row, claim, grant, lien, transfer);
  }

  /// Whether the law of the patent lets a grant bind somebody who takes after it (V, E3).
  Finding runs(Grant grant, Taker taker, LocalDate signed, Conduct conduct, String claim) {
    var country = law(conduct);
    var row = matter.row("V1", point(grant, country, taker.day()), country, taker.day());
    return switch (row.says()) {
      case "always" -> matter.law(row, claim, grant, taker.by());
      case "never" ->
          Finding.of(
              false,
              "V1",
              claim,
              row.law(),
              List.of(Proofs.cited(grant), Proofs.cited(taker.by())));
      case "register" -> registered(grant, taker, row, claim);
      default -> registeredOrKnown(grant, taker, row, country, claim);
    };
  }

  private static String point(Grant grant, String country, LocalDate day) {
    return switch (grant.kind()) {
      case COVENANT, PLEDGE, SUE_LAST, STANDSTILL -> "covenant-runs";
      case EXCLUSIVE, SOLE ->
          country.equals("DE") && day.isBefore(LocalDate.of(1987, 1, 1))
              ? "exclusive-runs"
              : "license-runs";
      case LICENSE,
          RELEASE,
          OPTION,
          FIRST_REFUSAL,
          MOST_FAVORED,
          FRAND,
          SPRINGING,
          POOL,
          COMPULSORY,
          LICENSE_OF_RIGHT,
          BRAND ->
          "license-runs";
    };
  }

  /// True if a grant was registered, or put in for it, before the taker's right.
  static boolean registeredBefore(Grant grant, Taker taker) {
    var registered = grant.standing().registered();
    return registered != null && !registered.isAfter(taker.day());
  }

  private Finding registered(Grant grant, Taker taker, LawBook.Row row, String claim) {
    List<Proof> cited = List.of(Proofs.cited(grant), Proofs.cited(taker.by()));
    return Finding.of(registeredBefore(grant, taker), "V1", claim, row.law(), cited);
  }

  private Finding registeredOrKnown(
      Grant grant, Taker taker, LawBook.Row row, String country, String claim) {
    List<Proof> cited = List.of(Proofs.cited(grant), Proofs.cited(taker.by()));
    if (registeredBefore(grant, taker)) {
      return Finding.of(true, "V1", claim, row.law(), cited);
    }
    var known = known(grant, taker, "V1", taker.party() + " knew of " + grant.id());
    if (known.so()) {
      return Finding.of(true, "V1", claim, row.law(), List.of(known.why()));
    }
    var otherwise = matter.row("V1", "unregistered-unknown", country, taker.day());
    if (otherwise.says().equals("never")) {
      return Finding.of(false, "V1", claim, otherwise.law(), List.of(known.why()));
    }
    return matter.law(otherwise, claim, grant, taker.by());
  }

  /// Whether a taker knew of a grant when it took.
  Finding known(Grant grant, Taker taker, String rule, String claim) {
    for (var notice : matter.ledger.all(Notice.class)) {
      boolean told =
          notice.of().equals(grant.id())
              && matter.called.same(notice.who(), taker.party())
              && !notice.given().date().isAfter(taker.day());
      if (told) {
        return Finding.holds(rule, claim, Proofs.cited(notice), Proofs.cited(taker.by()));
      }
    }
    var key = "notice:" + taker.party() + ":" + grant.id();
    var by = taker.by();
    if (taker.notice() == Truth.UNKNOWN) {
      var complete = matter.complete(taker.party(), grant.by(), taker.day());
      if (complete != null) {
        var absent =
            new Proof.Absent("a notice to " + taker.party(), complete.scope(), complete.id());
        return Finding.fails(rule, claim, absent, Proofs.cited(by));
      }
    }
    return matter.told(taker.notice(), rule, claim, key, "what the taker was told", by);
  }
}
