package licet.bench.figure;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Counts of outcomes by class of case.
final class Tally {

  /// What became of a case.
  enum Outcome {
    /// Found, with the right value.
    RIGHT,
    /// Something else was found in its place.
    WRONG,
    /// Nothing was found in its place.
    MISSED,
    /// Not asked of the reader; the class says why.
    OUT_OF_SCOPE
  }

  private final Map<String, int[]> byClass = new TreeMap<>();

  void add(String caseClass, Outcome outcome) {
    byClass.computeIfAbsent(caseClass, _ -> new int[Outcome.values().length])[outcome.ordinal()]++;
  }

  /// One line a class and a sum of those in scope.
  String table() {
    var table = new StringBuilder();
    int[] sum = new int[Outcome.values().length];
    line(table, "class", "right", "wrong", "missed", "share");
    for (var entry : byClass.entrySet()) {
      int[] counts = entry.getValue();
      if (scope(counts) > 0) {
        line(table, entry.getKey(), counts);
        for (int i = 0; i < sum.length; i++) {
          sum[i] += counts[i];
        }
      }
    }
    line(table, "ALL IN SCOPE", sum);
    byClass.forEach((name, counts) -> {
      int out = counts[Outcome.OUT_OF_SCOPE.ordinal()];
      if (out > 0) {
        table.append(String.format(Locale.ROOT, "  not asked: %4d %s%n", out, name));
      }
    });
    return table.toString();
  }

  private static int scope(int[] counts) {
    return counts[0] + counts[1] + counts[2];
  }

  private static void line(StringBuilder table, String name, int[] counts) {
    line(
        table,
        name,
        String.valueOf(counts[0]),
        String.valueOf(counts[1]),
        String.valueOf(counts[2]),
        String.format(Locale.ROOT, "%.1f %%", 100.0 * counts[0] / Math.max(1, scope(counts))));
  }

  private static void line(StringBuilder table, String name, String... cells) {
    table.append(String.format(Locale.ROOT, "  %-44s", name));
    for (String cell : cells) {
      table.append(String.format(Locale.ROOT, "%9s", cell));
    }
    table.append('\n');
  }
}
