package licet.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import licet.vocabulary.answer.Missing;

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

  /// Decides under each reading, points first taken as so. Of points beyond the most that are
  /// tried, only the first reading is followed.
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

  /// True if the same is decided under each reading.
  boolean agree(Function<? super T, ?> value) {
    return outcomes.stream().map(Outcome::decided).map(value).distinct().count() <= 1;
  }

  /// The points that bear on a value: taking one of them the other way changes it, while no other
  /// point is taken another way.
  List<Premise> bearing(Function<? super T, ?> value) {
    var bearing = new LinkedHashSet<Premise>();
    for (var one : outcomes) {
      for (var other : outcomes) {
        var differing = differing(one, other);
        if (differing.size() == 1
            && !value.apply(one.decided()).equals(value.apply(other.decided()))) {
          bearing.addAll(differing);
        }
      }
    }
    return List.copyOf(bearing);
  }

  /// True if telling what is untold would settle a value, whatever comes of what is contested (D6).
  boolean settledByTelling(Function<? super T, ?> value) {
    for (var one : outcomes) {
      for (var other : outcomes) {
        boolean sameTold =
            differing(one, other).stream()
                .noneMatch(point -> point.missing().kind() == Missing.Kind.UNTOLD);
        if (sameTold && !value.apply(one.decided()).equals(value.apply(other.decided()))) {
          return false;
        }
      }
    }
    return !overflow;
  }

  /// The points that both met and took differently.
  private static List<Premise> differing(Outcome<?> one, Outcome<?> other) {
    return one.taken().keySet().stream()
        .filter(other.taken()::containsKey)
        .filter(point -> !Objects.equals(one.taken().get(point), other.taken().get(point)))
        .toList();
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
