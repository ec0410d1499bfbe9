package licet.reader.language;

/// What a text says for and against each language.
final class Tally {
  private static final int DENSE_WEIGHT = 3;
  private static final int FEWEST_RUNS = 30;
  private static final double EXPECTED = 3;
  private static final double MAIN_SCRIPT_MISSING = 1;

  private final Languages known;
  private final double[] points;
  private final double[] gains;
  private final int[] scripts = new int[Script.COUNT];
  private int weight;
  private int letters;
  private int runs;
  private int odd;

  Tally(Languages known) {
    this.known = known;
    this.points = new double[known.size()];
    this.gains = new double[known.size()];
  }

  /// Counts a text in lower case.
  void count(String text) {
    char before = ' ';
    char last = ' ';
    int hash = 0;
    for (int at = 0; at <= text.length(); at++) {
      char c = at < text.length() ? text.charAt(at) : ' ';
      Script script = Script.of(c);
      if (script == Script.MARK) {
        continue;
      }
      if (script != Script.NONE) {
        letters++;
        int each = script.dense() ? DENSE_WEIGHT : 1;
        weight += each;
        scripts[script.place()] += each;
      }
      odd += c >= 0x80 && script == Script.NONE && last != ' ' ? 1 : 0;
      if (script.dense()) {
        run(Languages.run(' ', ' ', c));
        c = ' ';
      } else if (script == Script.NONE) {
        c = ' ';
      }
      if (c != ' ') {
        hash = hash * 31 + c;
      } else if (last != ' ') {
        known.addWord(hash, points);
        hash = 0;
      }
      if (last != ' ') {
        run(Languages.run(before, last, c));
      }
      if (c != ' ' || last != ' ') {
        before = last;
        last = c;
      }
    }
  }

  private void run(long run) {
    runs++;
    known.addRun(run, gains);
  }

  /// How many letters were counted.
  int letters() {
    return letters;
  }

  /// The points of each language.
  double[] points() {
    for (int i = 0; i < points.length; i++) {
      points[i] += gains[i] + runs * known.floor(i) + (known.expected(i) ? EXPECTED : 0);
      if (scripts[known.scripts(i).getFirst().place()] == 0) {
        points[i] -= MAIN_SCRIPT_MISSING * letters;
      }
    }
    return points;
  }

  /// Mean nats that each run costs in a language, odd signs inside words counted as runs.
  double mean(int language) {
    double floor = known.floor(language);
    return (gains[language] + (runs + odd) * floor) / Math.max(1, runs + odd);
  }

  /// True if the letters fit a language, or are too few to say: each run gains it so much, in nats,
  /// on one that was never seen.
  boolean fits(int language, double poorest) {
    return runs < FEWEST_RUNS || gains[language] >= poorest * runs;
  }

  /// The share of the letters that each language's scripts have.
  double[] covered() {
    var covered = new double[known.size()];
    for (int i = 0; i < covered.length; i++) {
      int own = 0;
      for (Script script : known.scripts(i)) {
        own += scripts[script.place()];
      }
      covered[i] = weight == 0 ? 0 : (double) own / weight;
    }
    return covered;
  }
}
