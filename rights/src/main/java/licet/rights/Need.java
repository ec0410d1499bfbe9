package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Act;
import licet.vocabulary.fact.Coverage;
import licet.vocabulary.fact.Exemption;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.PatentStatus;
import licet.vocabulary.fact.Sale;
import org.jspecify.annotations.Nullable;

/// Whether an act needs anybody's permission at all (N1 to N5).
final class Need {
  private final Matter matter;

  Need(Matter matter) {
    this.matter = matter;
  }

  /// A reason why none is needed.
  ///
  /// @param ground in a few words
  record Reason(String ground, Finding finding) {}

  /// The first reason why none is needed, or why a right is in the way.
  Reason reason(Conduct conduct) {
    var tried = new ArrayList<Finding>();
    for (var reason : reasons(conduct)) {
      if (reason.finding.so()) {
        return reason;
      }
      tried.add(reason.finding);
    }
    return new Reason(
        "", Finding.any("N1", "nobody's permission is needed", tried, matter.absent("a reason")));
  }

  private List<Reason> reasons(Conduct conduct) {
    var reasons = new ArrayList<Reason>();
    var told = matter.patents.all(conduct.patent());
    if (!told.isEmpty()) {
      reasons.add(new Reason("no right in the country", elsewhere(told, conduct)));
      if (reasons.getLast().finding.so()) {
        return reasons;
      }
    }
    var fact = matter.patents.in(conduct.patent(), conduct.country()).orElse(null);
    if (fact != null) {
      reasons.add(new Reason("not yet granted", ungranted(fact, conduct)));
      reasons.add(new Reason("expired", expired(fact, conduct)));
    }
    for (var status : statuses(conduct)) {
      reasons.addAll(byStatus(status, conduct));
    }
    reasons.add(new Reason("does not practise the patent", outside(conduct)));
    for (var exemption : matter.ledger.all(Exemption.class)) {
      if (exemption.kind() != Exemption.Kind.BEGUN_IN_LAPSE && concerns(exemption, conduct)) {
        reasons.add(new Reason(exemption.kind().label(), exempt(exemption)));
      }
    }
    return reasons;
  }

  private List<PatentStatus> statuses(Conduct conduct) {
    return matter.ledger.all(PatentStatus.class).stream()
        .filter(status -> Patents.named(List.of(status.patent()), conduct.patent()))
        .toList();
  }

  /// Whether a patent has no effect where the act is done (N1, N3); a European one counts state by
  /// state, a unitary one for all its states (N2). One fact tells all states of a patent; where
  /// several tell of it, there may be more (T7).
  private Finding elsewhere(List<PatentFact> told, Conduct conduct) {
    var claim = conduct.patent() + " has no effect in " + conduct.country();
    var facts = told.toArray(PatentFact[]::new);
    boolean covers =
        told.stream()
            .map(PatentFact::states)
            .anyMatch(states -> states.isEmpty() || states.contains(conduct.country()));
    if (covers) {
      return Finding.of(false, "N1", claim, null, told.stream().map(Proofs::cited).toList());
    }
    var place = Ambit.words(conduct.acts()) + " is judged where it is done";
    var judged =
        facts.length > 1
            ? matter.open("N3", place, unvalidated(conduct), facts)
            : Finding.holds("N3", place, Proofs.cited(facts[0]));
    if (told.stream().anyMatch(PatentFact::unitary)) {
      judged = judged.under("N2", conduct.patent() + " counts for all its states together");
    } else if (Patents.bare(conduct.patent()).startsWith("EP")) {
      judged = judged.under("N2", conduct.patent() + " counts state by state");
    }
    return judged.under("N1", claim);
  }

  private static Premise unvalidated(Conduct conduct) {
    return Premise.untold(
        "unvalidated:" + Patents.bare(conduct.patent()) + ":" + conduct.country(),
        "whether " + conduct.patent() + " has no effect in " + conduct.country(),
        "an extract of the register of " + conduct.country());
  }

  private Finding ungranted(PatentFact fact, Conduct conduct) {
    var granted = fact.granted();
    boolean later = granted != null && conduct.day().isBefore(granted);
    boolean never = granted == null && fact.pending();
    var claim = conduct.patent() + " was not granted by " + conduct.day();
    return Finding.of(later || never, "N1", claim, null, List.of(Proofs.cited(fact)));
  }

  private Finding expired(PatentFact fact, Conduct conduct) {
    var claim = conduct.patent() + " has expired by " + conduct.day();
    var expires = fact.expires();
    if (expires == null || !conduct.day().isAfter(expires)) {
      return Finding.fails("N1", claim, Proofs.cited(fact));
    }
    for (var status : statuses(conduct)) {
      var until = status.until();
      boolean prolonged =
          status.kind() == PatentStatus.Kind.EXTENDED
              && until != null
              && !conduct.day().isAfter(until);
      if (prolonged) {
        var product = status.product();
        var meant = product == null ? Goods.Belongs.IN : belongs(conduct.product(), product);
        if (meant == Goods.Belongs.IN) {
          return Finding.fails("N1", claim, Proofs.cited(fact), Proofs.cited(status));
        }
        if (meant == Goods.Belongs.UNCLEAR && matter.goods.open(conduct.product())) {
          return matter
              .open(
                  "N1", conduct.product() + " is protected longer", kind(conduct, product), status)
              .opposite("N1", claim);
        }
      }
    }
    return Finding.holds("N1", claim, Proofs.cited(fact));
  }

  private Goods.Belongs belongs(String product, String to) {
    return matter.goods.belongs(product, to);
  }

  private static Premise kind(Conduct conduct, @Nullable String product) {
    return Premise.untold(
        "extended:" + Goods.bare(conduct.product()),
        "whether " + conduct.product() + " is " + product,
        "a description of the product");
  }

  private List<Reason> byStatus(PatentStatus status, Conduct conduct) {
    return switch (status.kind()) {
      case REVOKED -> List.of(new Reason("revoked", revoked(status, conduct)));
      case SURRENDERED -> List.of(new Reason("surrendered", surrendered(status, conduct)));
      case LAPSED -> List.of(new Reason("lapsed", lapsed(status, conduct)));
      case DISCLAIMED -> List.of(new Reason("disclaimed", disclaimed(status, conduct)));
      case RESTORED, EXTENDED -> List.of();
    };
  }

  /// A final revocation works from the start; while it can be appealed the patent is in force (N2).
  private Finding revoked(PatentStatus status, Conduct conduct) {
    var rule = status.settled() ? "N1" : "N2";
    var claim = conduct.patent() + " is revoked for good";
    boolean so = status.settled() && forProduct(status, conduct);
    return Finding.of(so, rule, claim, null, List.of(Proofs.cited(status)));
  }

  /// Why the patent is in force although it was revoked: an appeal is pending (N2).
  List<Proof> pending(Conduct conduct) {
    var pending = new ArrayList<Proof>();
    for (var status : statuses(conduct)) {
      if (status.kind() == PatentStatus.Kind.REVOKED && !status.settled()) {
        pending.add(revoked(status, conduct).opposite("N2", conduct.patent() + " stands").why());
      }
    }
    return pending;
  }

  private boolean forProduct(PatentStatus status, Conduct conduct) {
    return status.product() == null
        || belongs(conduct.product(), status.product()) == Goods.Belongs.IN;
  }

  private Finding surrendered(PatentStatus status, Conduct conduct) {
    boolean by = !conduct.day().isBefore(status.given().date()) && status.settled();
    var claim = conduct.patent() + " was given up by " + conduct.day();
    return Finding.of(by, "N1", claim, null, List.of(Proofs.cited(status)));
  }

  private Finding disclaimed(PatentStatus status, Conduct conduct) {
    boolean so = status.settled() && forProduct(status, conduct);
    var claim = "what " + conduct.product() + " would practise is disclaimed";
    return Finding.of(so, "N1", claim, null, List.of(Proofs.cited(status)));
  }

  private Finding lapsed(PatentStatus status, Conduct conduct) {
    var claim = conduct.patent() + " has lapsed by " + conduct.day();
    if (conduct.day().isBefore(status.given().date())) {
      return Finding.fails("N1", claim, Proofs.cited(status));
    }
    var restored = restored(status, conduct);
    return restored == null
        ? Finding.holds("N1", claim, Proofs.cited(status), matter.absent("a restoration"))
        : Finding.fails("N1", claim, Proofs.cited(status), Proofs.cited(restored));
  }

  private @Nullable PatentStatus restored(PatentStatus lapse, Conduct conduct) {
    return statuses(conduct).stream()
        .filter(status -> status.kind() == PatentStatus.Kind.RESTORED)
        .filter(status -> !status.given().date().isBefore(lapse.given().date()))
        .findFirst()
        .orElse(null);
  }

  private Finding outside(Conduct conduct) {
    var claim = conduct.product() + " does not practise " + conduct.patent();
    Coverage last = null;
    for (var coverage : matter.ledger.all(Coverage.class)) {
      boolean about =
          Patents.named(List.of(coverage.patent()), conduct.patent())
              && belongs(conduct.product(), coverage.product()) == Goods.Belongs.IN;
      boolean own = Goods.bare(coverage.product()).equals(Goods.bare(conduct.product()));
      if (about && (own || last == null || !isOwn(last, conduct))) {
        last = coverage;
      }
    }
    if (last == null) {
      var why = "a product asked about is taken to practise the patent";
      return Finding.fails(
          "N1", claim, new Proof.Assumed(conduct.product() + " practises it", why));
    }
    boolean none = last.extent() == Coverage.Extent.NONE;
    return Finding.of(none, "N1", claim, null, List.of(Proofs.cited(last)));
  }

  private static boolean isOwn(Coverage coverage, Conduct conduct) {
    return Goods.bare(coverage.product()).equals(Goods.bare(conduct.product()));
  }

  private boolean concerns(Exemption exemption, Conduct conduct) {
    return matter.called.same(exemption.party(), conduct.actor())
        && Patents.named(List.of(exemption.patent()), conduct.patent())
        && exemption.in().equals(conduct.country())
        && !exemption.given().date().isAfter(conduct.day())
        && (exemption.product() == null
            || belongs(conduct.product(), exemption.product()) == Goods.Belongs.IN);
  }

  private Finding exempt(Exemption exemption) {
    var claim = exemption.kind().label() + " frees the act";
    var key = "good-faith:" + exemption.id();
    return matter.told(exemption.goodFaith(), "N4", claim, key, "how and when it began", exemption);
  }

  /// Whether somebody may go on with what it began while the patent had lapsed (N5).
  Finding begun(Conduct conduct) {
    var claim = conduct.actor() + " may go on with what it began in the lapse";
    var found = new ArrayList<Finding>();
    for (var lapse : statuses(conduct)) {
      var restored = lapse.kind() == PatentStatus.Kind.LAPSED ? restored(lapse, conduct) : null;
      if (restored != null) {
        for (var exemption : matter.ledger.all(Exemption.class)) {
          if (exemption.kind() == Exemption.Kind.BEGUN_IN_LAPSE && concerns(exemption, conduct)) {
            found.add(within(lapse, restored, exemption, conduct, claim));
          }
        }
        var made = madeInLapse(lapse, restored, conduct, claim);
        if (made != null) {
          found.add(made);
        }
      }
    }
    return Finding.any("N5", claim, found, matter.absent("a use begun in a lapse"));
  }

  private Finding within(
      PatentStatus lapse,
      PatentStatus restored,
      Exemption exemption,
      Conduct conduct,
      String claim) {
    var began = exemption.given().date();
    boolean in = !began.isBefore(opens(lapse)) && began.isBefore(closes(restored));
    if (!in) {
      return Finding.fails(
          "N5", claim, Proofs.cited(exemption), Proofs.cited(lapse), Proofs.cited(restored));
    }
    var faith =
        matter.told(
            exemption.goodFaith(),
            "N5",
            conduct.actor() + " began in good faith",
            "good-faith:" + exemption.id(),
            "how and when it began",
            exemption);
    var row = matter.row("N5", "continue", conduct.country(), restored.given().date());
    if (!faith.so()) {
      return faith;
    }
    var law = matter.law(row, claim, lapse, restored);
    return Finding.all("N5", claim, List.of(faith, law));
  }

  private static LocalDate opens(PatentStatus lapse) {
    return lapse.until() == null ? lapse.given().date() : lapse.until();
  }

  private static LocalDate closes(PatentStatus restored) {
    return restored.until() == null ? restored.given().date() : restored.until();
  }

  /// In the United States goods made or bought in the gap are free (35 USC 41(c)(2)).
  private @Nullable Finding madeInLapse(
      PatentStatus lapse, PatentStatus restored, Conduct conduct, String claim) {
    if (!conduct.country().equals("US") || conduct.acts().contains(Act.MAKE)) {
      return null;
    }
    for (var sale : matter.ledger.all(Sale.class)) {
      boolean item = belongs(conduct.product(), sale.item()) == Goods.Belongs.IN;
      var day = sale.given().date();
      if (item && !day.isBefore(lapse.given().date()) && day.isBefore(closes(restored))) {
        return Finding.holds("N5", claim, Proofs.cited(sale), Proofs.cited(restored));
      }
    }
    return null;
  }
}
