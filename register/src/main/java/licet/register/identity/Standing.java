package licet.register.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import licet.vocabulary.statement.Judgement;
import licet.vocabulary.statement.Judgement.Verdict;

/// The judgements that stand: of several on the same two the latest, unless it withdraws.
///
/// @param judgements in the order in which their pair was first judged
public record Standing(Collection<Judgement> judgements) {

  /// What is left of judgements given in the order they were recorded.
  ///
  /// @param key brings the ways to write one name together
  public static Standing of(List<Judgement> recorded, UnaryOperator<String> key) {
    var byPair = new LinkedHashMap<List<String>, Judgement>();
    for (var judgement : recorded) {
      var pair =
          new ArrayList<>(List.of(key.apply(judgement.left()), key.apply(judgement.right())));
      pair.sort(null);
      byPair.put(pair, judgement);
    }
    byPair.values().removeIf(judgement -> judgement.verdict() == Verdict.WITHDRAWN);
    return new Standing(List.copyOf(byPair.values()));
  }

  /// Those with a verdict.
  public List<Judgement> with(Verdict verdict) {
    return judgements.stream().filter(it -> it.verdict() == verdict).toList();
  }
}
