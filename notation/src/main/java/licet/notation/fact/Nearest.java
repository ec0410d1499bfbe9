package licet.notation.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/// The known word that is nearest to an unknown one.
final class Nearest {
  private Nearest() {}

  /// `; did you mean 'granted'?`, or nothing where no known word is near.
  static String hint(String word, Collection<String> known) {
    String lower = word.toLowerCase(Locale.ROOT).replace('_', '-');
    int most = Math.max(1, lower.length() / 3);
    return known.stream()
        .filter(it -> distance(lower, it.toLowerCase(Locale.ROOT)) <= most)
        .min(Comparator.comparingInt(it -> distance(lower, it.toLowerCase(Locale.ROOT))))
        .map(it -> "; did you mean '" + it + "'?")
        .orElse("");
  }

  /// How many letters must be added, dropped, exchanged or swapped with the next.
  static int distance(String a, String b) {
    var rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, rows);
      }
    }
    return rows[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] rows) {
    int changed = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(changed, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
  }
}
