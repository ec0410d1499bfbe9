package licet.register.deals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Clusters that vague told deals may belong to, found by what they must have in common.
final class Targets {
  private final Map<String, Set<Integer>> byKey = new HashMap<>();
  private final Map<Integer, When> spanByCluster = new HashMap<>();

  Targets(Clusters clusters, List<Integer> some) {
    for (int cluster : some) {
      var clues = clusters.clues(cluster);
      spanByCluster.put(cluster, span(clues));
      for (var clue : clues) {
        for (String key : Blocks.keys(clue)) {
          byKey.computeIfAbsent(key, _ -> new TreeSet<>()).add(cluster);
        }
      }
    }
  }

  /// Those that share a block with a told deal and come within some days of it.
  Set<Integer> near(Clue clue, int days) {
    var near = new TreeSet<Integer>();
    for (String key : Blocks.keys(clue)) {
      for (int cluster : byKey.getOrDefault(key, Set.of())) {
        var span = spanByCluster.get(cluster);
        if (span != null && clue.when().gap(span) <= days) {
          near.add(cluster);
        }
      }
    }
    return near;
  }

  private static When span(Collection<Clue> clues) {
    var from = LocalDate.MAX;
    var last = LocalDate.MIN;
    for (var clue : clues) {
      from = clue.when().from().isBefore(from) ? clue.when().from() : from;
      last = clue.when().last().isAfter(last) ? clue.when().last() : last;
    }
    return new When(from, last, When.Firmness.FIRM, null);
  }
}
