package licet.desk.picture;

/// How much room words take in a picture, about.
final class Letters {
  private static final int LATIN = 7;
  private static final int WIDE = 13;
  private static final int FIRST_WIDE = 0x2E80;

  private Letters() {}

  static int width(String words) {
    return words.codePoints().map(point -> point >= FIRST_WIDE ? WIDE : LATIN).sum();
  }

  /// As much of the words as fits.
  static String fitting(String words, int width) {
    if (width(words) <= width) {
      return words;
    }
    var kept = new StringBuilder();
    int room = width - WIDE;
    for (int point : words.codePoints().toArray()) {
      room -= point >= FIRST_WIDE ? WIDE : LATIN;
      if (room < 0) {
        break;
      }
      kept.appendCodePoint(point);
    }
    return kept.toString().strip() + "…";
  }
}
