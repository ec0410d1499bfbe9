package licet.vocabulary.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Why an answer is what it is: a tree with facts for leaves.
public sealed interface Proof {

  /// A step: a claim, what came of it, the rule that says so and what the rule stood on.
  ///
  /// @param claim in words
  /// @param state what came of it
  /// @param rule id of the rule, such as `V1`
  /// @param law the row of the law, or null where the rule itself is enough
  /// @param premises what it stands on
  record Step(String claim, State state, String rule, @Nullable Law law, List<Proof> premises)
      implements Proof {
    /// Copies the list.
    public Step {
      premises = List.copyOf(premises);
    }
  }

  /// A fact that is told.
  ///
  /// @param fact its id
  /// @param words its words
  /// @param source where it stands, or null
  /// @param date its day
  /// @param known since when it is known
  /// @param recorded when an office recorded it, or null
  record Cited(
      String fact,
      String words,
      @Nullable String source,
      LocalDate date,
      LocalDate known,
      @Nullable LocalDate recorded)
      implements Proof {}

  /// A thing that was looked for and is not told.
  ///
  /// @param what what was looked for
  /// @param searched where
  /// @param completeness id of a fact that says the search is complete, or null
  record Absent(String what, String searched, @Nullable String completeness) implements Proof {}

  /// A thing taken for so in this reading.
  ///
  /// @param what what is taken for so
  /// @param why why it may be
  record Assumed(String what, String why) implements Proof {}

  /// What came of a claim.
  enum State {
    /// It holds.
    HOLDS,
    /// It does not.
    FAILS,
    /// It is contested.
    DISPUTED,
    /// Nobody tells.
    UNKNOWN;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The facts this rests on, in the order a reader meets them.
  default Stream<Cited> sources() {
    return switch (this) {
      case Step step -> step.premises().stream().flatMap(Proof::sources);
      case Cited cited -> Stream.of(cited);
      case Absent _, Assumed _ -> Stream.empty();
    };
  }
}
