package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import licet.vocabulary.answer.Answer.Fate;
import licet.vocabulary.answer.Law;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Transfer;
import licet.vocabulary.fact.Truth;
import org.jspecify.annotations.Nullable;

/// What becomes of a grant when its patent is sold, in one reading of what is open (Z1, Z3).
final class Fates {
  private final Matter matter;
  private final String patent;
  private final String country;
  private final Transfer closing;
  private final LocalDate day;
  private final List<Proof> from = new ArrayList<>();

  Fates(Matter matter, String patent, String country, Transfer closing, LocalDate day) {
    this.matter = matter;
    this.patent = patent;
    this.country = country;
    this.closing = closing;
    this.day = day;
  }

  /// What becomes of a grant, by which rule.
  ///
  /// @param condition on what it depends, or null
  /// @param from what that stands on
  record Found(
      Fate fate, @Nullable String condition, String rule, @Nullable Law law, List<Proof> from) {
    /// Copies the list.
    Found {
      from = List.copyOf(from);
    }

    Found(Fate fate, @Nullable String condition, String rule, @Nullable Law law) {
      this(fate, condition, rule, law, List.of());
    }

    static Found of(Fate fate, String rule) {
      return new Found(fate, null, rule, null);
    }

    Found from(List<Proof> premises) {
      return new Found(fate, condition, rule, law, premises);
    }
  }

  /// Whether a finding holds; one that does is kept for the proof.
  private boolean so(Finding finding) {
    if (finding.so()) {
      from.add(finding.why());
    }
    return finding.so();
  }

  /// What becomes of a grant that was made before the closing; null if it is no burden on the
  /// patent any more, or never was.
  @Nullable Found of(Grant grant) {
    var eve = grant.given().date().isBefore(day) ? day.minusDays(1) : day;
    var conduct = Conducts.by(actor(grant), patent, country, eve);
    if (!force(grant, conduct) || !alive(grant, conduct) || !captured(grant, conduct)) {
      return null;
    }
    var source = matter.sublicenses.of(grant, conduct);
    var at = source.at() == null ? matter.holdings.first(grant, patent, country) : source.at();
    boolean lasting = at != null && source.finding().so();
    if (!lasting && !loose(grant)) {
      return null;
    }
    if (at != null && !loose(grant) && !so(matter.survival.finding(grant, at, conduct))) {
      return null;
    }
    var found = fate(grant, source.root() == null ? grant : source.root());
    return found.from(from);
  }

  private boolean force(Grant grant, Conduct conduct) {
    return grant.kind().permits()
        ? so(matter.power.force(grant, conduct))
        : !grant.standing().promise()
            && !new Rulings(matter.ledger).rescinded(grant.id(), matter.reading);
  }

  /// True if a grant is no permission and needs no chain behind it but the grantor's.
  private static boolean loose(Grant grant) {
    return switch (grant.kind()) {
      case OPTION,
          FIRST_REFUSAL,
          MOST_FAVORED,
          FRAND,
          SPRINGING,
          RELEASE,
          COMPULSORY,
          LICENSE_OF_RIGHT ->
          true;
      case LICENSE, EXCLUSIVE, SOLE, COVENANT, SUE_LAST, STANDSTILL, PLEDGE, POOL, BRAND -> false;
    };
  }

  private static String actor(Grant grant) {
    return grant.to().isEmpty() ? "" : grant.to().getFirst();
  }

  /// True if a grant can still do something on the day of the closing.
  private boolean alive(Grant grant, Conduct eve) {
    var closing = eve.on(day);
    return switch (grant.kind()) {
      case LICENSE, EXCLUSIVE, SOLE, COVENANT, PLEDGE, POOL, COMPULSORY ->
          so(matter.lifetime.natural(grant, closing)) && so(matter.lifetime.early(grant, closing));
      case SUE_LAST, STANDSTILL, FRAND, SPRINGING, MOST_FAVORED, LICENSE_OF_RIGHT ->
          term(grant) && so(matter.lifetime.early(grant, closing));
      case OPTION, FIRST_REFUSAL -> {
        var window = grant.life().window();
        yield term(grant) && (window == null || day.isBefore(window.until()));
      }
      case RELEASE -> true;
      case BRAND -> false;
    };
  }

  private boolean term(Grant grant) {
    return switch (grant.life().until()) {
      case Term.Silent<LocalDate>() -> true;
      case Term.Stated<LocalDate>(var until) -> day.isBefore(until) || grant.life().irrevocable();
      case Term.Undisclosed<LocalDate>() ->
          matter.reading.so(
              Premise.untold(
                  grant.id() + ":until:" + day,
                  "whether " + grant.id() + " is still in its term on " + day,
                  "the clause on its term"));
    };
  }

  private boolean captured(Grant grant, Conduct conduct) {
    var subject = grant.subject();
    boolean whatever =
        grant.kind() == Grant.Kind.SPRINGING
            && subject.listed().isEmpty()
            && !Patents.named(subject.except(), patent);
    boolean covered = whatever || so(matter.capture.finding(grant, conduct));
    boolean bound =
        !loose(grant)
            || grant.kind() == Grant.Kind.COMPULSORY
            || matter.holdings.first(grant, patent, country) != null;
    return covered && bound;
  }

  private Found fate(Grant grant, Grant root) {
    if (closing.assumes().contains(grant.id())) {
      return Found.of(Fate.RUNS, "V5");
    }
    if (closing.freeOf().contains(grant.id())) {
      return Found.of(Fate.ENDS_AT_CLOSING, "L7");
    }
    if (closing.freeOf().contains("*")) {
      var row = matter.row("L7", "sold-free", law(), day);
      return new Found(Fate.DISPUTED, null, "L7", row.law());
    }
    if (grant.subject().whileOwned() || root.subject().whileOwned()) {
      return Found.of(Fate.ENDS_AT_CLOSING, "V2");
    }
    return switch (grant.kind()) {
      case LICENSE, EXCLUSIVE, SOLE, COVENANT, SUE_LAST, STANDSTILL, PLEDGE, POOL -> row(root);
      case RELEASE -> Found.of(Fate.RUNS, "R1");
      case FRAND -> new Found(Fate.RUNS, null, "U1", matter.row("U1", "runs", law(), day).law());
      case COMPULSORY, LICENSE_OF_RIGHT -> Found.of(Fate.RUNS, "U7");
      case SPRINGING -> sprung(grant);
      case OPTION, FIRST_REFUSAL -> equity();
      case MOST_FAVORED, BRAND -> Found.of(Fate.STAYS, "V3");
    };
  }

  private String law() {
    return matter.patents.law(patent, country);
  }

  /// A springing license arises on a purchase by an assertion entity, for those who are members
  /// then.
  private Found sprung(Grant grant) {
    var network = grant.reach().membersOf();
    boolean members =
        network == null
            || matter.ledger.all(licet.vocabulary.fact.Membership.class).stream()
                .filter(each -> each.of().equals(network))
                .filter(each -> !each.given().date().isAfter(day))
                .anyMatch(each -> each.until() == null || day.isBefore(each.until()));
    boolean springs = closing.toAssertion() && members;
    return Found.of(springs ? Fate.SPRINGS_AT_CLOSING : Fate.STAYS, "U2");
  }

  /// An option or the like binds whoever had notice of it; contested notice leaves it disputed
  /// (U5).
  private Found equity() {
    return closing.notice() == Truth.DISPUTED
        ? new Found(Fate.DISPUTED, "notice", "U5", null)
        : new Found(Fate.RUNS_IF, "notice", "U5", null);
  }

  /// The row of the law of the patent's country (V1).
  private Found row(Grant grant) {
    var buyer = closing.to().getFirst();
    var taker = new Survival.Taker(buyer, day, closing.notice(), closing);
    var conduct = Conducts.under(patent, country, day);
    var claim = grant.id() + " binds " + buyer;
    var runs = matter.survival.runs(grant, taker, grant.given().date(), conduct, claim);
    var law = runs.why().law();
    if (so(runs)) {
      return new Found(Fate.RUNS, null, "V1", law);
    }
    boolean contested = law != null && law.weight() == Law.Weight.CONTESTED;
    if (contested) {
      return new Found(Fate.STAYS, null, "V1", law);
    }
    var row = matter.row("V1", "license-runs", law(), day);
    return switch (row.says()) {
      case "register" -> new Found(Fate.RUNS_IF, "register entry", "V1", row.law());
      case "register-or-knowledge" ->
          new Found(Fate.RUNS_IF, "register entry or notice", "V1", row.law());
      default -> new Found(Fate.STAYS, null, "V1", row.law());
    };
  }
}
