package licet.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.answer.Verdict;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;

/// What would make an answer another one: each fact of the deciding proof is left out in turn and
/// the question decided again.
final class Alternatives {
  private static final int MOST_FACTS = 24;

  private final List<Fact> facts;

  Alternatives(List<Fact> facts) {
    this.facts = facts;
  }

  /// What would change an answer, in words.
  List<String> of(Answer.Permission answer) {
    var words = new ArrayList<String>();
    var leaves = new LinkedHashMap<String, Proof.Cited>();
    answer.because().sources().forEach(leaf -> leaves.putIfAbsent(leaf.fact(), leaf));
    int tried = 0;
    for (var leaf : leaves.values()) {
      if (tried++ >= MOST_FACTS) {
        break;
      }
      var without = without(leaf.fact(), answer.question());
      if (without != null && without != answer.verdict()) {
        var fact = leaf.words().isEmpty() ? "" : " (" + leaf.words() + ")";
        words.add("without " + leaf.fact() + fact + ": " + without.label());
      }
    }
    return words;
  }

  private @Nullable Verdict without(String id, Question.Practise question) {
    var rest = facts.stream().filter(fact -> !fact.id().equals(id)).toList();
    try {
      return new Practising(Ledger.known(rest, question.knownOn()), question).verdict();
    } catch (IllegalArgumentException _) {
      return null; // the fact was the only one that names the patent
    }
  }
}
