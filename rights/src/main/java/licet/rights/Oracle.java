package licet.rights;

import java.util.ArrayList;
import java.util.List;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;

/// The engine that follows the rules word for word. It is slow, and everything faster is measured
/// against it.
public final class Oracle implements Rights {
  private final List<Fact> facts;

  /// An engine over these facts, in whatever order they are told.
  public Oracle(List<Fact> facts) {
    this.facts = List.copyOf(facts);
  }

  @Override
  public Answer answer(Question question) {
    return switch (question) {
      case Question.Practise asked -> permission(asked);
      case Question.Owner asked -> OwnerAnswer.of(asked, Ledger.known(facts, asked.knownOn()));
      case Question.Encumbrances asked ->
          PurchaseAnswer.of(asked, Ledger.known(facts, asked.knownOn()));
      case Question.Conflicts asked ->
          CollisionAnswer.of(asked, Ledger.known(facts, asked.knownOn()));
    };
  }

  private Answer.Permission permission(Question.Practise asked) {
    var answer = new Practising(Ledger.known(facts, asked.knownOn()), asked).answer();
    var changes = new ArrayList<>(answer.wouldChange());
    changes.addAll(new Alternatives(facts).of(answer));
    return new Answer.Permission(
        answer.question(),
        answer.verdict(),
        answer.ground(),
        answer.decidedBy(),
        answer.because(),
        answer.tried(),
        answer.missing(),
        List.copyOf(changes),
        answer.notes(),
        answer.each());
  }
}
