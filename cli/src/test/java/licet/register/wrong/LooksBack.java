package licet.register.wrong;

import licet.reader.wrong.BreaksEveryRule;

/// Breaks a rule on purpose: an engine sees another, which sees it.
public final class LooksBack {
  /// Not a constant for javac, so that the class file keeps the reference.
  public static final Integer DEPTH = Integer.valueOf(1);

  private LooksBack() {}

  static void back() {
    BreaksEveryRule.shout();
  }
}
