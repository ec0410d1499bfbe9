package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Verdict;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;

/// The engine that follows the rules word for word. It is slow, and everything faster is measured
/// against it.
public final class Oracle implements Rights {
  private final List<Fact> facts;
  private final @Nullable Census census;

  /// An engine over these facts, in whatever order they are told.
  public Oracle(List<Fact> facts) {
    this(facts, null);
  }

  /// An engine over those facts that can bear on a question.
  ///
  /// @param census how many there are with those that cannot, or null if there are no others
  Oracle(List<Fact> facts, @Nullable Census census) {
    this.facts = List.copyOf(facts);
    this.census = census;
  }

  @Override
  public Answer answer(Question question) {
    return switch (question) {
      case Question.Practise asked -> permission(asked);
      case Question.Owner asked -> OwnerAnswer.of(asked, known(asked.knownOn()));
      case Question.Encumbrances asked -> PurchaseAnswer.of(asked, known(asked.knownOn()));
      case Question.Conflicts asked -> CollisionAnswer.of(asked, known(asked.knownOn()));
    };
  }

  private Ledger known(@Nullable LocalDate knownOn) {
    var known = Ledger.known(facts, knownOn);
    return census == null ? known : known.of(census.on(knownOn));
  }

  @Override
  public Verdict verdict(Question.Practise asked) {
    return practising(asked).verdict();
  }

  /// The answer without what would change it.
  Answer.Permission practising(Question.Practise asked) {
    return new Practising(known(asked.knownOn()), asked).answer();
  }

  private Answer.Permission permission(Question.Practise asked) {
    var answer = practising(asked);
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
