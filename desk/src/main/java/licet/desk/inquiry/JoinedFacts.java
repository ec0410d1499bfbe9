package licet.desk.inquiry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import licet.notation.yaml.Problem;
import licet.vocabulary.fact.Fact;

/// The facts of several sources, side by side. If anything is wrong with one of them, nothing is
/// told.
///
/// @param sources in the order in which their facts are told
public record JoinedFacts(List<FactSource> sources) implements FactSource {

  /// Copies the list.
  public JoinedFacts {
    sources = List.copyOf(sources);
  }

  @Override
  public Told told(House house) {
    var facts = new ArrayList<Fact>();
    var places = new HashMap<String, FactPlace>();
    var problems = new ArrayList<Problem>();
    for (var source : sources) {
      switch (source.told(house)) {
        case Told.Facts(var told, var there) -> {
          facts.addAll(told);
          places.putAll(there);
        }
        case Told.Wrong(var wrong) -> problems.addAll(wrong);
      }
    }
    return problems.isEmpty() ? new Told.Facts(facts, places) : new Told.Wrong(problems);
  }
}
