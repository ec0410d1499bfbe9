package licet.rights;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import licet.vocabulary.answer.Law;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.CoOwnerAgreement;
import licet.vocabulary.fact.CoOwnerAgreement.Consent;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Ruling;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Truth;
import org.jspecify.annotations.Nullable;

/// Whether a grant was made with power and in form (P1 to P3, P6, P7, P9, P10).
final class Power {
  private final Matter matter;

  Power(Matter matter) {
    this.matter = matter;
  }

  /// Whether a grant has force of its own, whoever made it: words, form, and that no court undid
  /// it.
  Finding force(Grant grant, Conduct conduct) {
    var parts = new ArrayList<Finding>();
    parts.add(words(grant));
    parts.add(form(grant, conduct));
    parts.add(stands(grant, conduct));
    return Finding.all("P9", grant.id() + " is a grant in force of its own", parts);
  }

  private Finding words(Grant grant) {
    var claim = grant.id() + " grants a permission in present words";
    var rule =
        switch (grant.kind()) {
          case BRAND -> "S7";
          case FRAND -> "U1";
          case STANDSTILL -> "R3";
          case COVENANT, SUE_LAST -> "R2";
          case OPTION, FIRST_REFUSAL -> "U5";
          case MOST_FAVORED -> "U4";
          case RELEASE -> "R1";
          case LICENSE, EXCLUSIVE, SOLE, SPRINGING, PLEDGE, POOL, COMPULSORY, LICENSE_OF_RIGHT ->
              "P9";
        };
    boolean forgives = grant.life().releases() != null;
    boolean permits =
        grant.kind().permits()
            || forgives
            || grant.kind() == Grant.Kind.RELEASE
            || grant.kind() == Grant.Kind.LICENSE_OF_RIGHT;
    boolean so = permits && !grant.standing().promise();
    var named = grant.standing().promise() ? "P9" : rule;
    var found = Finding.of(so, named, claim, null, List.of(Proofs.cited(grant)));
    return matter.sublicenses.back(grant)
        ? found.under("U9", grant.id() + " grants back in present words")
        : found;
  }

  private Finding form(Grant grant, Conduct conduct) {
    var claim = grant.id() + " has the form that the country of the patent asks";
    var country = matter.patents.law(conduct.patent(), conduct.country());
    var row = matter.row("P10", "form", country, grant.given().date());
    boolean so = grant.standing().written() || !row.says().equals("written");
    return Finding.of(so, "P10", claim, row.law(), List.of(Proofs.cited(grant)));
  }

  /// Whether no court undid the grant (P6, T5). A rescission works from the start unless the order
  /// names a day.
  private Finding stands(Grant grant, Conduct conduct) {
    var claim = "no court undid " + grant.id();
    for (var ruling : matter.ledger.all(Ruling.class)) {
      boolean about =
          ruling.kind() == Ruling.Kind.RESCINDED
              && grant.id().equals(ruling.instrument())
              && (ruling.from() == null || !conduct.day().isBefore(ruling.from()));
      if (about) {
        var truth = ruling.settled() ? ruling.holds() : Truth.DISPUTED;
        var undone =
            matter.told(
                truth, "T5", grant.id() + " is undone", "undone:" + grant.id(), "a ruling", ruling);
        if (undone.so()) {
          return Finding.of(false, "P6", claim, null, Finding.leaves(undone.why()));
        }
        return undone.opposite("T5", claim);
      }
    }
    return Finding.holds("T5", claim, matter.absent("a ruling that undoes " + grant.id()));
  }

  /// Whether a holder could bind the patent by the grant without the other co-owners, or had them
  /// with it (P1 to P3).
  Finding title(Grant grant, Holdings.Instant at, Conduct conduct) {
    var chain = matter.chain(conduct.patent(), conduct.country());
    var claim = at.holder() + " could grant " + grant.id() + " under " + conduct.patent();
    boolean early = at.day().isAfter(grant.given().date());
    var held =
        Finding.of(
            true,
            early ? "P2" : "P1",
            at.holder() + " holds " + conduct.patent() + " on " + at.day(),
            null,
            Finding.leaves(chain.because(at.day())));
    var parts = new ArrayList<Finding>(List.of(at.bound(), held));
    var holders = chain.holders(at.day());
    var others = others(grant, at, holders);
    if (!others.isEmpty()) {
      parts.add(coOwners(grant, at, holders, others, conduct));
    }
    if (matter.lifetime.manner(grant, conduct.day()) != Lifetime.Manner.CURRENT) {
      parts.add(accrued(grant, at, chain, conduct));
    } else if (conduct.day().isBefore(at.day())) {
      var taken = grant.id() + " has taken hold by " + conduct.day();
      parts.add(Finding.of(false, "P2", taken, null, Finding.leaves(chain.because(at.day()))));
    }
    return Finding.all("P1", claim, parts);
  }

  /// Whether all whose claims have accrued forgive them: a co-owner gives up only its own (R4).
  private Finding accrued(Grant grant, Holdings.Instant at, Chain chain, Conduct conduct) {
    var claim = "all who hold claims for " + conduct.day() + " are bound by " + grant.id();
    var then = chain.holders(conduct.day());
    var now = chain.holders(at.day());
    for (var owner : then.keySet()) {
      boolean with =
          matter.called.among(grant.standing().consents(), owner)
              || matter.holdings.bound(grant, owner, at.day()).so();
      if (!with && now.containsKey(owner)) {
        var leaves = Finding.leaves(chain.because(conduct.day()));
        var unsued = "what " + owner + " cannot sue for alone is permitted";
        var money = Finding.of(false, "D8", unsued, null, leaves);
        return Finding.fails("R4", claim, Proofs.cited(grant), money.why());
      }
    }
    return Finding.holds("R1", claim, Proofs.cited(grant));
  }

  /// Co-owners on the day whom neither the grant binds nor who agreed to it.
  private List<String> others(Grant grant, Holdings.Instant at, Map<String, Share> holders) {
    var others = new ArrayList<String>();
    if (!holders.containsKey(at.holder())) {
      return others;
    }
    for (var holder : holders.keySet()) {
      boolean with =
          holder.equals(at.holder())
              || matter.called.among(grant.standing().consents(), holder)
              || matter.holdings.bound(grant, holder, at.day()).so();
      if (!with) {
        others.add(holder);
      }
    }
    return others;
  }

  private Finding coOwners(
      Grant grant,
      Holdings.Instant at,
      Map<String, Share> holders,
      List<String> others,
      Conduct conduct) {
    var claim =
        at.holder() + " may grant " + grant.id() + " without " + String.join(" and ", others);
    var agreed = agreement(grant, conduct, at);
    if (agreed != null) {
      return byAgreement(grant, agreed, holders, others, claim);
    }
    var country = matter.patents.law(conduct.patent(), conduct.country());
    var point = grant.kind().excludes() ? "exclusive" : "license";
    var row = matter.row("P3", point, country, grant.given().date());
    List<Proof> cited = List.of(Proofs.cited(grant));
    return switch (row.says()) {
      case "alone" -> Finding.of(true, "P3", claim, row.law(), cited);
      case "majority" ->
          Finding.of(majority(grant, holders, others), "P3", claim, row.law(), cited);
      case "offer" -> offered(grant, row, claim, conduct);
      default -> byConsent(grant, row, claim);
    };
  }

  private Finding byConsent(Grant grant, LawBook.Row row, String claim) {
    if (row.law().weight() == Law.Weight.CONTESTED) {
      return matter.law(row, claim, grant);
    }
    return Finding.of(false, "P3", claim, row.law(), List.of(Proofs.cited(grant)));
  }

  /// The step of French law: notice of the draft with an offer of the share, and three months.
  private Finding offered(Grant grant, LawBook.Row row, String claim, Conduct conduct) {
    var offered = grant.standing().offered();
    List<Proof> cited = List.of(Proofs.cited(grant));
    if (offered != null) {
      boolean waited = !grant.given().date().isBefore(offered.plusMonths(3));
      if (waited || grant.standing().opposed()) {
        return Finding.of(waited && !grant.standing().opposed(), "P3", claim, row.law(), cited);
      }
    }
    var country = matter.patents.law(conduct.patent(), conduct.country());
    var skipped = matter.row("P3", "offer-skipped", country, grant.given().date());
    return matter.law(skipped, claim, grant);
  }

  private static boolean majority(Grant grant, Map<String, Share> holders, List<String> others) {
    var against = BigInteger.ZERO;
    var denominator = BigInteger.ONE;
    for (var other : others) {
      var share = holders.getOrDefault(other, Share.NONE);
      against = against.multiply(share.denominator()).add(share.numerator().multiply(denominator));
      denominator = denominator.multiply(share.denominator());
    }
    boolean more = against.shiftLeft(1).compareTo(denominator) < 0;
    return grant.standing().majority() || more;
  }

  private @Nullable CoOwnerAgreement agreement(Grant grant, Conduct conduct, Holdings.Instant at) {
    return matter.ledger.all(CoOwnerAgreement.class).stream()
        .filter(each -> !each.given().date().isAfter(grant.given().date()))
        .filter(each -> Patents.named(each.patents(), conduct.patent()))
        .filter(each -> matter.called.among(each.between(), at.holder()))
        .filter(each -> !term(each, grant).silent())
        .reduce((_, last) -> last)
        .orElse(null);
  }

  private static Term<Consent> term(CoOwnerAgreement agreement, Grant grant) {
    return grant.kind().excludes() ? agreement.exclusive() : agreement.license();
  }

  private Finding byAgreement(
      Grant grant,
      CoOwnerAgreement agreed,
      Map<String, Share> holders,
      List<String> others,
      String claim) {
    List<Proof> cited = List.of(Proofs.cited(agreed), Proofs.cited(grant));
    return switch (term(agreed, grant)) {
      case Term.Stated<Consent>(Consent consent) ->
          Finding.of(enough(consent, grant, holders, others), "P3", claim, null, cited);
      case Term.Silent<Consent> _ -> Finding.of(false, "P3", claim, null, cited);
      case Term.Undisclosed<Consent> _ -> {
        var premise =
            Premise.untold(
                agreed.id() + ":consent",
                "who must agree under " + agreed.id() + " before a co-owner grants a license",
                "the agreement of the co-owners");
        yield matter.open("P3", claim, premise, agreed, grant);
      }
    };
  }

  private static boolean enough(
      Consent consent, Grant grant, Map<String, Share> holders, List<String> others) {
    return switch (consent) {
      case ALONE -> true;
      case MAJORITY -> majority(grant, holders, others);
      case ALL -> false;
    };
  }

  /// Whether a co-owner may practise without the others (P3).
  Finding practise(String owner, Conduct conduct) {
    var claim = owner + " may practise " + conduct.patent() + " without its co-owners";
    for (var agreed : matter.ledger.all(CoOwnerAgreement.class)) {
      boolean about =
          Patents.named(agreed.patents(), conduct.patent())
              && matter.called.among(agreed.between(), owner)
              && !agreed.given().date().isAfter(conduct.day());
      if (about && agreed.practise() instanceof Term.Stated<Consent>(Consent consent)) {
        return Finding.of(
            consent == Consent.ALONE, "P3", claim, null, List.of(Proofs.cited(agreed)));
      }
      if (about && !agreed.practise().disclosed()) {
        var premise =
            Premise.untold(
                agreed.id() + ":practise",
                "who must agree under " + agreed.id() + " before a co-owner practises",
                "the agreement of the co-owners");
        return matter.open("P3", claim, premise, agreed);
      }
    }
    var country = matter.patents.law(conduct.patent(), conduct.country());
    var row = matter.row("P3", "practise", country, conduct.day());
    return matter.law(row, claim);
  }
}
