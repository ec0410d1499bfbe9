package licet.rights;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import licet.vocabulary.fact.Fact;
import org.jspecify.annotations.Nullable;

/// How many facts count on a day of knowledge (T2, T4), so that an answer found among few of them
/// still tells of how many it was sought.
final class Census {
  private final Map<Integer, Integer> changesByDay = new HashMap<>();
  private final Map<String, Integer> correctedById = new HashMap<>();

  /// Takes note of what a fact corrects, before any is counted.
  void corrects(Fact fact) {
    if (fact.given().corrects() != null) {
      correctedById.merge(fact.given().corrects(), Days.of(fact.given().known()), Math::min);
    }
  }

  /// True if anything is corrected.
  boolean corrects() {
    return !correctedById.isEmpty();
  }

  /// Counts a fact that no other corrects.
  void add(int known) {
    changesByDay.merge(known, 1, Integer::sum);
  }

  /// Counts a fact until another corrects it.
  void add(String id, int known) {
    add(known);
    var corrected = correctedById.get(id);
    if (corrected != null) {
      changesByDay.merge(Math.max(known, corrected), -1, Integer::sum);
    }
  }

  /// How many count at the end of a day, or in all.
  int on(@Nullable LocalDate knownOn) {
    int last = Days.of(knownOn, Days.LAST);
    return changesByDay.entrySet().stream()
        .filter(each -> each.getKey() <= last)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
