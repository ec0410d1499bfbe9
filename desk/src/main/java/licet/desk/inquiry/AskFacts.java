package licet.desk.inquiry;

import java.util.List;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;

/// A question about rights, asked of facts or of the register.
///
/// @param facts what is told, or null for what the deals of the register show
/// @param question what is asked
public record AskFacts(@Nullable List<Fact> facts, Question question) implements Inquiry<Answered> {

  /// @throws IllegalArgumentException if no fact names a patent asked about
  @Override
  public Answered ask(House house, Asker asker) {
    var ready = facts == null ? new RegisterFacts(null).ready(house) : AskRights.Ready.of(facts);
    return new Answered(ready.answer(question), ready.facts());
  }
}
