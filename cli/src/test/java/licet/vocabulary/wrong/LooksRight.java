package licet.vocabulary.wrong;

import licet.reader.wrong.BreaksEveryRule;
import org.assertj.core.api.Assertions;

/// Breaks a rule on purpose: the vocabulary sees another room, and a library.
final class LooksRight {
  private LooksRight() {}

  static void look() {
    Assertions.assertThat(BreaksEveryRule.today()).isNotNull();
  }
}
