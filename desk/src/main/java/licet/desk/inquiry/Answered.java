package licet.desk.inquiry;

import java.util.List;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.fact.Fact;

/// An answer, and the facts that it was given on.
///
/// @param answer what is answered
/// @param facts what was told
public record Answered(Answer answer, List<Fact> facts) {}
