package licet.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.answer.Proof.State;
import licet.vocabulary.fact.Fact;
import org.jspecify.annotations.Nullable;

/// Checks proofs without knowing how they were found: that each step follows from its premises in
/// form, that each cited fact is told and was known, and that each rule is one of the model's.
final class ProofChecker {
  private static final Map<String, Integer> RULES_BY_FAMILY =
      Map.ofEntries(
          Map.entry("T", 10),
          Map.entry("N", 5),
          Map.entry("W", 11),
          Map.entry("P", 10),
          Map.entry("A", 6),
          Map.entry("B", 8),
          Map.entry("Q", 10),
          Map.entry("S", 7),
          Map.entry("L", 8),
          Map.entry("V", 5),
          Map.entry("M", 3),
          Map.entry("X", 8),
          Map.entry("R", 5),
          Map.entry("E", 8),
          Map.entry("U", 9),
          Map.entry("D", 8),
          Map.entry("G", 10),
          Map.entry("Z", 5),
          Map.entry("C", 18));

  private static final Set<String> RULES = rules();

  private final Map<String, Fact> factsById = new HashMap<>();
  private final @Nullable LocalDate knownOn;

  ProofChecker(List<? extends Fact> facts, @Nullable LocalDate knownOn) {
    facts.forEach(fact -> factsById.put(fact.id(), fact));
    this.knownOn = knownOn;
  }

  private static Set<String> rules() {
    var rules = new TreeSet<String>(Set.of("CF"));
    RULES_BY_FAMILY.forEach((family, count) -> {
      for (int i = 1; i <= count; i++) {
        rules.add(family + i);
      }
    });
    return rules;
  }

  /// Checks an answer to whether somebody may act.
  void check(Answer.Permission answer) {
    var expected =
        switch (answer.verdict()) {
          case PERMITTED, PERMITTED_BY_EXHAUSTION, NOT_NEEDED -> State.HOLDS;
          case NOT_SHOWN, BARRED -> State.FAILS;
          case UNKNOWN -> State.UNKNOWN;
          case DISPUTED -> State.DISPUTED;
        };
    assertThat(state(answer.because())).isEqualTo(expected);
    assertThat(RULES).contains(answer.decidedBy());
    assertThat(answer.missing().isEmpty())
        .isEqualTo(expected == State.HOLDS || expected == State.FAILS);
    if (expected == State.HOLDS) {
      assertThat(answer.because().sources()).as("a yes rests on facts").isNotEmpty();
    }
    check(answer.because());
    answer.tried().forEach(this::check);
  }

  /// Checks a proof and all below it.
  void check(Proof proof) {
    switch (proof) {
      case Proof.Step step -> {
        assertThat(RULES).contains(step.rule());
        assertThat(step.claim()).isNotBlank();
        assertThat(step.premises()).as("premises of: " + step.claim()).isNotEmpty();
        assertThat(follows(step)).as("form of: " + step).isTrue();
        step.premises().forEach(this::check);
      }
      case Proof.Cited cited -> {
        assertThat(factsById).containsKey(cited.fact());
        assertThat(knownOn == null || !cited.known().isAfter(knownOn)).isTrue();
      }
      case Proof.Absent absent -> assertThat(absent.searched()).isNotBlank();
      case Proof.Assumed assumed -> assertThat(assumed.why()).isNotBlank();
    }
  }

  private static State state(Proof proof) {
    return proof instanceof Proof.Step step ? step.state() : State.HOLDS;
  }

  private static boolean follows(Proof.Step step) {
    var states =
        step.premises().stream()
            .filter(premise -> premise instanceof Proof.Step)
            .map(ProofChecker::state)
            .toList();
    return switch (step.state()) {
      case HOLDS -> states.stream().allMatch(state -> state == State.HOLDS);
      case FAILS -> states.isEmpty() || states.contains(State.FAILS);
      case UNKNOWN, DISPUTED ->
          states.contains(step.state()) || (step.rule().equals("D6") && !states.isEmpty());
    };
  }
}
