package licet.reader.deal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import licet.reader.clause.Clauses;
import licet.reader.clause.Sentence;
import licet.reader.clause.Unit;
import licet.reader.frame.Frame;
import licet.reader.frame.FrameFinder;
import licet.reader.party.Who;
import org.jspecify.annotations.Nullable;

/// A sentence with all that was found in it. For one thread.
public final class Told {
  private static final int OWNED = 5;

  private final Sentence sentence;
  private final Clauses clauses;
  private final Set<String> nouns = new HashSet<>();
  private @Nullable List<Frame> frames;

  /// @param sentence where it stands
  /// @param clauses its units and their grammar
  public Told(Sentence sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
    for (var unit : clauses.units()) {
      if (unit instanceof Unit.Noun noun) {
        nouns.add(noun.concept());
        nouns.addAll(noun.inside());
      }
    }
  }

  /// Where it stands.
  public Sentence sentence() {
    return sentence;
  }

  /// Its units and their grammar.
  public Clauses clauses() {
    return clauses;
  }

  /// What it says is done; found when first asked for, which texts of another trade never are.
  public List<Frame> frames() {
    if (frames == null) {
      frames = FrameFinder.find(sentence.index(), clauses);
    }
    return frames;
  }

  /// How many units it has.
  int size() {
    return clauses.units().size();
  }

  /// True if one of its nouns is of one of these concepts.
  boolean speaksOf(String... concepts) {
    for (String concept : concepts) {
      if (nouns.contains(concept)) {
        return true;
      }
    }
    return false;
  }

  /// True for a line of names and nothing else, as over what is told of them.
  boolean onlyNames() {
    return !sentence.title()
        && !mentions().isEmpty()
        && clauses.units().stream()
            .allMatch(unit ->
                unit instanceof Unit.Group
                    || (unit instanceof Unit.Other other && other.to() - other.from() == 1));
  }

  /// The mentions of parties in it, in order.
  List<Who.Mention> mentions() {
    var mentions = new ArrayList<Who.Mention>();
    for (var unit : clauses.units()) {
      if (unit instanceof Unit.Group group) {
        mentions.addAll(group.members());
      }
    }
    return mentions;
  }

  /// The parties that it names.
  Set<String> named() {
    var ids = new HashSet<String>();
    for (var unit : clauses.units()) {
      if (unit instanceof Unit.Group group) {
        group.members().forEach(mention -> ids.add(mention.who().id()));
      }
    }
    return ids;
  }

  /// True if a party of this trade is named.
  boolean names(String trade) {
    for (var unit : clauses.units()) {
      if (unit instanceof Unit.Group group
          && group.members().stream().anyMatch(m -> m.who().kind().equals(trade))) {
        return true;
      }
    }
    return false;
  }

  /// Whose the patents or the portfolio is that the sentence names beside its owner, or null:
  /// `Nokia's patents`, `the Rambus patent portfolio`.
  Who.@Nullable Mention owner() {
    var units = clauses.units();
    for (int i = 0; i < units.size(); i++) {
      boolean owner =
          units.get(i) instanceof Unit.Group group
              && group.members().size() == 1
              && clauses.marker(i).equals("OWN");
      for (int j = i + 1; owner && j < Math.min(units.size(), i + OWNED); j++) {
        if (units.get(j).noun("PATENT") || units.get(j).noun("PORTFOLIO")) {
          return ((Unit.Group) units.get(i)).members().getFirst();
        }
        if (units.get(j) instanceof Unit.Verb || units.get(j) instanceof Unit.Group) {
          break;
        }
      }
    }
    return patentOwner();
  }

  /// Whose the patents are that the sentence speaks of, or null: `the patents of Nortel`.
  Who.@Nullable Mention patentOwner() {
    var units = clauses.units();
    for (int i = 0; i < units.size(); i++) {
      if (!units.get(i).noun("PATENT")) {
        continue;
      }
      for (int j = i + 1; j < Math.min(units.size(), i + 5); j++) {
        if (units.get(j) instanceof Unit.Group group) {
          boolean owner = clauses.marker(j).equals("OF") && group.members().size() == 1;
          if (owner) {
            return group.members().getFirst();
          }
          break;
        }
        if (units.get(j) instanceof Unit.Verb || units.get(j) instanceof Unit.Noun) {
          break;
        }
      }
    }
    return null;
  }
}
