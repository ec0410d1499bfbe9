package licet.rights;

import licet.vocabulary.answer.Verdict;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Product;
import licet.vocabulary.fact.Sale;
import licet.vocabulary.fact.Stake;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;

/// Decides plain questions on numbers alone, without making an object: a patent whose need and
/// title are plain, an actor without judgments or kin by merger, grants that say no more than a
/// license does. On anything else it says that it cannot tell.
final class Check {
  private static final int FAILS = 0;
  private static final int UNTOLD = Integer.MIN_VALUE;
  private static final long NEVER = -1;
  private static final long UNCLEAR = -2;

  private final Kept kept;
  private final Lines lines;
  private final Licenses licenses;
  private final RunsWith runs;
  private final Wares wares;
  private final boolean[] judged;
  private final int votesKnown;
  private final int waresKnown;
  private final int unitedStates;

  Check(Kept kept, Lines lines, Licenses licenses) {
    this.kept = kept;
    this.lines = lines;
    this.licenses = licenses;
    runs = new RunsWith(kept.names);
    wares = new Wares(kept);
    judged = new boolean[kept.parties()];
    int votes = Days.FIRST;
    int products = Days.FIRST;
    for (var fact : kept.facts) {
      int known = Days.of(fact.given().known());
      votes = fact instanceof Stake ? Math.max(votes, known) : votes;
      boolean ware = fact instanceof Product || fact instanceof Sale || names(fact);
      products = ware ? Math.max(products, known) : products;
    }
    for (int party = 0; party < judged.length; party++) {
      int root = kept.root(party);
      judged[party] = kept.ruledFor.start(root) != kept.ruledFor.end(root);
    }
    votesKnown = votes;
    waresKnown = products;
    unitedStates = kept.names.find("US");
  }

  private static boolean names(Fact fact) {
    return fact instanceof licet.vocabulary.fact.Grant grant
        && (!grant.scope().products().silent() || !grant.scope().exceptProducts().isEmpty());
  }

  /// The verdict, or null where only the complete engine can tell.
  @Nullable Verdict verdict(Question.Practise asked) {
    if (asked.standard() != null || asked.maker() != null || asked.patents().isEmpty()) {
      return null;
    }
    Verdict worst = null;
    for (int i = 0; i < asked.patents().size(); i++) {
      var one = verdict(asked, asked.patents().get(i));
      if (one == null) {
        return null;
      }
      worst = worst == null || one.compareTo(worst) < 0 ? one : worst;
    }
    return worst;
  }

  private @Nullable Verdict verdict(Question.Practise asked, String patent) {
    long number = kept.numbers.find(patent);
    int row = number == -1 ? -1 : kept.rows.find(number);
    int known = Days.of(asked.knownOn(), Days.LAST);
    if (row < 0 || kept.rows.marked(row, PatentRows.NEED) || known < kept.rows.known(row)) {
      return null;
    }
    int day = Days.of(asked.on());
    int country = kept.names.find(asked.in());
    boolean inForce =
        kept.rows.covers(row, country)
            && day >= kept.rows.granted(row)
            && day <= kept.rows.expires(row);
    if (!inForce) {
      return Verdict.NOT_NEEDED;
    }
    int actor = kept.names.find(asked.actor());
    boolean unplain =
        kept.rows.marked(row, PatentRows.TITLE | PatentRows.BURDENED)
            || kept.restless(actor)
            || (actor >= 0 && actor < judged.length && judged[actor])
            || known < votesKnown;
    if (unplain) {
      return null;
    }
    if (holder(row, day) == actor) {
      return Verdict.PERMITTED;
    }
    return licensed(asked, row, actor, country, day, known);
  }

  /// Who holds a patent at the end of a day.
  private int holder(int row, int day) {
    int at = passed(row, day);
    return at == 0 ? kept.rows.owner(row) : lines.to(kept.rows.firstStep(row) + at - 1);
  }

  /// How many steps of title were taken by the end of a day.
  private int passed(int row, int day) {
    int first = kept.rows.firstStep(row);
    int steps = kept.rows.steps(row);
    int passed = 0;
    while (passed < steps && lines.day(first + passed) <= day) {
      passed++;
    }
    return passed;
  }

  private @Nullable Verdict licensed(
      Question.Practise asked, int row, int actor, int country, int day, int known) {
    int acts = License.bits(asked.acts());
    int permitted = 0;
    boolean untold = wares.designed(asked.product());
    int[] entries = licenses.of(actor);
    for (int i = 0; i < entries.length; i += Licenses.ENTRY) {
      boolean may =
          day >= entries[i + 1]
              && day < entries[i + 2]
              && (entries[i] < 0 || everHeld(row, entries[i]));
      var license = may ? licenses.license(entries[i + 3]) : null;
      if (license == null || license.known() > known) {
        continue;
      }
      int gives =
          license.plain() ? gives(license, asked, row, country, day, known) : unplain(license, row);
      untold |= gives == UNTOLD;
      permitted |= gives == UNTOLD ? 0 : gives & acts;
      if (gives != UNTOLD && (gives & acts) == acts && !wares.designed(asked.product())) {
        return Verdict.PERMITTED;
      }
    }
    if (untold || (known < waresKnown && wares.any())) {
      return null;
    }
    if (permitted == acts) {
      return Verdict.PERMITTED;
    }
    return wares.sold(asked.product()) ? null : Verdict.NOT_SHOWN;
  }

  private boolean everHeld(int row, int party) {
    int first = kept.rows.firstStep(row);
    boolean held = kept.rows.owner(row) == party;
    for (int i = kept.rows.steps(row) - 1; !held && i >= 0; i--) {
      held = lines.to(first + i) == party;
    }
    return held;
  }

  /// What a grant that is not plain permits: nothing where it cannot bear on the patent.
  private int unplain(License license, int row) {
    boolean related = kept.rows.marked(row, PatentRows.RELATED);
    if (license.listedOnly() && !license.lists(kept.rows.key(row)) && !related) {
      return FAILS;
    }
    int first = kept.rows.firstStep(row);
    boolean reaches = license.reaches(kept.root(kept.rows.owner(row)));
    for (int i = 0; i < kept.rows.steps(row); i++) {
      reaches |= license.reaches(kept.root(lines.to(first + i)));
    }
    return reaches ? UNTOLD : FAILS;
  }

  /// The acts that a plain grant permits, a bit each.
  private int gives(
      License license, Question.Practise asked, int row, int country, int day, int known) {
    if (day < license.start() || day >= license.until() || !license.holdsIn(country)) {
      return FAILS;
    }
    long hold = hold(license, row, country);
    if (hold == UNCLEAR || (hold != NEVER && day < license.signed())) {
      return UNTOLD;
    }
    if (hold == NEVER || day < (int) hold) {
      return FAILS;
    }
    int binds = binds(license, row, country, (int) (hold >>> 32), day);
    if (binds <= 0) {
      return binds == 0 ? FAILS : UNTOLD;
    }
    if (license.products() != null) {
      if (known < waresKnown) {
        return UNTOLD;
      }
      int ware = wares.among(asked.product(), license.products());
      if (ware <= 0) {
        return ware == 0 ? FAILS : UNTOLD;
      }
    }
    return license.acts();
  }

  /// When a grant took hold of a patent, and after how many steps of title: the steps in the upper
  /// half, the day in the lower.
  private long hold(License license, int row, int country) {
    int first = kept.rows.firstStep(row);
    int steps = kept.rows.steps(row);
    for (int i = 0; i < steps; i++) {
      if (lines.day(first + i) == license.signed()) {
        return UNCLEAR;
      }
    }
    int signed = license.signed();
    long ever = hold(license, row, signed, Days.LAST);
    if (ever == NEVER) {
      return NEVER;
    }
    long within =
        switch (license.owned()) {
          case NO -> NEVER;
          case DAYS ->
              hold(license, row, Math.max(license.ownedFrom(), signed), license.ownedUntil());
          case ANY -> hold(license, row, signed, signed + 1);
        };
    if (within != NEVER) {
      return within;
    }
    if (license.lists(kept.rows.key(row))) {
      return ever;
    }
    boolean implied = kept.rows.marked(row, PatentRows.RELATED) && country == unitedStates;
    return implied || license.owned() == License.Owned.ANY ? UNCLEAR : NEVER;
  }

  /// When the grantor first holds a patent within a period.
  private long hold(License license, int row, int start, int until) {
    if (start >= until) {
      return NEVER;
    }
    int first = kept.rows.firstStep(row);
    int steps = kept.rows.steps(row);
    int passed = passed(row, start);
    if (holder(row, start) == license.by()) {
      return (long) passed << 32 | (start & 0xffffffffL);
    }
    for (int i = passed; i < steps && lines.day(first + i) < until; i++) {
      if (lines.to(first + i) == license.by()) {
        return (long) (i + 1) << 32 | (lines.day(first + i) & 0xffffffffL);
      }
    }
    return NEVER;
  }

  /// Whether a grant binds who holds the patent on a day: 1 if so, 0 if not, below if untold.
  private int binds(License license, int row, int country, int took, int day) {
    int first = kept.rows.firstStep(row);
    int steps = kept.rows.steps(row);
    for (int i = took; i < steps && lines.day(first + i) <= day; i++) {
      if (lines.to(first + i) != license.by()) {
        int binds = runs.binds(country, lines.day(first + i), license);
        if (binds <= 0) {
          return binds;
        }
      }
    }
    return 1;
  }
}
