package licet.desk.inquiry;

import java.util.List;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;

/// A question about rights: who owns, who may act, what comes along, what collides.
///
/// @param facts what is told
/// @param question what is asked
public record AskRights(List<Fact> facts, Question question) implements Inquiry<Answer> {

  /// @throws IllegalArgumentException if no fact names the patent asked about
  @Override
  public Answer ask(House house, Asker asker) {
    return Engine.ORACLE.over(facts).answer(question);
  }
}
