package licet.rights;

import java.util.HashMap;
import java.util.Map;

/// Patent numbers as longs, so that two numbers have the same long exactly if they compare equal.
///
/// Up to twelve letters and digits are written as one number to the base of 37; no two can collide.
/// Longer numbers, and those with other letters, are few and are counted down from -2.
final class Numbers {
  private static final int BASE = 37;
  private static final int MOST = 12;
  private static final int SKIP = 0;

  private final Map<String, Long> odd = new HashMap<>();

  /// The long of a number, which is given one if it needs it.
  long add(String number) {
    long packed = packed(number);
    return packed >= 0 ? packed : odd.computeIfAbsent(Patents.bare(number), _ -> -2L - odd.size());
  }

  /// The long of a number, or -1 if it was never told.
  long find(String number) {
    long packed = packed(number);
    if (packed >= 0) {
      return packed;
    }
    var known = odd.get(Patents.bare(number));
    return known == null ? -1 : known;
  }

  /// A number of up to twelve letters and digits as a long; -1 for any other.
  static long packed(String number) {
    long packed = 0;
    int letters = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = digit(number.charAt(i));
      if (digit == SKIP) {
        continue;
      }
      if (digit < 0 || ++letters > MOST) {
        return -1;
      }
      packed = packed * BASE + digit;
    }
    return packed;
  }

  private static int digit(char letter) {
    if (letter >= '0' && letter <= '9') {
      return letter - '0' + 1;
    }
    if (letter >= 'A' && letter <= 'Z') {
      return letter - 'A' + 11;
    }
    if (letter >= 'a' && letter <= 'z') {
      return letter - 'a' + 11;
    }
    return switch (letter) {
      case ' ', '\t', '\n', '\u000B', '\f', '\r', ',', '.', '/', '-' -> SKIP;
      default -> letter >= '\u2010' && letter <= '\u2013' ? SKIP : -1;
    };
  }
}
