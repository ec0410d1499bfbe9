package licet.rights;

import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Verdict;
import licet.vocabulary.question.Question;

/// Something that answers questions about rights from a set of facts. It can serve many threads.
public interface Rights {

  /// Answers a question.
  ///
  /// @throws IllegalArgumentException if it asks about a patent that no fact names
  Answer answer(Question question);

  /// The verdict that the answer would have, without its proof.
  ///
  /// @throws IllegalArgumentException if it asks about a patent that no fact names
  Verdict verdict(Question.Practise question);
}
