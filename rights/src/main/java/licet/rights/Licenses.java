package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import licet.vocabulary.fact.Act;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Life;
import licet.vocabulary.fact.Reach;
import licet.vocabulary.fact.Reach.Affiliates;
import licet.vocabulary.fact.Scope;
import licet.vocabulary.fact.Standing;
import licet.vocabulary.fact.Subject;
import licet.vocabulary.fact.Term;
import licet.vocabulary.time.Period;
import org.jspecify.annotations.Nullable;

/// The grants by those who may rely on them, and within which days.
///
/// Grants that may touch everybody (those to a class, and those that keep others out) are not among
/// them: they burden the patents they may reach.
final class Licenses {
  private static final int[] NONE = {};

  private final Kept kept;
  private final Bearings bearings;
  private final Groups groups;
  private final List<License> licenses = new ArrayList<>();
  private final int[][] entries;
  private final List<License> burdens = new ArrayList<>();

  /// How many numbers an entry has: the grantor of a plain grant, or -1; the first day on which
  /// somebody may rely on it and the first day after; the grant.
  static final int ENTRY = 4;

  Licenses(Kept kept, Bearings bearings) {
    this.kept = kept;
    this.bearings = bearings;
    groups = new Groups(kept);
    Map<Integer, List<int[]>> gathered = new HashMap<>();
    for (var grant : kept.grants.values()) {
      if (mayPermit(grant)) {
        gather(grant, gathered);
      }
    }
    entries = new int[kept.names.size()][];
    Arrays.fill(entries, NONE);
    gathered.forEach(
        (party, list) -> entries[party] = list.stream().flatMapToInt(Arrays::stream).toArray());
  }

  /// The grants that somebody may rely on, an entry each.
  int[] of(int party) {
    return party < 0 || party >= entries.length ? NONE : entries[party];
  }

  /// The grant of an entry.
  License license(int number) {
    return licenses.get(number);
  }

  /// The grants that may touch everybody.
  List<License> burdens() {
    return burdens;
  }

  /// False for what permits nothing whatever else is so: promises, undertakings, options that were
  /// never used.
  private boolean mayPermit(Grant grant) {
    boolean permits =
        grant.kind().permits()
            || grant.kind() == Grant.Kind.RELEASE
            || grant.kind() == Grant.Kind.LICENSE_OF_RIGHT
            || grant.life().releases() != null;
    return !unmentioned(grant) || (permits && !grant.standing().promise());
  }

  private boolean unmentioned(Grant grant) {
    return !kept.about.containsKey(grant.id());
  }

  private void gather(Grant grant, Map<Integer, List<int[]>> gathered) {
    var license = license(grant);
    licenses.add(license);
    if (Kept.open(grant) || grant.kind().excludes()) {
      burdens.add(license);
    }
    for (var party : grant.to()) {
      enter(gathered, party, license, Days.FIRST, Days.LAST);
      if (license.plain()
          && grant.reach().affiliates() instanceof Term.Stated<Affiliates>(var who)) {
        for (var each : groups.affiliates(party, who)) {
          enter(gathered, each.party(), license, each.from(), each.until());
        }
      }
    }
    if (!license.plain()) {
      for (var party : groups.kin(grant.to())) {
        enter(gathered, party, license, Days.FIRST, Days.LAST);
      }
    }
  }

  private void enter(
      Map<Integer, List<int[]>> gathered, String party, License license, int from, int until) {
    int by = license.plain() ? license.by() : -1;
    gathered
        .computeIfAbsent(kept.names.add(party), _ -> new ArrayList<>())
        .add(new int[] {by, from, until, licenses.size() - 1});
  }

  private License license(Grant grant) {
    var subject = grant.subject();
    var scope = grant.scope();
    var roots = bearings.roots(grant);
    long[] listed = subject.listed().stream().mapToLong(kept.numbers::add).sorted().toArray();
    boolean days = subject.owned() instanceof Term.Stated<Period>;
    var owned = subject.owned() instanceof Term.Stated<Period>(var period) ? period : Period.ALWAYS;
    return new License(
        plain(grant),
        roots == null ? null : roots.stream().mapToInt(root -> root).toArray(),
        listed,
        listedOnly(grant) && unmentioned(grant),
        Days.of(grant.given().known()),
        kept.names.find(grant.by()),
        Days.of(grant.given().date()),
        Days.of(Lifetime.start(grant)),
        grant.life().irrevocable() ? Days.LAST : until(grant),
        Days.of(owned.from()),
        Days.of(owned.until()),
        days ? License.Owned.DAYS : subject.owned() == null ? License.Owned.NO : License.Owned.ANY,
        scope.acts() instanceof Term.Stated<Set<Act>>(var acts)
            ? License.bits(Ambit.implied(acts))
            : -1,
        products(scope),
        countries(scope.territory()),
        scope.exceptTerritory().stream().mapToInt(kept.names::add).toArray(),
        Days.of(grant.standing().registered(), Days.LAST),
        grant.kind() == Grant.Kind.COVENANT);
  }

  private static int until(Grant grant) {
    return grant.life().until() instanceof Term.Stated<LocalDate>(var until)
        ? Days.of(until)
        : Days.LAST;
  }

  private int @Nullable [] products(Scope scope) {
    if (!(scope.products() instanceof Term.Stated<Set<String>>(var products))
        || products.contains("all")) {
      return null;
    }
    return products.stream().map(Goods::bare).mapToInt(kept.names::add).sorted().toArray();
  }

  private int @Nullable [] countries(Term<Set<String>> territory) {
    return territory instanceof Term.Stated<Set<String>>(var countries)
        ? countries.stream().mapToInt(kept.names::add).toArray()
        : null;
  }

  private static boolean listedOnly(Grant grant) {
    var subject = grant.subject();
    return subject.owned() == null
        && subject.families().isEmpty()
        && subject.relations().isEmpty()
        && !subject.undisclosed()
        && grant.kind() != Grant.Kind.SPRINGING;
  }

  private boolean plain(Grant grant) {
    boolean quiet =
        Stream.concat(Stream.of(grant.by()), grant.to().stream()).noneMatch(kept::restless);
    return (grant.kind() == Grant.Kind.LICENSE || grant.kind() == Grant.Kind.COVENANT)
        && quiet
        && grant.given().corrects() == null
        && !kept.corrected.contains(grant.id())
        && unmentioned(grant)
        && !grant.to().isEmpty()
        && bearings.heads(grant).isEmpty()
        && plain(grant.subject())
        && plain(grant.reach())
        && plain(grant.scope())
        && plain(grant.life())
        && plain(grant.standing());
  }

  private static boolean plain(Subject subject) {
    return subject.relations().isEmpty()
        && subject.families().isEmpty()
        && (subject.owned() == null || subject.owned().disclosed())
        && !subject.whileOwned()
        && subject.priorityBefore() == null
        && subject.essentialTo().isEmpty()
        && subject.except().isEmpty()
        && !subject.undisclosed();
  }

  private static boolean plain(Reach reach) {
    boolean clause =
        switch (reach.affiliates()) {
          case Term.Silent<Affiliates> _ -> true;
          case Term.Undisclosed<Affiliates> _ -> false;
          case Term.Stated<Affiliates>(Affiliates who) ->
              who.threshold().disclosed() && !who.management() && who.when() == Reach.When.FLOATING;
        };
    return clause
        && !reach.everybody()
        && reach.membersOf() == null
        && reach.excluded().isEmpty()
        && reach.acquired().silent()
        && !reach.customers();
  }

  private static boolean plain(Scope scope) {
    return scope.acts().disclosed()
        && scope.products().disclosed()
        && scope.exceptProducts().isEmpty()
        && scope.territory().disclosed()
        && scope.standards().silent()
        && scope.volume().isEmpty();
  }

  private static boolean plain(Life life) {
    return life.until().disclosed()
        && life.reachesBack() == null
        && life.releases() == null
        && life.conditions().isEmpty()
        && !life.suspendedBySuit()
        && !life.endedBySuit()
        && life.changeOfControl() == null
        && life.tail() == null;
  }

  private static boolean plain(Standing standing) {
    var law = standing.law();
    return !standing.promise()
        && standing.written()
        && (law == null || !law.startsWith("US-"))
        && standing.under() == null
        && standing.authority().isEmpty()
        && standing.bindsAffiliates().isEmpty();
  }
}
