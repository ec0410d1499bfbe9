package licet.desk.inquiry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import licet.register.identity.Parties;
import licet.register.identity.Who;
import licet.register.known.Known;
import licet.vocabulary.party.Gazetteer;
import org.jspecify.annotations.Nullable;

/// Parties of the register that may be one: at least one of the two is not in the gazetteer, and
/// their names are alike. A like name is only a reason to look, never to judge.
final class PartyDoubts {
  private static final Set<String> ROUTINE =
      Set.of(
          "inc",
          "corp",
          "corporation",
          "co",
          "company",
          "ltd",
          "limited",
          "llc",
          "plc",
          "ag",
          "sa",
          "gmbh",
          "group",
          "holdings",
          "holding",
          "technologies",
          "technology",
          "international",
          "kk",
          "bv",
          "nv",
          "ab",
          "oyj",
          "spa",
          "se",
          "the",
          "and",
          "electronics",
          "communications");

  private static final int LONG_ENOUGH = 5;
  private static final int PARTNERS = 3;

  private final Map<String, Named> byId = new TreeMap<>();
  private final Set<Set<String>> together = new HashSet<>();
  private final Gazetteer gazetteer;

  /// A party as reports name it.
  private record Named(Who who, List<String> words, Set<String> partners) {
    String joined() {
      return String.join("", words);
    }

    String initials() {
      return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
  }

  /// What speaks for two names being one party's.
  private record Likeness(int score, String because) {}

  PartyDoubts(Known known, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (var deal : known.deals()) {
      var named = new ArrayList<Named>();
      for (var party : deal.parties()) {
        var who = party.who();
        named.add(
            byId.computeIfAbsent(
                who.id(), _ -> new Named(who, words(who.name()), new TreeSet<>())));
      }
      named.forEach(one -> meet(one, named));
    }
  }

  private void meet(Named one, List<Named> others) {
    for (var other : others) {
      if (!one.who().id().equals(other.who().id())) {
        one.partners().add(other.who().name());
        together.add(Set.of(one.who().id(), other.who().id()));
      }
    }
  }

  private static List<String> words(String name) {
    var all = Arrays.stream(Parties.key(name).split("-", -1)).filter(it -> !it.isEmpty()).toList();
    var telling = all.stream().filter(word -> !ROUTINE.contains(word)).toList();
    return telling.isEmpty() ? all : telling;
  }

  void find(Consumer<Doubt> each) {
    var all = new ArrayList<>(byId.values());
    for (int i = 0; i < all.size(); i++) {
      for (int k = i + 1; k < all.size(); k++) {
        compare(all.get(i), all.get(k), each);
      }
    }
    for (var named : all) {
      if (!named.who().listed()) {
        unmet(named, each);
      }
    }
  }

  /// A listed party that no report names yet, whose name the party's is like.
  private void unmet(Named named, Consumer<Doubt> each) {
    for (var party : gazetteer.parties()) {
      if (!byId.containsKey(party.id())) {
        var who = new Who(party.id(), party.name(), "");
        compare(named, new Named(who, words(party.name()), Set.of()), each);
      }
    }
  }

  private void compare(Named one, Named other, Consumer<Doubt> each) {
    boolean listed = one.who().listed() && other.who().listed();
    if (listed || together.contains(Set.of(one.who().id(), other.who().id()))) {
      return;
    }
    var alike = alike(one, other);
    if (alike == null) {
      return;
    }
    var reasons = new ArrayList<>(List.of(alike.because()));
    var common = new TreeSet<>(one.partners());
    common.retainAll(other.partners());
    if (!common.isEmpty()) {
      reasons.add(
          "both deal with " + common.stream().limit(PARTNERS).collect(Collectors.joining(", ")));
    }
    int score = alike.score() + 10 * Math.min(PARTNERS, common.size());
    String left = one.who().name();
    String right = other.who().name();
    each.accept(new Doubt(Doubt.About.PARTY, left, right, left + " / " + right, score, reasons));
  }

  private static @Nullable Likeness alike(Named one, Named other) {
    if (one.words().isEmpty() || other.words().isEmpty()) {
      return null;
    }
    if (one.joined().equals(other.joined())) {
      return new Likeness(60, "the names differ only in words such as Group or Inc, or in spaces");
    }
    var shorter = one.words().size() <= other.words().size() ? one : other;
    var longer = shorter.equals(one) ? other : one;
    if (longer.words().subList(0, shorter.words().size()).equals(shorter.words())) {
      return new Likeness(
          40, "the name of " + longer.who().name() + " begins with " + shorter.who().name());
    }
    if (shorter.words().size() == 1
        && longer.words().size() > 1
        && shorter.joined().equals(longer.initials())) {
      return new Likeness(35, shorter.who().name() + " are the initials of " + longer.who().name());
    }
    return oneApart(one.joined(), other.joined())
        ? new Likeness(25, "the names are one letter apart")
        : null;
  }

  /// True if one letter put in, left out or changed makes the one name the other.
  private static boolean oneApart(String one, String other) {
    if (Math.min(one.length(), other.length()) < LONG_ENOUGH
        || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int at = 0;
    int shortest = Math.min(one.length(), other.length());
    while (at < shortest && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    String left = one.substring(at);
    String right = other.substring(at);
    return rest(left).equals(rest(right)) || left.equals(rest(right)) || rest(left).equals(right);
  }

  private static String rest(String word) {
    return word.isEmpty() ? word : word.substring(1);
  }
}
