package licet.reader.figure;

/// Reads the words before a figure that make it less exact.
final class Hedges {
  private Hedges() {}

  /// The hedge right before a token; articles may stand between.
  static Figure.Approx before(Scan scan, int i) {
    int start = i;
    for (int step = 0; step < 2; step++) {
      var hedge = scan.before(start, Word.Hedge.class);
      boolean spelled = scan.word(i) && !scan.number(i);
      if (hedge.isPresent() && hedge.get().word().guarded() && spelled) {
        return Figure.Approx.EXACT;
      }
      if (hedge.isPresent()) {
        return hedge.get().word().approx();
      }
      int back = scan.back(start, Word.Particle.DETERMINER);
      if (back == start) {
        back = scan.back(start, Word.Particle.ARTICLE);
      }
      if (back == start) {
        break;
      }
      start = back;
    }
    return Figure.Approx.EXACT;
  }
}
