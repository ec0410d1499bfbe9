package licet.desk.inquiry;

import java.util.List;
import java.util.Map;
import licet.notation.yaml.Problem;
import licet.vocabulary.fact.Fact;

/// Where the facts come from that questions about rights are asked of.
public interface FactSource {

  /// What is told.
  sealed interface Told {
    /// These facts.
    ///
    /// @param places where those of them stand that can be gone to, by their ids
    record Facts(List<Fact> facts, Map<String, FactPlace> places) implements Told {
      /// Copies the collections.
      public Facts {
        facts = List.copyOf(facts);
        places = Map.copyOf(places);
      }
    }

    /// Nothing, for something is wrong with the source.
    record Wrong(List<Problem> problems) implements Told {}
  }

  /// All facts it has.
  ///
  /// @throws IllegalArgumentException if there is no such source
  Told told(House house);
}
