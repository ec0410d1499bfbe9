package licet.register.deals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Told deals by what two of one event must have in common, so that not all need be compared.
final class Blocks {
  /// More parties than this take part in no event that is told by a pair of them.
  private static final int PARTIES = 40;

  /// In a block that is sorted by date, one of an event is near another.
  private static final int NEIGHBORS = 64;

  private static final Comparator<Clue> BY_DATE =
      Comparator.<Clue, LocalDate>comparing(clue -> clue.when().last()).thenComparing(Clue::id);

  private final Map<String, List<Clue>> byKey = new TreeMap<>();

  private Blocks() {}

  /// Told deals by pairs of parties, and by a party and a figure.
  static Blocks of(Iterable<Clue> clues) {
    var blocks = new Blocks();
    for (var clue : clues) {
      keys(clue).forEach(key -> blocks.add(key, clue));
    }
    return blocks.sorted();
  }

  /// Told deals by the voice of their source.
  static Blocks ofCopies(Iterable<Clue> clues) {
    var blocks = new Blocks();
    for (var clue : clues) {
      blocks.add(clue.told().voice(), clue);
    }
    return blocks.sorted();
  }

  private void add(String key, Clue clue) {
    byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(clue);
  }

  private Blocks sorted() {
    byKey.values().forEach(block -> block.sort(BY_DATE));
    return this;
  }

  /// Hands over what speaks for two of a block being one; the same pair may come more than once.
  void likenesses(Consumer<Likeness> consumer) {
    byKey.values().parallelStream()
        .map(Blocks::likenesses)
        .forEachOrdered(it -> it.forEach(consumer));
  }

  private static List<Likeness> likenesses(List<Clue> block) {
    var found = new ArrayList<Likeness>();
    for (int i = 0; i < block.size(); i++) {
      for (int k = i + 1; k < Math.min(block.size(), i + NEIGHBORS); k++) {
        Likeness.between(block.get(i), block.get(k)).ifPresent(found::add);
      }
    }
    return found;
  }

  /// The names of the blocks that a told deal is in.
  static List<String> keys(Clue clue) {
    var keys = new ArrayList<String>();
    var parties = clue.parties().stream().limit(PARTIES).toList();
    for (int i = 0; i < parties.size(); i++) {
      for (int k = i + 1; k < parties.size(); k++) {
        keys.add("pair " + parties.get(i) + " " + parties.get(k));
      }
      for (String figure : clue.figures()) {
        keys.add("figure " + parties.get(i) + " " + figure);
      }
    }
    return keys;
  }
}
