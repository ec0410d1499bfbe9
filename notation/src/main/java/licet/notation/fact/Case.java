package licet.notation.fact;

import java.util.List;
import licet.vocabulary.answer.Expectation;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;

/// A question to a set of facts, with the answer it is expected to have.
///
/// @param id its name; with `/2` and so on behind it for a further question of the same case
/// @param title what it is about, or null
/// @param facts all facts it sees, the shared ones first
/// @param question what is asked
/// @param expected what the answer is expected to be, or null
/// @param missing how many open points it is expected to name, or null
/// @param because why that is right, or null
/// @param authority decision or statute behind it, or null
/// @param rules ids of the rules it turns on
/// @param disputed why that expectation is held wrong, or null
public record Case(
    String id,
    @Nullable String title,
    List<Fact> facts,
    Question question,
    @Nullable Expectation expected,
    @Nullable Integer missing,
    @Nullable String because,
    @Nullable String authority,
    List<String> rules,
    @Nullable String disputed) {

  /// Copies the lists.
  public Case {
    facts = List.copyOf(facts);
    rules = List.copyOf(rules);
  }
}
