package licet.desk.inquiry;

import java.util.List;
import licet.notation.yaml.Problem;
import licet.vocabulary.fact.Fact;

/// Where the facts come from that questions about rights are asked of.
public interface FactSource {

  /// What is told.
  sealed interface Told {
    /// These facts.
    record Facts(List<Fact> facts) implements Told {}

    /// Nothing, for something is wrong with the source.
    record Wrong(List<Problem> problems) implements Told {}
  }

  /// All facts it has.
  ///
  /// @throws IllegalArgumentException if there is no such source
  Told told(House house);
}
