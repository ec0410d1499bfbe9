package licet.register.identity;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import licet.vocabulary.party.Gazetteer;
import licet.vocabulary.party.Party;
import licet.vocabulary.statement.Judgement;
import licet.vocabulary.statement.Judgement.Verdict;

/// Names and the parties they stand for: by the gazetteer, and by the judgements over names, which
/// go before it. A name that neither knows stands for a party of its own.
public final class Parties {
  /// A day on which only the names still in use are used.
  private static final LocalDate TODAY = LocalDate.of(9999, 1, 1);

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Gazetteer gazetteer;
  private final Standing standing;
  private final Map<String, Set<Judgement>> differentByKey = new HashMap<>();
  private final Map<String, String> leaderById = new HashMap<>();
  private final Map<String, Judgement> sameById = new HashMap<>();
  private final Map<String, String> nameById = new HashMap<>();

  /// Names as the gazetteer and some judgements have them.
  ///
  /// @param judgements over names or ids of parties, in the order they were recorded
  public Parties(Gazetteer gazetteer, List<Judgement> judgements) {
    this.gazetteer = gazetteer;
    standing = Standing.of(judgements, Parties::key);
    for (var different : standing.with(Verdict.DIFFERENT)) {
      differentByKey.computeIfAbsent(key(different.left()), _ -> new HashSet<>()).add(different);
      differentByKey.computeIfAbsent(key(different.right()), _ -> new HashSet<>()).add(different);
    }
    standing.with(Verdict.SAME).forEach(this::unite);
  }

  /// Whom a name stands for.
  ///
  /// @param name a name in any form, or the id of a party
  /// @param day the day it was used, since names change hands
  public Who who(String name, LocalDate day) {
    var own = alone(name, day);
    String leader = leader(own.id());
    var same = sameById.get(own.id());
    if (leader.equals(own.id()) || same == null) {
      return own;
    }
    String shown = nameById.getOrDefault(leader, own.name());
    String because = "judged the same by " + same.by() + ": " + same.because();
    return new Who(leader, shown, own.because() + "; " + because);
  }

  /// The judgements over names that stand.
  public Standing standing() {
    return standing;
  }

  /// The party, its parents and all under the same parents on a day, by id.
  public Set<String> groupOn(String id, LocalDate day) {
    var group = new TreeSet<>(Set.of(id));
    var above = new ArrayDeque<>(Set.of(id));
    while (!above.isEmpty()) {
      gazetteer.byId(above.remove()).stream()
          .flatMap(party -> party.parentsOn(day))
          .filter(group::add)
          .forEach(above::add);
    }
    boolean grown = true;
    while (grown) {
      grown = false;
      for (var party : gazetteer.parties()) {
        grown |= party.parentsOn(day).anyMatch(group::contains) && group.add(party.id());
      }
    }
    return group;
  }

  /// A name without case, marks and spaces, under which its forms meet.
  public static String key(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NO_WORD.matcher(plain).replaceAll(" ").strip().replace(' ', '-');
  }

  private Who alone(String name, LocalDate day) {
    var found = listed(name, day);
    if (found.size() != 1) {
      return unlisted(name, found);
    }
    var party = found.iterator().next();
    var denied = denied(name, party);
    if (denied.isPresent()) {
      var it = denied.get();
      return new Who(
          Who.UNLISTED + key(name),
          name,
          "judged different from " + party.name() + " by " + it.by() + ": " + it.because());
    }
    String because =
        party.name().equals(name)
            ? "the gazetteer's own name"
            : "the gazetteer has \"" + name + "\" as a name of " + party.name();
    return new Who(party.id(), party.name(), because);
  }

  private static Who unlisted(String name, Set<Party> found) {
    String because =
        found.isEmpty()
            ? "the gazetteer does not know the name"
            : found.stream().map(Party::name).sorted().collect(Collectors.joining(" or "))
                + " goes by that name; it is not settled who is meant";
    return new Who(Who.UNLISTED + key(name), name, because);
  }

  private Set<Party> listed(String name, LocalDate day) {
    var byId = gazetteer.byId(name);
    if (byId.isPresent()) {
      return Set.of(byId.get());
    }
    var named = gazetteer.named(name);
    var canonical = named.stream().filter(party -> party.name().equals(name)).toList();
    if (canonical.size() == 1) {
      return Set.copyOf(canonical);
    }
    var then = named.stream().filter(party -> usedOn(party, name, day)).toList();
    return Set.copyOf(then.isEmpty() ? named : then);
  }

  private static boolean usedOn(Party party, String name, LocalDate day) {
    return party.names().stream()
        .anyMatch(it -> key(it.form()).equals(key(name)) && it.used().contains(day));
  }

  /// The judgement that another name is not the party, if there is any. The party's own name and id
  /// always stand for it.
  private Optional<Judgement> denied(String name, Party party) {
    String key = key(name);
    if (key.equals(key(party.name())) || key.equals(key(party.id()))) {
      return Optional.empty();
    }
    return differentByKey.getOrDefault(key, Set.of()).stream()
        .filter(it -> means(it.left(), party) && means(it.right(), party))
        .findFirst();
  }

  private boolean means(String name, Party party) {
    return party.id().equals(name) || gazetteer.named(name).contains(party);
  }

  private void unite(Judgement same) {
    var left = alone(same.left(), TODAY);
    var right = alone(same.right(), TODAY);
    String one = leader(left.id());
    String other = leader(right.id());
    if (one.equals(other) || heldApart(one, other)) {
      return;
    }
    for (var who : List.of(left, right)) {
      sameById.putIfAbsent(who.id(), same);
      nameById.putIfAbsent(who.id(), who.name());
    }
    boolean first = rank(one).compareTo(rank(other)) <= 0;
    leaderById.put(first ? other : one, first ? one : other);
  }

  private boolean heldApart(String one, String other) {
    for (var different : standing.with(Verdict.DIFFERENT)) {
      String left = leader(alone(different.left(), TODAY).id());
      String right = leader(alone(different.right(), TODAY).id());
      if (!left.equals(right) && Set.of(one, other).equals(Set.of(left, right))) {
        return true;
      }
    }
    return false;
  }

  private String leader(String id) {
    String at = id;
    for (String up = leaderById.get(at); up != null; up = leaderById.get(at)) {
      at = up;
    }
    return at;
  }

  /// Listed parties lead, then the alphabet decides.
  private static String rank(String id) {
    return (id.startsWith(Who.UNLISTED) ? "1" : "0") + id;
  }
}
