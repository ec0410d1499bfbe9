package licet.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.answer.Verdict;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Sale;
import licet.vocabulary.fact.Transfer;
import org.jspecify.annotations.Nullable;

/// The order in which an act under one patent is decided in one reading (D1 to D5).
final class Decision {
  private final Matter matter;
  private final Conduct conduct;
  private final List<Proof> tried = new ArrayList<>();

  private Decision(Matter matter, Conduct conduct) {
    this.matter = matter;
    this.conduct = conduct;
  }

  /// What is decided.
  ///
  /// @param ground by what, in a few words
  /// @param rule id of the rule that decides
  /// @param because why
  /// @param tried every way that was tried and gave nothing, or gave it
  record Decided(
      Verdict verdict, String ground, String rule, Proof.Step because, List<Proof> tried) {}

  /// Decides an act in one reading; each of several acts by itself where they do not stand
  /// together.
  static Decided of(Matter matter, Conduct conduct) {
    var whole = new Decision(matter, conduct).decide();
    if (conduct.acts().size() == 1 || whole.verdict.compareTo(Verdict.UNKNOWN) > 0) {
      return whole;
    }
    Decided worst = null;
    for (var act : new TreeSet<>(conduct.acts())) {
      var one = new Decision(matter, conduct.only(act)).decide();
      if (worst == null || one.verdict.compareTo(worst.verdict) < 0) {
        worst = one;
      }
    }
    return worst == null ? whole : worst;
  }

  /// A way in which an act may be permitted.
  ///
  /// @param test what it asks of a matter
  private record Way(Function<Matter, Outcome> test) {}

  /// What came of a way.
  private record Outcome(Finding finding, String ground) {}

  private Decided decide() {
    var need = first(List.of(new Way(in -> need(in))));
    if (need.finding.so()) {
      return decided(Verdict.NOT_NEEDED, need.ground, "D1", need.finding);
    }
    tried.clear();
    var permitted = first(ways());
    if (permitted.finding.so()) {
      return decided(Verdict.PERMITTED, permitted.ground, "D2", permitted.finding);
    }
    var freed = first(sales());
    if (freed.finding.so()) {
      return decided(Verdict.PERMITTED_BY_EXHAUSTION, freed.ground, "D3", freed.finding);
    }
    var barred = first(List.of(new Way(this::barred)));
    if (barred.finding.so()) {
      var out = barred.finding.opposite("E1", "nobody keeps " + conduct.actor() + " out");
      return decided(Verdict.BARRED, barred.ground, "D4", out);
    }
    return notShown();
  }

  private Decided decided(Verdict verdict, String ground, String rule, Finding finding) {
    var claim =
        conduct.actor()
            + " may "
            + Ambit.words(conduct.acts())
            + " "
            + conduct.product()
            + " in "
            + conduct.country()
            + " on "
            + conduct.day()
            + " under "
            + conduct.patent();
    var premises = new ArrayList<Proof>(List.of(finding.why()));
    if (verdict != Verdict.NOT_NEEDED) {
      premises.addAll(matter.need.pending(conduct));
    }
    var because = Finding.of(finding.so(), rule, claim, null, premises);
    var grants = tried.stream().filter(each -> ofRule(each, "D2", "X1")).toList();
    return new Decided(verdict, ground, rule, because.why(), grants);
  }

  private Decided notShown() {
    var failed = new ArrayList<Proof>();
    for (var each : tried) {
      boolean fails = each instanceof Proof.Step step && step.state() == Proof.State.FAILS;
      if (fails && (ofRule(each, "D2", "X1", "W1") || told(each))) {
        failed.add(each);
      }
    }
    failed.add(
        matter.absent("another permission of " + conduct.actor(), conduct.actor(), conduct.day()));
    var claim = "some permission is shown";
    var none = Finding.of(false, "D5", claim, null, failed);
    return decided(Verdict.NOT_SHOWN, reason(), "D5", none);
  }

  private static boolean ofRule(Proof proof, String... rules) {
    return proof instanceof Proof.Step step && List.of(rules).contains(step.rule());
  }

  /// True if a way failed on a fact other than the patent itself.
  private static boolean told(Proof proof) {
    return ofRule(proof, "N5", "R5", "E1")
        && Finding.leaves(proof).stream().anyMatch(leaf -> leaf instanceof Proof.Cited);
  }

  /// The point on which the first grant that was tried fails, in words.
  private String reason() {
    for (var each : tried) {
      if (each instanceof Proof.Step step
          && step.rule().equals("D2")
          && !step.premises().isEmpty()
          && step.premises().getFirst() instanceof Proof.Step gate) {
        return gate.claim();
      }
    }
    return "no grant shown";
  }

  /// The first way that gives a permission: those that rest on nothing open are tried first.
  private Outcome first(List<Way> ways) {
    var probe = matter.probe();
    var open = new ArrayList<Way>();
    Outcome last = new Outcome(Finding.fails("D5", "there is a way", matter.absent("a way")), "");
    for (var way : ways) {
      if (probe == null) {
        open.add(way);
        continue;
      }
      int before = probe.reading.asked();
      var outcome = way.test.apply(probe);
      if (probe.reading.asked() > before) {
        open.add(way);
      } else {
        tried.add(outcome.finding.why());
        last = outcome;
        if (outcome.finding.so()) {
          return outcome;
        }
      }
    }
    for (var way : open) {
      last = way.test.apply(matter);
      tried.add(last.finding.why());
      if (last.finding.so()) {
        return last;
      }
    }
    return last;
  }

  private Outcome need(Matter in) {
    var reason = in.need.reason(conduct);
    return new Outcome(reason.finding(), reason.ground());
  }

  private List<Way> ways() {
    var ways = new ArrayList<Way>();
    ways.add(new Way(this::owner));
    ways.add(new Way(in -> new Outcome(in.need.begun(conduct), "statutory")));
    ways.add(new Way(this::government));
    ways.add(new Way(this::datedBack));
    for (var grant : matter.grants()) {
      if (matter.beneficiaries.concerns(grant, conduct)) {
        ways.add(new Way(in -> grant(in, grant)));
      }
    }
    ways.add(new Way(in -> new Outcome(in.adjudication.permits(conduct), "adjudicated")));
    return ways;
  }

  /// An owner may practise, alone or as a co-owner, unless an exclusive right of another binds it
  /// (D2, P3).
  private Outcome owner(Matter in) {
    var actor = conduct.actor();
    var chain = in.chain(conduct.patent(), conduct.country());
    var holders = chain.holders(conduct.day());
    var claim = actor + " owns " + conduct.patent() + " on " + conduct.day();
    if (!in.called.among(holders.keySet(), actor)) {
      var leaves = new ArrayList<Proof>(Finding.leaves(chain.because(conduct.day())));
      leaves.add(in.absent("title of " + actor));
      return new Outcome(Finding.of(false, "W1", claim, null, leaves), "owner");
    }
    var parts = new ArrayList<Finding>();
    parts.add(Finding.of(true, "W1", claim, null, Finding.leaves(chain.because(conduct.day()))));
    if (holders.size() > 1) {
      parts.add(in.power.practise(actor, conduct));
    }
    parts.addAll(in.exclusivity.leave(conduct));
    var ground = holders.size() > 1 ? "co-owner" : "owner";
    return new Outcome(Finding.all("W1", claim + " and nothing binds it", parts), ground);
  }

  /// The government's license in what it paid for (U8).
  private Outcome government(Matter in) {
    var fact = in.patents.in(conduct.patent(), conduct.country()).orElse(null);
    var claim = conduct.actor() + " has the government's license";
    boolean so =
        fact != null
            && fact.government() != null
            && in.called.same(fact.government(), conduct.actor());
    var leaf = fact == null ? in.absent("the patent") : Proofs.cited(fact);
    return new Outcome(Finding.of(so, "U8", claim, null, List.of(leaf)), "statutory");
  }

  /// Between its parties a deed dated back counts from the day it names (T3).
  private Outcome datedBack(Matter in) {
    var claim = conduct.actor() + " took " + conduct.patent() + " by a deed dated back";
    var found = new ArrayList<Finding>();
    for (var deed : Contest.about(in.ledger, conduct.patent())) {
      if (spans(in, deed)) {
        var parts = new ArrayList<>(in.exclusivity.leave(conduct));
        parts.add(Finding.holds("T3", claim, Proofs.cited(deed)));
        found.add(Finding.all("T3", claim + ", and nothing binds it", parts));
      }
    }
    var none = in.absent("a deed dated back to before " + conduct.day());
    return new Outcome(Finding.any("T3", claim, found, none), "assignment dated back");
  }

  /// True if a deed of the only owner of the day gave the actor title later, as from that day.
  private boolean spans(Matter in, Transfer deed) {
    var named = deed.effective();
    var signed = deed.given().date();
    if (named == null || conduct.day().isBefore(named) || !conduct.day().isBefore(signed)) {
      return false;
    }
    var chain = in.chain(conduct.patent(), conduct.country());
    return in.called.among(deed.to(), conduct.actor())
        && in.called.among(chain.holders(signed).keySet(), conduct.actor())
        && Set.of(deed.from()).equals(chain.holders(conduct.day()).keySet());
  }

  private Outcome grant(Matter in, Grant grant) {
    var derived = in.derivation.derive(grant, conduct, 10);
    return new Outcome(new Finding(derived.passes(), derived.why()), ground(in, grant));
  }

  private String ground(Matter in, Grant grant) {
    if (in.lifetime.manner(grant, conduct.day()) == Lifetime.Manner.RELEASE) {
      return "release";
    }
    if (conduct.maker() != null && !in.beneficiaries.direct(grant, conduct)) {
      return "have-made";
    }
    return switch (grant.kind()) {
      case COVENANT -> "covenant";
      case SPRINGING -> "springing license";
      case PLEDGE -> "pledge";
      case POOL -> "pool license";
      case COMPULSORY, LICENSE_OF_RIGHT -> "statutory";
      case RELEASE -> "release";
      case LICENSE,
          EXCLUSIVE,
          SOLE,
          SUE_LAST,
          STANDSTILL,
          OPTION,
          FIRST_REFUSAL,
          MOST_FAVORED,
          FRAND,
          BRAND ->
          licensed(in, grant);
    };
  }

  private String licensed(Matter in, Grant grant) {
    if (in.sublicenses.of(grant, conduct).path().size() > 1) {
      return "sublicense";
    }
    var kind = grant.kind().excludes() ? grant.kind().label() + " license" : "license";
    return in.capture.byImplication(grant, conduct) ? "implied license" : kind;
  }

  private List<Way> sales() {
    var ways = new ArrayList<Way>();
    for (Sale sale : matter.exhaustion.sales(conduct)) {
      ways.add(
          new Way(
              in -> new Outcome(in.exhaustion.finding(sale, conduct), "sale of " + sale.item())));
    }
    return ways;
  }

  private Outcome barred(Matter in) {
    var found = new ArrayList<Finding>();
    @Nullable String holder = null;
    for (var excluder : in.exclusivity.excluders(conduct)) {
      var bars = in.exclusivity.bars(excluder, conduct);
      found.add(bars);
      if (bars.so()) {
        holder = excluder.holder();
        break;
      }
    }
    var claim = "somebody keeps " + conduct.actor() + " out";
    var none = in.absent("an exclusive right of another in force");
    return new Outcome(
        Finding.any("E1", claim, found, none),
        holder == null ? "" : "exclusive right of " + holder);
  }
}
