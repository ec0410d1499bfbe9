package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import licet.vocabulary.answer.Answer.Flag;
import licet.vocabulary.fact.Change;
import licet.vocabulary.fact.CoOwnerAgreement;
import licet.vocabulary.fact.CoOwnerAgreement.Consent;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.PatentStatus;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Succession;
import licet.vocabulary.fact.Term;
import org.jspecify.annotations.Nullable;

/// The conflicts among grants under one patent, and between grants and title: C2 to C4, C8 to C10,
/// C12, C13, C15, C16 and C18. Instruments count as they stand on record, effective or not.
final class GrantFlags {
  private final Matter matter;
  private final String patent;
  private final String country;
  private final String law;
  private final LocalDate day;
  private final TracedChain chain;
  private final Overlap overlap;
  private final Rulings rulings;
  private final List<Grant> grants = new ArrayList<>();
  private final Flags flags = new Flags();

  private GrantFlags(Matter matter, String patent, String country, LocalDate day) {
    this.matter = matter;
    this.patent = patent;
    this.country = country;
    this.day = day;
    law = matter.patents.law(patent, country);
    chain = matter.titles.traced(patent, country);
    overlap = new Overlap(matter.ledger);
    rulings = new Rulings(matter.ledger);
    for (var grant : matter.grants()) {
      boolean signed = !grant.given().date().isAfter(day);
      boolean undone = rulings.rescinded(grant.id(), matter.reading);
      if (signed && !undone && grant.kind() != Grant.Kind.BRAND && about(grant)) {
        grants.add(grant);
      }
    }
  }

  /// The flags on a day.
  static List<Flag> of(Matter matter, String patent, String country, LocalDate day) {
    var of = new GrantFlags(matter, patent, country, day);
    for (var grant : of.grants) {
      of.power(grant);
      of.right(grant);
      of.head(grant);
      of.register(grant);
      of.text(grant);
    }
    var keepers = of.grants.stream().filter(GrantFlags::keepsOut).toList();
    for (var earlier : of.grants) {
      for (var later : keepsOut(earlier) ? of.grants : keepers) {
        if (Ledger.ORDER.compare(earlier, later) < 0) {
          of.pair(earlier, later);
        }
      }
    }
    of.flags.addAll(ControlFlags.of(matter, of.grants, day));
    return of.flags.all();
  }

  /// True if another grant can collide with it: two that let anybody else in as well never do.
  private static boolean keepsOut(Grant grant) {
    return grant.kind().excludes() || grant.kind() == Grant.Kind.FRAND;
  }

  private boolean about(Grant grant) {
    return listed(grant)
        || (mayBind(grant)
            && matter.capture.finding(grant, Conducts.under(patent, country, day)).so());
  }

  /// False if it binds only patents of somebody who never held this one: a text whose list is not
  /// on record takes in no patents of strangers.
  private boolean mayBind(Grant grant) {
    var standing = grant.standing();
    boolean others =
        standing.under() != null
            || !standing.authority().isEmpty()
            || !standing.bindsAffiliates().isEmpty()
            || grant.kind() == Grant.Kind.COMPULSORY;
    var held = new HashSet<>(chain.holders(day).keySet());
    held.addAll(chain.holders(grant.given().date()).keySet());
    for (var step : chain.passings()) {
      held.add(step.from());
      held.add(step.to());
    }
    var names = matter.parties.names(day, grant.by());
    return others || held.isEmpty() || !Collections.disjoint(held, names);
  }

  private boolean listed(Grant grant) {
    return Patents.named(grant.subject().listed(), patent)
        && !Patents.named(grant.subject().except(), patent);
  }

  /// C4 and C10: who grants does not hold the patent, or not alone.
  private void power(Grant grant) {
    var standing = grant.standing();
    boolean own =
        standing.under() == null
            && standing.authority().isEmpty()
            && standing.bindsAffiliates().isEmpty()
            && grant.kind() != Grant.Kind.COMPULSORY
            && grant.kind() != Grant.Kind.POOL;
    if (!own || standing.promise() || !listed(grant)) {
      return;
    }
    var signed = grant.given().date();
    var holders = chain.holders(signed);
    var names = matter.parties.names(signed, grant.by());
    if (!holders.isEmpty() && Collections.disjoint(holders.keySet(), names)) {
      if (!left(grant, names) && !licensed(grant)) {
        flags.add(
            "C4",
            "P1",
            grant.by() + " does not hold " + patent + " on " + signed,
            grant,
            parting(names, signed));
      }
    } else if (grant.kind().permits() && holders.size() > 1) {
      consent(grant, holders.keySet(), names);
    }
  }

  /// True if the grantor gave the patent away on the very day, after the grant.
  private boolean left(Grant grant, Set<String> names) {
    var signed = grant.given().date();
    return chain.passings().stream()
        .filter(step -> step.day().equals(signed) && names.contains(step.from()))
        .anyMatch(step -> step.by().given().sequence() > grant.given().sequence());
  }

  /// True if the grantor holds a license from which it may grant.
  private boolean licensed(Grant grant) {
    return grants.stream()
        .filter(head -> head.to().contains(grant.by()))
        .filter(head -> !head.given().date().isAfter(grant.given().date()))
        .anyMatch(
            head -> head.standing().sublicense() instanceof Term.Stated<Boolean>(var may) && may);
  }

  /// The step by which the grantor lost the patent or later got it, else what tells its owner.
  private @Nullable Fact parting(Set<String> names, LocalDate signed) {
    Fact found = null;
    for (var step : chain.passings()) {
      if (names.contains(step.from()) && !step.day().isAfter(signed)) {
        found = step.by();
      }
      if (found == null && names.contains(step.to()) && step.day().isAfter(signed)) {
        found = step.by();
      }
    }
    return found == null ? chain.first().fact() : found;
  }

  private void consent(Grant grant, Set<String> holders, Set<String> names) {
    var others = new TreeSet<>(holders);
    others.removeAll(names);
    others.removeAll(grant.standing().consents());
    var needed = needed(grant);
    var against =
        others.stream()
            .map(chain.holders(grant.given().date())::get)
            .map(held -> held == null ? Share.NONE : held)
            .reduce(Share.NONE, Share::plus);
    boolean majority = grant.standing().majority() || against.compareTo(Share.of(1, 2)) < 0;
    boolean enough =
        switch (needed) {
          case ALONE -> true;
          case MAJORITY -> majority;
          case ALL -> false;
        };
    if (!others.isEmpty() && !enough) {
      flags.add(
          "C10",
          "P3",
          String.join(" and ", others) + " did not agree to " + grant.id(),
          grant,
          chain.first().fact());
    }
  }

  private Consent needed(Grant grant) {
    var point = grant.kind().excludes() ? "exclusive" : "license";
    var says = LawBook.shipped().on("P3", point, law, grant.given().date()).says();
    boolean offered = grant.standing().offered() != null && !grant.standing().opposed();
    var needed =
        switch (says) {
          case "alone" -> Consent.ALONE;
          case "majority" -> Consent.MAJORITY;
          case "offer" -> offered ? Consent.ALONE : Consent.ALL;
          default -> Consent.ALL;
        };
    for (var agreement : matter.ledger.all(CoOwnerAgreement.class)) {
      boolean about =
          Patents.named(agreement.patents(), patent) && agreement.between().contains(grant.by());
      var term = grant.kind().excludes() ? agreement.exclusive() : agreement.license();
      if (about && term instanceof Term.Stated<Consent>(var stated)) {
        needed = stated;
      }
    }
    return needed;
  }

  /// C8: the grant is longer than the right, or made when there was none.
  private void right(Grant grant) {
    if (!listed(grant) || !grant.kind().permits()) {
      return;
    }
    var fact = matter.patents.in(patent, country).orElse(null);
    var life = overlap.life(grant);
    if (fact != null) {
      outlives(grant, fact);
    }
    for (var status : matter.ledger.all(PatentStatus.class)) {
      boolean same = Patents.bare(status.patent()).equals(Patents.bare(patent));
      var date = status.given().date();
      boolean known = !date.isAfter(day) && status.settled();
      boolean gone =
          switch (status.kind()) {
            case LAPSED, SURRENDERED -> !life.from().isBefore(date) && !restored(date, life.from());
            case REVOKED -> true;
            case RESTORED, DISCLAIMED, EXTENDED -> false;
          };
      if (same && known && gone) {
        flags.add("C8", "L1", "the right under " + grant.id() + " is gone", grant, status);
      }
    }
  }

  private boolean restored(LocalDate lapse, LocalDate by) {
    return matter.ledger.all(PatentStatus.class).stream()
        .filter(status -> status.kind() == PatentStatus.Kind.RESTORED)
        .filter(status -> Patents.bare(status.patent()).equals(Patents.bare(patent)))
        .anyMatch(
            status -> !status.given().date().isBefore(lapse) && !status.given().date().isAfter(by));
  }

  private void outlives(Grant grant, PatentFact fact) {
    var expires = fact.expires();
    if (expires != null
        && grant.life().until() instanceof Term.Stated<LocalDate>(var until)
        && until.isAfter(expires.plusDays(1))) {
      flags.add("C8", "L1", grant.id() + " runs longer than the patent", grant, fact);
    } else if (expires != null && grant.given().date().isAfter(expires)) {
      flags.add("C8", "L1", grant.id() + " is made after the patent's end", grant, fact);
    }
    var granted = fact.granted();
    boolean early = granted != null && grant.given().date().isBefore(granted);
    if (fact.pending() || early) {
      flags.add("C8", "L1", grant.id() + " is made before the patent is granted", grant, fact);
    }
  }

  /// C9: a sublicense beyond its head or after it.
  private void head(Grant grant) {
    var head = grant.standing().under() == null ? null : matter.grant(grant.standing().under());
    if (head == null) {
      return;
    }
    var scope = grant.scope();
    var above = head.scope();
    boolean none =
        switch (head.standing().sublicense()) {
          case Term.Stated<Boolean>(var may) -> !may;
          case Term.Silent<Boolean>() -> true;
          case Term.Undisclosed<Boolean>() -> false;
        };
    boolean wider =
        Overlap.wider(scope.acts(), above.acts())
            || Overlap.wider(scope.products(), above.products())
            || Overlap.wider(scope.territory(), above.territory())
            || Overlap.wider(scope.standards(), above.standards());
    var headLife = overlap.life(head);
    var life = overlap.life(grant);
    boolean longer =
        grant.life().until() instanceof Term.Stated<LocalDate>
            && life.until().isAfter(headLife.until());
    boolean after = !life.from().isBefore(headLife.until());
    if (none || wider || longer || after) {
      flags.add("C9", "P5", grant.id() + " goes beyond " + head.id(), grant, head);
    }
  }

  /// C12 and C13: the register is empty where it matters.
  private void register(Grant grant) {
    var registered = grant.standing().registered();
    boolean entered = registered != null && !registered.isAfter(day);
    boolean license = grant.kind() == Grant.Kind.LICENSE || grant.kind().excludes();
    boolean alive = overlap.life(grant).contains(day) && !grant.standing().promise();
    if (entered || !license || !alive || grant.standing().under() != null) {
      return;
    }
    if (grant.kind() == Grant.Kind.EXCLUSIVE && Set.of("JP", "KR").contains(law)) {
      flags.add("C12", "V4", grant.id() + " arises on registration only", grant);
    } else if (Set.of("GB", "FR", "KR", "IN").contains(law)) {
      flags.add("C13", "V1", grant.id() + " runs if registered, and is not", grant);
    }
  }

  /// C15: handed on against the text. C7: dated back.
  private void text(Grant grant) {
    var effective = grant.life().effective();
    if (effective != null && effective.isBefore(grant.given().date())) {
      flags.add("C7", "T3", grant.id() + " names a day before its signing", grant);
    }
    boolean barred = grant.standing().transfer() instanceof Term.Stated<Boolean>(var may) && !may;
    if (!barred) {
      return;
    }
    boolean consented =
        matter.ledger.all(Change.class).stream()
            .anyMatch(
                each -> each.kind() == Change.Kind.CONSENTED && each.grant().equals(grant.id()));
    for (var change : matter.ledger.all(Change.class)) {
      boolean assigned = change.kind() == Change.Kind.ASSIGNED && change.grant().equals(grant.id());
      if (assigned && !consented && !change.given().date().isAfter(day)) {
        flags.add("C15", "M3", grant.id() + " is handed on against its text", grant, change);
      }
    }
    for (var merger : matter.ledger.all(Succession.class)) {
      boolean merged =
          merger.kind() == Succession.Kind.MERGER
              && grant.to().contains(merger.from())
              && merger.given().date().isAfter(grant.given().date());
      if (merged && !consented && !merger.given().date().isAfter(day)) {
        flags.add("C15", "M3", "the licensee of " + grant.id() + " merges away", grant, merger);
      }
    }
  }

  /// C2, C3, C16 and C18: two grants that cannot both be good.
  private void pair(Grant earlier, Grant later) {
    frand(earlier, later);
    boolean apart =
        new HashSet<>(earlier.to()).equals(new HashSet<>(later.to()))
            || chained(earlier, later)
            || chained(later, earlier)
            || earlier.standing().promise()
            || later.standing().promise();
    if (apart || !overlap.of(earlier, later)) {
      return;
    }
    if (earlier.kind().excludes() && later.kind().excludes()) {
      flags.add("C2", "E5", "two grants keep everybody else out of the same", earlier, later);
    } else if (later.kind().excludes() && plain(earlier)) {
      boolean spared = later.standing().besides().containsAll(earlier.to());
      if (!spared && holds(later)) {
        flags.add(
            "C3", "E3", later.id() + " does not spare the older " + earlier.id(), later, earlier);
      }
    } else if (earlier.kind().excludes() && plain(later)) {
      boolean spared =
          earlier.standing().besides().containsAll(later.to()) || earlier.to().contains(later.by());
      if (!spared) {
        flags.add(
            "C18", "E4", later.id() + " lies within the older " + earlier.id(), earlier, later);
      }
    }
  }

  private boolean holds(Grant grant) {
    var signed = grant.given().date();
    var names = matter.parties.names(signed, grant.by());
    boolean owns = !Collections.disjoint(chain.holders(signed).keySet(), names);
    return owns || left(grant, names) || licensed(grant);
  }

  private boolean chained(Grant below, Grant above) {
    var seen = new HashSet<String>();
    var under = below.standing().under();
    while (under != null && seen.add(under)) {
      if (under.equals(above.id())) {
        return true;
      }
      var next = matter.grant(under);
      under = next == null ? null : next.standing().under();
    }
    return false;
  }

  private void frand(Grant one, Grant other) {
    var undertaking = one.kind() == Grant.Kind.FRAND ? one : other;
    var exclusive = one.kind() == Grant.Kind.FRAND ? other : one;
    if (undertaking.kind() == Grant.Kind.FRAND && exclusive.kind() == Grant.Kind.EXCLUSIVE) {
      flags.add("C16", "U1", "what everybody may have is given to one", undertaking, exclusive);
    }
  }

  private static boolean plain(Grant grant) {
    return switch (grant.kind()) {
      case LICENSE, COVENANT, PLEDGE, POOL -> true;
      case EXCLUSIVE,
          SOLE,
          SUE_LAST,
          STANDSTILL,
          RELEASE,
          OPTION,
          FIRST_REFUSAL,
          MOST_FAVORED,
          FRAND,
          SPRINGING,
          COMPULSORY,
          LICENSE_OF_RIGHT,
          BRAND ->
          false;
    };
  }
}
