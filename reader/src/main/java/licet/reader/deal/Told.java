package licet.reader.deal;

import java.util.List;
import licet.reader.clause.Clauses;
import licet.reader.clause.Sentence;
import licet.reader.clause.Unit;
import licet.reader.frame.Frame;

/// A sentence with all that was found in it.
///
/// @param sentence where it stands
/// @param clauses its units and their grammar
/// @param frames what it says is done
public record Told(Sentence sentence, Clauses clauses, List<Frame> frames) {

  /// True if one of its nouns is of one of these concepts.
  boolean speaksOf(String... concepts) {
    for (var unit : clauses.units()) {
      for (String concept : concepts) {
        if (unit.noun(concept)) {
          return true;
        }
      }
    }
    return false;
  }

  /// True if a party of this trade is named.
  boolean names(String trade) {
    for (var unit : clauses.units()) {
      if (unit instanceof Unit.Group group
          && group.members().stream().anyMatch(m -> m.who().kind().equals(trade))) {
        return true;
      }
    }
    return false;
  }
}
