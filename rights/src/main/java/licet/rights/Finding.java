package licet.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import licet.vocabulary.answer.Law;
import licet.vocabulary.answer.Proof;
import org.jspecify.annotations.Nullable;

/// Whether a claim holds in one reading of what is open, and why.
///
/// @param so whether it holds
/// @param why the step of the proof that says so
record Finding(boolean so, Proof.Step why) {

  /// A claim and what came of it.
  static Finding of(
      boolean so, String rule, String claim, @Nullable Law law, List<? extends Proof> premises) {
    var state = so ? Proof.State.HOLDS : Proof.State.FAILS;
    return new Finding(so, new Proof.Step(claim, state, rule, law, List.copyOf(premises)));
  }

  /// A claim that holds.
  static Finding holds(String rule, String claim, Proof... premises) {
    return of(true, rule, claim, null, List.of(premises));
  }

  /// A claim that does not hold.
  static Finding fails(String rule, String claim, Proof... premises) {
    return of(false, rule, claim, null, List.of(premises));
  }

  /// A claim that holds if all of these do. Where one fails, the first that fails is the reason.
  static Finding all(String rule, String claim, List<Finding> parts) {
    for (var part : parts) {
      if (!part.so) {
        return fails(rule, claim, part.why);
      }
    }
    return of(true, rule, claim, null, parts.stream().map(Finding::why).toList());
  }

  /// A claim that holds if one of these does, which is then the reason.
  ///
  /// @param none the reason if there are none
  static Finding any(String rule, String claim, List<Finding> parts, Proof none) {
    for (var part : parts) {
      if (part.so) {
        return holds(rule, claim, part.why);
      }
    }
    return parts.isEmpty()
        ? fails(rule, claim, none)
        : of(false, rule, claim, null, parts.stream().map(Finding::why).toList());
  }

  /// The opposite claim, resting on the same leaves.
  Finding opposite(String rule, String claim) {
    return of(!so, rule, claim, why.law(), leaves(why));
  }

  /// The same with another claim and rule above it.
  Finding under(String rule, String claim) {
    return of(so, rule, claim, null, List.of(why));
  }

  /// The leaves of a proof, each once, in the order a reader meets them.
  static List<Proof> leaves(Proof proof) {
    var leaves = new ArrayList<Proof>();
    collect(proof).distinct().forEach(leaves::add);
    return leaves;
  }

  private static Stream<Proof> collect(Proof proof) {
    return switch (proof) {
      case Proof.Step step -> step.premises().stream().flatMap(Finding::collect);
      case Proof.Cited _, Proof.Absent _, Proof.Assumed _ -> Stream.of(proof);
    };
  }
}
