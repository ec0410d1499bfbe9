package licet.desk.inquiry;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import licet.rights.Oracle;
import licet.rights.Rights;
import licet.vocabulary.fact.Fact;

/// An engine that answers questions about rights.
public enum Engine {
  /// The one that follows the rules word for word.
  ORACLE(Oracle::new);

  private final Function<List<Fact>, Rights> over;

  Engine(Function<List<Fact>, Rights> over) {
    this.over = over;
  }

  /// The word used on screen.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The engine over some facts.
  Rights over(List<Fact> facts) {
    return over.apply(facts);
  }
}
