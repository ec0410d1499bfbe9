package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import licet.vocabulary.answer.Law;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Complete;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Truth;
import org.jspecify.annotations.Nullable;

/// What a question is decided on: the facts known, one reading of what is open, the law and the
/// chains of title, with one object for each family of rules.
final class Matter {
  final Ledger ledger;
  final Asking reading;
  final Patents patents;
  final Parties parties;
  final Titles titles;
  final Called called;
  final Goods goods;
  final Votes votes;
  final Affiliation affiliation;
  final Movement movement;
  final Beneficiaries beneficiaries;
  final Holdings holdings;
  final Capture capture;
  final Power power;
  final Sublicenses sublicenses;
  final Ambit ambit;
  final Lifetime lifetime;
  final Conditions conditions;
  final Survival survival;
  final Exclusivity exclusivity;
  final Derivation derivation;
  final Need need;
  final Exhaustion exhaustion;
  final Adjudication adjudication;
  private final Map<String, Grant> grants = new LinkedHashMap<>();
  private final @Nullable Matter probe;
  private final Asking.Once<Chain> chains;

  /// What a question is decided on in one reading.
  Matter(Ledger ledger, Reading reading) {
    this(ledger, new Asking(reading), new Matter(ledger, Asking.everything(), null));
  }

  private Matter(Ledger ledger, Asking reading, @Nullable Matter probe) {
    this.ledger = ledger;
    this.reading = reading;
    this.probe = probe;
    chains = new Asking.Once<>(reading);
    patents = new Patents(ledger);
    parties = new Parties(ledger);
    titles = new Titles(ledger, reading);
    called = new Called(ledger);
    goods = new Goods(ledger);
    votes = new Votes(ledger, called);
    for (var grant : Exercised.grants(ledger)) {
      grants.put(grant.id(), grant);
    }
    affiliation = new Affiliation(this);
    movement = new Movement(this);
    beneficiaries = new Beneficiaries(this);
    holdings = new Holdings(this);
    capture = new Capture(this);
    power = new Power(this);
    sublicenses = new Sublicenses(this);
    ambit = new Ambit(this);
    lifetime = new Lifetime(this);
    conditions = new Conditions(this);
    survival = new Survival(this);
    exclusivity = new Exclusivity(this);
    derivation = new Derivation(this);
    need = new Need(this);
    exhaustion = new Exhaustion(this);
    adjudication = new Adjudication(this);
  }

  /// The same matter with everything open taken as so, to see what rests on nothing open; null if
  /// this is it.
  @Nullable Matter probe() {
    return probe;
  }

  /// Every grant, options and the like as the licenses they became where they were used.
  List<Grant> grants() {
    return List.copyOf(grants.values());
  }

  /// The grant of this name, or null.
  @Nullable Grant grant(String id) {
    return grants.get(id);
  }

  /// The chain of title of a patent in a country.
  Chain chain(String patent, String country) {
    return chains.of(
        Patents.bare(patent) + ":" + country,
        () -> {
          var chain = titles.of(patent, country);
          chain.holders(LocalDate.MAX);
          return chain;
        });
  }

  /// A step on a thing that a fact tells, or leaves open.
  Finding told(Truth truth, String rule, String claim, String key, String settledBy, Fact fact) {
    boolean so = reading.so(truth, key, claim, settledBy);
    var cited = Proofs.cited(fact);
    return switch (truth) {
      case YES, NO -> Finding.of(so, rule, claim, null, List.of(cited));
      case UNKNOWN -> Finding.of(so, rule, claim, null, List.of(cited, assumed(claim, so, UNTOLD)));
      case DISPUTED ->
          Finding.of(so, rule, claim, null, List.of(cited, assumed(claim, so, PENDING)));
    };
  }

  /// A step on a point that is open.
  Finding open(String rule, String claim, Premise premise, Fact... facts) {
    boolean so = reading.so(premise);
    var leaves = new ArrayList<Proof>();
    for (var fact : facts) {
      leaves.add(Proofs.cited(fact));
    }
    leaves.add(assumed(premise.missing().what(), so, why(premise)));
    return Finding.of(so, rule, claim, premise.law(), leaves);
  }

  /// A step on a row of the law, which holds unless the row is contested and this reading takes it
  /// the other way.
  Finding law(LawBook.Row row, String claim, Fact... facts) {
    var leaves = new ArrayList<Proof>();
    for (var fact : facts) {
      leaves.add(Proofs.cited(fact));
    }
    if (row.law().weight() != Law.Weight.CONTESTED) {
      leaves.add(new Proof.Assumed(row.law().authority(), "the law of " + row.law().country()));
      return Finding.of(true, row.rule(), claim, row.law(), leaves);
    }
    var key = row.rule() + ":" + row.point() + ":" + row.law().country();
    boolean so = reading.so(Premise.contested(key, claim, row.law()));
    leaves.add(assumed(claim, so, CONTESTED));
    return Finding.of(so, row.rule(), claim, row.law(), leaves);
  }

  /// What a country's law makes of a point on a day.
  LawBook.Row row(String rule, String point, String country, LocalDate day) {
    return LawBook.shipped().on(rule, point, country, day);
  }

  /// The leaf for a thing that was looked for in the facts and is not there.
  Proof.Absent absent(String what) {
    return new Proof.Absent(what, "all " + ledger.searched() + " facts known", null);
  }

  /// The same for what passed between two, with the fact that says the search is complete, if there
  /// is one (T7).
  Proof.Absent absent(String what, String one, LocalDate until) {
    var complete = complete(one, null, until);
    return complete == null
        ? absent(what)
        : new Proof.Absent(what, complete.scope(), complete.id());
  }

  /// A fact that says all is told of somebody up to a day, of its dealings with the other if that
  /// is named; or null.
  @Nullable Complete complete(String one, @Nullable String other, LocalDate until) {
    for (var each : ledger.all(Complete.class)) {
      boolean first = side(each.between(), one) && side(each.and(), other);
      boolean second = side(each.and(), one) && side(each.between(), other);
      if ((first || second) && !each.until().isBefore(until)) {
        return each;
      }
    }
    return null;
  }

  private boolean side(@Nullable String told, @Nullable String asked) {
    return asked == null || (told != null && called.same(told, asked));
  }

  private static Proof.Assumed assumed(String what, boolean so, String why) {
    return new Proof.Assumed((so ? "taken as so: " : "taken as not so: ") + what, why);
  }

  private static String why(Premise premise) {
    return switch (premise.missing().kind()) {
      case UNTOLD -> UNTOLD;
      case PENDING -> PENDING;
      case LAW -> CONTESTED;
    };
  }

  private static final String UNTOLD = "nobody tells";
  private static final String PENDING = "the proceedings are not over";
  private static final String CONTESTED = "the authorities differ";
}
