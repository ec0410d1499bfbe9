package licet.bench.figure;

import java.util.EnumMap;
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

  private final Map<String, Map<Outcome, Integer>> byClass = new TreeMap<>();

  void add(String caseClass, Outcome outcome) {
    byClass
        .computeIfAbsent(caseClass, _ -> new EnumMap<>(Outcome.class))
        .merge(outcome, 1, Integer::sum);
  }

  /// One line a class and a sum of those in scope.
  String table() {
    var table = new StringBuilder();
    var sum = new EnumMap<Outcome, Integer>(Outcome.class);
    line(table, "class", "right", "wrong", "missed", "share");
    byClass.forEach((name, counts) -> {
      if (!counts.containsKey(Outcome.OUT_OF_SCOPE)) {
        line(table, name, counts);
        counts.forEach((outcome, count) -> sum.merge(outcome, count, Integer::sum));
      }
    });
    line(table, "ALL IN SCOPE", sum);
    byClass.forEach((name, counts) -> {
      int out = counts.getOrDefault(Outcome.OUT_OF_SCOPE, 0);
      if (out > 0) {
        table.append(String.format(Locale.ROOT, "  not asked: %4d %s%n", out, name));
      }
    });
    return table.toString();
  }

  private static void line(StringBuilder table, String name, Map<Outcome, Integer> counts) {
    int right = counts.getOrDefault(Outcome.RIGHT, 0);
    int wrong = counts.getOrDefault(Outcome.WRONG, 0);
    int missed = counts.getOrDefault(Outcome.MISSED, 0);
    double share = 100.0 * right / Math.max(1, right + wrong + missed);
    line(
        table,
        name,
        String.valueOf(right),
        String.valueOf(wrong),
        String.valueOf(missed),
        String.format(Locale.ROOT, "%.1f %%", share));
  }

  private static void line(StringBuilder table, String name, String... cells) {
    table.append(String.format(Locale.ROOT, "  %-44s", name));
    for (String cell : cells) {
      table.append(String.format(Locale.ROOT, "%9s", cell));
    }
    table.append('\n');
  }
}
