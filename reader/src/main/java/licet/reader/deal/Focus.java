package licet.reader.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import licet.reader.clause.Unit.Group;
import licet.reader.party.Who;
import org.jspecify.annotations.Nullable;

/// Whom the text has spoken of lately, so that `the two companies`, `it` and `the Chinese maker`
/// find their parties.
final class Focus {
  private static final int MEMORY = 12;
  private static final Set<String> UNNAMED = Set.of("TWO", "SELF", "IT", "HIM", "NOBODY", "OTHER");

  private final List<Who.Mention> all;
  private final Map<String, Integer> salience;
  private final List<Who.Mention> recent = new ArrayList<>();
  private List<Who.Mention> pair = List.of();
  private Who.@Nullable Mention subject;

  /// @param all every mention of the document, for words that come before the name
  /// @param salience how much each party is spoken of, by its id
  Focus(List<Who.Mention> all, Map<String, Integer> salience) {
    this.all = all;
    this.salience = salience;
  }

  void mentioned(Group group) {
    for (var mention : group.members()) {
      recent.removeIf(old -> old.who().equals(mention.who()));
      recent.addFirst(mention);
    }
    while (recent.size() > MEMORY) {
      recent.removeLast();
    }
  }

  void subject(List<Who.Mention> parties) {
    if (!parties.isEmpty()) {
      subject = parties.getFirst();
    }
  }

  void pair(List<Who.Mention> parties) {
    pair = List.copyOf(parties);
  }

  /// The party of a trade that was named last.
  Optional<Who.Mention> lately(String trade) {
    return recent.stream().filter(mention -> mention.who().kind().equals(trade)).findFirst();
  }

  /// The parties a group stands for, as far as the text so far tells.
  ///
  /// @param others ids of those who stand in another slot beside it, whom it can't mean
  List<Who.Mention> resolve(Group group, Set<String> others) {
    if (!group.members().isEmpty()) {
      return joined(group, others);
    }
    return switch (group.back()) {
      case "TWO" -> two();
      case "SELF", "IT", "HIM" -> self(others);
      case "NOBODY" -> List.of();
      case "OTHER" -> rival(group.country(), others);
      default -> described(group.back(), group.country(), others);
    };
  }

  /// `the French maker and its partner Regeneron`: those named, and whom the words beside them
  /// mean.
  private List<Who.Mention> joined(Group group, Set<String> others) {
    boolean pointing =
        !group.back().isEmpty()
            && !UNNAMED.contains(group.back())
            && !(group.back().equals("ANY") && group.country().isEmpty());
    if (!pointing) {
      return group.members();
    }
    var known = new java.util.HashSet<>(others);
    group.members().forEach(mention -> known.add(mention.who().id()));
    var joined = new ArrayList<>(described(group.back(), group.country(), known));
    joined.addAll(group.members());
    return joined;
  }

  private List<Who.Mention> two() {
    if (pair.size() >= 2) {
      return pair;
    }
    return recent.size() >= 2 ? List.of(recent.get(1), recent.get(0)) : List.of();
  }

  /// The one of the pair at hand that is none of these, or null if no pair is.
  @Nullable List<Who.Mention> otherSide(Set<String> these) {
    var other = pair.stream().filter(m -> !these.contains(m.who().id())).toList();
    return other.size() == 1 ? other : null;
  }

  private List<Who.Mention> self(Set<String> others) {
    if (subject != null && !others.contains(subject.who().id())) {
      return List.of(subject);
    }
    return pair.stream().filter(mention -> !others.contains(mention.who().id())).limit(1).toList();
  }

  /// Whom a small word before a verb means (`Oracle le poursuit`): not whom the sentence speaks of.
  List<Who.Mention> besides(@Nullable Group speaking) {
    var others = new java.util.HashSet<String>();
    if (speaking != null) {
      speaking.members().forEach(m -> others.add(m.who().id()));
      return self(others).isEmpty() ? rival("", others) : self(others);
    }
    return rival("", others);
  }

  /// `his rival`: the one of the pair at hand, or of those named lately, that is not spoken of.
  private List<Who.Mention> rival(String country, Set<String> others) {
    for (var pool : List.of(pair, recent)) {
      for (var mention : pool) {
        boolean spoken = subject != null && subject.who().equals(mention.who());
        if (!spoken
            && !others.contains(mention.who().id())
            && fits(mention.who(), "ANY", country)) {
          return List.of(mention);
        }
      }
    }
    return List.of();
  }

  /// The party of that trade and country that is spoken of most among the pair at hand, those named
  /// lately, and those of the whole text.
  private List<Who.Mention> described(String trade, String country, Set<String> others) {
    if (trade.equals("ANY") && country.isEmpty()) {
      return self(others);
    }
    for (var pool : List.of(pair, recent, all)) {
      var meant =
          pool.stream()
              .filter(mention -> fits(mention.who(), trade, country))
              .filter(mention -> !others.contains(mention.who().id()))
              .max(Comparator.comparingInt(this::weight));
      if (meant.isPresent()) {
        return List.of(meant.get());
      }
    }
    return List.of();
  }

  private int weight(Who.Mention mention) {
    return salience.getOrDefault(mention.who().id(), 0);
  }

  private static boolean fits(Who who, String trade, String country) {
    boolean traded = trade.equals("ANY") || who.kind().equals(trade);
    return traded && (country.isEmpty() || who.country().equals(country));
  }
}
