package licet.reader.figure;

/// Reads what stands between the two ends of a range.
final class Ranges {
  private Ranges() {}

  /// Index of the upper end, or -1 if no range goes on at the token.
  ///
  /// @param between true if the range was opened by a word that "and" answers
  static int past(Scan scan, int end, boolean between) {
    if (scan.hyphened(end)) {
      return end;
    }
    if (scan.is(end, "-")
        || scan.is(end, "\u2013")
        || scan.is(end, "\u2014")
        || scan.is(end, "~")) {
      return end + 1;
    }
    int next = scan.past(end, Word.Particle.UNTIL);
    if (next == end && between) {
      next = scan.past(end, Word.Particle.AND);
    }
    return next == end ? -1 : next;
  }
}
