package licet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How many columns of a terminal words take, and how they are cut to fit.
final class Width {
  private static final Pattern UNSEEN =
      Pattern.compile("\\s*[\\n\\r\\t\\f\\u0085\\u2028\\u2029]+\\s*");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

  /// First and last code points of what is twice as wide as a Latin letter.
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3040, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1FAFF},
    {0x20000, 0x3FFFD},
  };

  private Width() {}

  /// The words on one line, without anything a terminal would obey.
  static String plain(String words) {
    return CONTROL.matcher(UNSEEN.matcher(words).replaceAll(" ")).replaceAll("\uFFFD");
  }

  /// How many columns the words take.
  static int of(String words) {
    return words.codePoints().map(Width::of).sum();
  }

  /// 2 for the characters of East Asian scripts and for pictures, 0 for marks over another
  /// character, else 1.
  static int of(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (range[0] <= point && point <= range[1]) {
        return 2;
      }
    }
    return 1;
  }

  /// The words in lines of at most so many columns, cut at blanks where there are any.
  ///
  /// @param columns 0 for one line without a limit
  static List<String> wrap(String words, int columns) {
    String plain = plain(words);
    if (columns <= 0 || of(plain) <= columns) {
      return List.of(plain);
    }
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : plain.split(" ", -1)) {
      if (!line.isEmpty() && of(line.toString()) + 1 + of(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (of(line.toString()) > columns) {
        int cut = fitting(line, columns);
        lines.add(line.substring(0, cut));
        line.delete(0, cut);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /// How many characters from the start fit into the columns; at least one.
  private static int fitting(CharSequence words, int columns) {
    int at = 0;
    int taken = 0;
    while (at < words.length()) {
      int point = Character.codePointAt(words, at);
      taken += of(point);
      if (taken > columns && at > 0) {
        return at;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  /// The words with blanks up to a column.
  static String padded(String words, int columns) {
    return words + " ".repeat(Math.max(0, columns - of(words)));
  }
}
