package licet.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How far a found text agrees with the true one, in runs of four words: the measure of
/// article-extraction-benchmark, where each page weighs the same.
///
/// @param right share of runs found and true
/// @param extra share of runs found but not true
/// @param missed share of runs true but not found
record ShingleScore(double right, double extra, double missed) {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int RUN = 4;

  /// Precision, recall and their harmonic mean over pages.
  record Mean(double precision, double recall) {
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  static ShingleScore of(String truth, String found) {
    Map<List<String>, Integer> wanted = runs(truth);
    Map<List<String>, Integer> got = runs(found);
    double right = 0;
    double extra = 0;
    double missed = 0;
    var all = new HashSet<>(wanted.keySet());
    all.addAll(got.keySet());
    for (List<String> run : all) {
      int want = wanted.getOrDefault(run, 0);
      int have = got.getOrDefault(run, 0);
      right += Math.min(want, have);
      extra += Math.max(0, have - want);
      missed += Math.max(0, want - have);
    }
    double sum = Math.max(1, right + extra + missed);
    return new ShingleScore(right / sum, extra / sum, missed / sum);
  }

  private static Map<List<String>, Integer> runs(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    var runs = new HashMap<List<String>, Integer>();
    for (int i = 0; i < Math.max(1, words.size() - RUN + 1); i++) {
      List<String> run = words.subList(i, Math.min(words.size(), i + RUN));
      if (!run.isEmpty()) {
        runs.merge(run, 1, Integer::sum);
      }
    }
    return runs;
  }

  static Mean mean(List<ShingleScore> scores) {
    double precision =
        scores.stream()
            .filter(score -> score.right + score.extra > 0)
            .mapToDouble(score -> score.right / (score.right + score.extra))
            .average()
            .orElse(0);
    double recall =
        scores.stream()
            .filter(score -> score.right + score.missed > 0)
            .mapToDouble(score -> score.right / (score.right + score.missed))
            .average()
            .orElse(0);
    return new Mean(precision, recall);
  }

  double f1() {
    return mean(List.of(this)).f1();
  }
}
