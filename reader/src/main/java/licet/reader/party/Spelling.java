package licet.reader.party;

/// How far one spelling is from another.
final class Spelling {
  private Spelling() {}

  /// Which letters are in a word: a bit for each, which some letters share.
  static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << word.charAt(i);
    }
    return letters;
  }

  /// True if the letters that only one of two words has are too many for so few changes: each
  /// change gets rid of one at most.
  static boolean apart(long left, long right, int limit) {
    return Long.bitCount(left & ~right) > limit || Long.bitCount(right & ~left) > limit;
  }

  /// The fewest letters to insert, drop, change or swap with their neighbor to make one from the
  /// other (optimal string alignment), or `limit + 1` if it would be more than the limit.
  static int distance(String left, String right, int limit) {
    int over = limit + 1;
    if (Math.abs(left.length() - right.length()) > limit) {
      return over;
    }
    int[] before = new int[right.length() + 1];
    int[] above = new int[right.length() + 1];
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      row[0] = i;
      int least = row[0];
      for (int j = 1; j <= right.length(); j++) {
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + change);
        if (i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return over;
      }
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return Math.min(above[right.length()], over);
  }
}
