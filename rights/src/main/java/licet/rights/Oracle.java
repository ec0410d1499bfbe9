package licet.rights;

import java.util.List;
import java.util.Map;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.answer.Verdict;
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
      case Question.Encumbrances _, Question.Conflicts _ ->
          throw new IllegalStateException("questions of title are not answered yet");
    };
  }

  private Answer.Permission permission(Question.Practise asked) {
    var known = Ledger.known(facts, asked.knownOn());
    var searched = new Proof.Absent("a grant", known.all().size() + " facts", null);
    var because =
        new Proof.Step(
            asked.actor() + " may act", Proof.State.FAILS, "D5", null, List.of(searched));
    return new Answer.Permission(
        asked,
        Verdict.NOT_SHOWN,
        "no grant",
        "D5",
        because,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }
}
