package licet.register.voice;

import java.util.Arrays;
import java.util.stream.LongStream;

/// A short sketch of a text, from which the likeness of two texts can be told (MinHash).
///
/// Likeness is the share of runs of four tokens that two texts have in common, among all the runs
/// that either has. A token is a run of letters and digits, or one character of a script that is
/// written without spaces.
public final class Fingerprint {
  /// How many independent least hashes are kept. The error of a likeness is about 0.04.
  static final int HASHES = 126;

  /// How many numbers a brief has.
  static final int BRIEF = (2 * HASHES + Long.SIZE - 1) / Long.SIZE;

  private static final int RUN = 4;
  private static final long[] MULTIPLIERS = new long[HASHES];

  static {
    long state = 0x9E3779B97F4A7C15L;
    for (int i = 0; i < HASHES; i++) {
      state = mix(state + 0x9E3779B97F4A7C15L);
      MULTIPLIERS[i] = state | 1;
    }
  }

  private static final long EVERY_OTHER_BIT = 0x5555_5555_5555_5555L;

  private final int[] least = new int[HASHES];
  private int runs;

  private Fingerprint() {
    Arrays.fill(least, Integer.MAX_VALUE);
  }

  /// The fingerprint of a text.
  public static Fingerprint of(String text) {
    var print = new Fingerprint();
    long[] window = new long[RUN];
    int tokens = 0;
    long token = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      boolean single = standsAlone(point);
      if (inside && (single || !Character.isLetterOrDigit(point))) {
        print.take(window, tokens++, token);
        inside = false;
      }
      if (single) {
        print.take(window, tokens++, mix(point));
      } else if (Character.isLetterOrDigit(point)) {
        token = mix((inside ? token : 0) * 31 + Character.toLowerCase(point));
        inside = true;
      }
    }
    if (inside) {
      print.take(window, tokens, token);
    }
    return print;
  }

  /// How alike two texts are: 0 for nothing in common, 1 for the same runs. Texts of fewer than
  /// four tokens are alike to none.
  public double likeness(Fingerprint other) {
    if (runs == 0 || other.runs == 0) {
      return 0;
    }
    int equal = 0;
    for (int i = 0; i < HASHES; i++) {
      if (least[i] == other.least[i]) {
        equal++;
      }
    }
    return (double) equal / HASHES;
  }

  /// The two lowest bits of each least hash, by which most texts are told apart.
  LongStream brief() {
    long[] brief = new long[BRIEF];
    for (int i = 0; i < HASHES; i++) {
      brief[2 * i / Long.SIZE] |= (least[i] & 3L) << (2 * i);
    }
    return Arrays.stream(brief);
  }

  /// How many hashes are unequal, where those bits of two fingerprints differ.
  static int unequal(long differing) {
    return Long.bitCount((differing | (differing >>> 1)) & EVERY_OTHER_BIT);
  }

  /// How many runs of four tokens the text has.
  int runs() {
    return runs;
  }

  /// A hash of some neighboring least hashes; texts that are alike share many.
  long band(int first, int count) {
    long hash = first;
    for (int i = first; i < first + count; i++) {
      hash = mix(hash * 31 + least[i]);
    }
    return hash;
  }

  private void take(long[] window, int index, long token) {
    window[index % RUN] = token;
    if (index < RUN - 1) {
      return;
    }
    long run = 0;
    for (int i = index + 1; i <= index + RUN; i++) {
      run = mix(run * 31 + window[i % RUN]);
    }
    runs++;
    for (int i = 0; i < HASHES; i++) {
      int hash = (int) ((run * MULTIPLIERS[i]) >>> 32);
      least[i] = Math.min(least[i], hash);
    }
  }

  private static boolean standsAlone(int point) {
    if (point < 0x0E00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetterOrDigit(point);
      default -> false;
    };
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
