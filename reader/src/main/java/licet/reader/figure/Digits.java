package licet.reader.figure;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads numbers written in digits, whatever marks part their thousands and decimals.
final class Digits {
  private Digits() {}

  /// A number, or nothing if the marks make no number (`192.168.1.2`). One mark before three digits
  /// is read as the language does; any other single mark before other than three digits is decimal.
  static Optional<BigDecimal> parse(String text, char decimal) {
    int last = lastMark(text);
    if (last < 0) {
      return Optional.of(new BigDecimal(text));
    }
    char mark = text.charAt(last);
    boolean alone = lastMark(text.substring(0, last)) < 0;
    String tail = text.substring(last + 1);
    String head = text.substring(0, last);
    if (alone && mark != '\'') {
      boolean thousands =
          mark != decimal && tail.length() == 3 && head.length() < 4 && !head.startsWith("0");
      return Optional.of(new BigDecimal(head + (thousands ? "" : ".") + tail));
    }
    if (grouped(text, mark)) {
      return Optional.of(new BigDecimal(strip(text, mark)));
    }
    char other = mark == ',' ? '.' : ',';
    if (mark != '\'' && (grouped(head, other) || grouped(head, '\''))) {
      return Optional.of(new BigDecimal(strip(strip(head, other), '\'') + "." + tail));
    }
    return Optional.empty();
  }

  private static int lastMark(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (!Character.isDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static String strip(String text, char mark) {
    return text.replace(String.valueOf(mark), "");
  }

  /// True if the marks are all of one kind and part thousands, the Indian way too.
  private static boolean grouped(String text, char mark) {
    int end = text.length();
    int groups = 0;
    for (int i = end - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == mark) {
        int length = end - i - 1;
        if (length != 3 && !(length == 2 && groups > 0)) {
          return false;
        }
        groups++;
        end = i;
      } else if (!Character.isDigit(c)) {
        return false;
      }
    }
    return groups > 0 && end > 0 && end < 4;
  }
}
