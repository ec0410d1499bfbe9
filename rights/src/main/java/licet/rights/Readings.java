package licet.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Everything that is decided under each reading of what is open (D6).
///
/// @param <T> what is decided
/// @param outcomes one for each reading, with the points it met and how it took them
/// @param overflow true if more points are open than are tried
record Readings<T>(List<Outcome<T>> outcomes, boolean overflow) {
  /// The most open points that are tried; beyond them the answer is disputed (D6).
  static final int MOST = 6;

  /// What is decided in one reading.
  ///
  /// @param taken the points met, in the order they were met, and how each was taken
  record Outcome<T>(Map<Premise, Boolean> taken, T decided) {}

  /// Decides under each reading, points first taken as so. Of points beyond the most that are tried,
  /// only the first reading is followed.
  static <T> Readings<T> of(Function<Reading, T> decide) {
    var outcomes = new ArrayList<Outcome<T>>();
    var met = new LinkedHashMap<String, Premise>();
    List<Boolean> path = List.of();
    boolean overflow = false;
    while (true) {
      var walk = new Walk(path, met);
      outcomes.add(new Outcome<>(walk.taken, decide.apply(walk)));
      overflow |= met.size() > MOST;
      var next = new ArrayList<>(walk.taken.values());
      while (!next.isEmpty() && (!next.getLast() || next.size() > MOST)) {
        next.removeLast();
      }
      if (next.isEmpty() || overflow) {
        return new Readings<>(List.copyOf(outcomes), overflow);
      }
      next.set(next.size() - 1, false);
      path = next;
    }
  }

  /// A reading that follows a path, and takes what comes after its end as so.
  private static final class Walk implements Reading {
    private final List<Boolean> path;
    private final Map<String, Premise> met;
    private final Map<Premise, Boolean> taken = new LinkedHashMap<>();

    Walk(List<Boolean> path, Map<String, Premise> met) {
      this.path = path;
      this.met = met;
    }

    @Override
    public boolean so(Premise premise) {
      var known = met.computeIfAbsent(premise.key(), _ -> premise);
      return taken.computeIfAbsent(
          known, _ -> taken.size() >= path.size() || path.get(taken.size()));
    }
  }
}
