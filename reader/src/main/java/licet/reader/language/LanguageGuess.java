package licet.reader.language;

import java.util.Locale;
import java.util.Optional;

/// The language of a text, told by its script, its small words and its runs of three letters. What
/// is known of each language is data: `lang.tsv` in its folder, or a table of `lang-other` for
/// those that are only told apart. Texts that lost their diacritics are known too.
public final class LanguageGuess {
  private static final int LONGEST = 2000;
  private static final int FEWEST_LETTERS = 4;
  private static final double POOREST_FIT = 2;
  private static final double POOREST_DENSE_FIT = 0.6;
  private static final double CAUTION = 4;
  private static final double NEAR = 0.12;

  private static final Languages KNOWN = Languages.load();

  private LanguageGuess() {}

  /// A language, and how sure it is.
  ///
  /// @param language BCP 47 tag, such as `vi`
  /// @param score 0 to 1: the share of belief in this language among all that are known
  public record Guess(String language, double score) {}

  /// The language of a text; none if it has no letters or is like no language that is known.
  public static Optional<Guess> of(String text) {
    String lower = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    var tally = new Tally(KNOWN);
    tally.count(lower.toLowerCase(Locale.ROOT));
    if (tally.letters() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    double[] points = tally.points();
    double[] covered = tally.covered();
    int best = best(points, covered);
    if (!tally.fits(best, poorest(best)) || covered[best] < 0.5) {
      return Optional.empty();
    }
    return Optional.of(new Guess(KNOWN.tag(best), share(points, covered, best)));
  }

  /// How much a text reads like the language it is most like: mean nats a run of letters, about -7
  /// for good text and below -10 for letters that stand together by chance. Signs inside words
  /// count as unseen.
  public static double likelihood(String text) {
    var tally = new Tally(KNOWN);
    tally.count(text.toLowerCase(Locale.ROOT));
    double[] points = tally.points();
    int best = best(points, tally.covered());
    return tally.mean(best);
  }

  /// True if a word says little and comes often in a language.
  ///
  /// @param word in lower case
  public static boolean common(String language, String word) {
    return KNOWN.common(language, word);
  }

  private static double poorest(int language) {
    return KNOWN.scripts(language).getFirst().dense() ? POOREST_DENSE_FIT : POOREST_FIT;
  }

  private static int best(double[] points, double[] covered) {
    double most = most(covered);
    int best = 0;
    double bestPoints = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < points.length; i++) {
      if (covered[i] >= most - NEAR && points[i] > bestPoints) {
        best = i;
        bestPoints = points[i];
      }
    }
    return best;
  }

  private static double share(double[] points, double[] covered, int best) {
    double most = most(covered);
    double all = 0;
    for (int i = 0; i < points.length; i++) {
      if (covered[i] >= most - NEAR) {
        all += Math.exp((points[i] - points[best]) / CAUTION);
      }
    }
    return 1 / all;
  }

  private static double most(double[] covered) {
    double most = 0;
    for (double share : covered) {
      most = Math.max(most, share);
    }
    return most;
  }
}
