package licet.reader.wrong;

import java.time.LocalDate;
import java.time.ZoneOffset;
import licet.register.wrong.LooksBack;

/// Breaks rules on purpose, so that a test can see them caught.
public final class BreaksEveryRule {
  private BreaksEveryRule() {}

  public static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  public static void shout() {
    System.out.println(LooksBack.DEPTH);
    throw new UnsupportedOperationException("not one of the three");
  }

  static final class OwnException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
