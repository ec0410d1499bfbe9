package licet.notation.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What is wrong with one file, gathered while it is read.
public final class Problems {
  private static final int MOST = 50;

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  /// Nothing wrong yet.
  ///
  /// @param file the file, as the caller named it
  public Problems(String file) {
    this.file = file;
  }

  /// Notes a problem.
  ///
  /// @param words what stands there and what was expected
  public void add(Yaml.Place at, String words) {
    found.add(new Problem(file, at, words));
  }

  /// How many there are.
  public int count() {
    return found.size();
  }

  /// The problems from the top of the file to its end. Of very many only the first.
  public List<Problem> all() {
    var sorted =
        found.stream()
            .sorted(
                Comparator.<Problem>comparingInt(it -> it.at().line())
                    .thenComparingInt(it -> it.at().column()))
            .distinct()
            .toList();
    if (sorted.size() <= MOST) {
      return sorted;
    }
    var first = new ArrayList<>(sorted.subList(0, MOST));
    first.add(
        new Problem(file, Yaml.Place.NOWHERE, "and " + (sorted.size() - MOST) + " more problems"));
    return List.copyOf(first);
  }
}
