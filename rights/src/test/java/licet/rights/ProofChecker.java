package licet.rights;

import static java.util.Collections.disjoint;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Answer.Fate;
import licet.vocabulary.answer.Law;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.answer.Proof.State;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Share;
import org.jspecify.annotations.Nullable;

/// Checks answers and their proofs without knowing how they were found: that each step follows from
/// its premises in form, that each cited fact is told as it stands and was known, that each rule is
/// one of the model's and each row of law one of the book's, and that what an answer says is what
/// its proof shows.
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
  private static final Set<Fate> OPEN = EnumSet.of(Fate.RUNS_IF, Fate.DISPUTED);
  private static final Set<Law> LAWS =
      LawBook.shipped().rows().stream().map(LawBook.Row::law).collect(Collectors.toSet());

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

  /// Checks an answer of any kind.
  void check(Answer answer) {
    check(answer.because());
    switch (answer) {
      case Answer.Permission each -> permission(each);
      case Answer.Title each -> title(each);
      case Answer.Inventory each -> inventory(each);
      case Answer.Collisions each -> {
        assertThat(state(each.because())).isEqualTo(State.HOLDS);
        flags(each.flags(), each.because());
      }
    }
  }

  private void permission(Answer.Permission answer) {
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
    answer.tried().forEach(this::check);
  }

  /// Holders are shown by facts that name them; where holders are open, none is told and something
  /// is missing.
  private void title(Answer.Title answer) {
    var state = state(answer.because());
    boolean decided =
        answer.status() == Answer.Title.Status.CLEAR || answer.status() == Answer.Title.Status.GAP;
    assertThat(state).isEqualTo(decided ? State.HOLDS : State.valueOf(answer.status().name()));
    assertThat(answer.legal().isEmpty()).isEqualTo(!decided);
    assertThat(decided || !answer.missing().isEmpty()).as("what is missing").isTrue();
    assertThat(!decided || answer.candidates().isEmpty()).isTrue();
    var sum = answer.legal().values().stream().reduce(Share::plus);
    assertThat(sum.isEmpty() || sum.get().equals(Share.WHOLE)).as("shares: " + sum).isTrue();
    for (var holder : decided ? answer.legal().keySet() : answer.candidates()) {
      assertThat(answer.because().sources().map(Proof.Cited::fact).map(factsById::get))
          .as("a fact that makes a holder of " + holder)
          .anyMatch(fact -> fact.toString().contains(holder));
    }
    assertThat(disjoint(answer.maySueAlone(), answer.mayNotSueAlone())).isTrue();
    assertThat(disjoint(answer.maySueAlone(), answer.noStanding())).isTrue();
    assertThat(answer.maySueAlone()).containsAll(answer.effectivePatentee());
    flags(answer.flags(), answer.because());
  }

  /// Each burden is shown by a step that names the instrument, its rule and its law.
  private void inventory(Answer.Inventory answer) {
    var day = answer.question().on();
    assertThat(state(answer.because())).isEqualTo(State.HOLDS);
    var items = Stream.concat(answer.items().stream(), answer.inbound().stream()).toList();
    assertThat(items).doesNotHaveDuplicates();
    for (var item : items) {
      var fact = told(item.fact());
      assertThat(fact.given().date()).isBeforeOrEqualTo(day);
      assertThat(answer.question().patents()).contains(item.patent());
      assertThat(item.until() == null || item.until().isAfter(day)).as("alive: " + item).isTrue();
      assertThat(OPEN.contains(item.fate()) || item.condition() == null).as("" + item).isTrue();
      assertThat(item.fate() != Fate.RUNS_IF || item.condition() != null).as("" + item).isTrue();
      assertThat(((Proof.Step) answer.because()).premises())
          .as("a step for " + item)
          .anyMatch(step -> shows(step, item));
    }
    boolean open = items.stream().anyMatch(item -> OPEN.contains(item.fate()));
    assertThat(answer.missing().isEmpty() || open).as("what is missing leaves open").isTrue();
    flags(answer.flags(), answer.because());
  }

  private static boolean shows(Proof proof, Answer.Item item) {
    return proof instanceof Proof.Step step
        && step.claim().equals(item.name() + ": " + item.fate().label())
        && step.rule().equals(item.rule())
        && Objects.equals(step.law(), item.law())
        && step.sources().anyMatch(leaf -> leaf.fact().equals(item.fact()));
  }

  /// Each flag is one of the model's and is shown by a step that cites the facts on each side.
  private void flags(List<Answer.Flag> flags, Proof because) {
    assertThat(flags).doesNotHaveDuplicates();
    for (var flag : flags) {
      assertThat(flag.code()).matches("C([1-9]|1[0-8])");
      assertThat(RULES).contains(flag.rule());
      assertThat(flag.facts()).as("facts of " + flag).isNotEmpty();
      flag.facts().forEach(this::told);
      assertThat(((Proof.Step) because).premises())
          .as("a step for " + flag)
          .anyMatch(proof ->
              proof instanceof Proof.Step step
                  && step.claim().equals(flag.code() + ": " + flag.words())
                  && step.sources()
                      .map(Proof.Cited::fact)
                      .collect(Collectors.toSet())
                      .equals(Set.copyOf(flag.facts())));
    }
  }

  private Fact told(String id) {
    assertThat(factsById).containsKey(id);
    var fact = Objects.requireNonNull(factsById.get(id));
    assertThat(knownOn == null || !fact.given().known().isAfter(knownOn)).isTrue();
    return fact;
  }

  /// Checks a proof and all below it.
  void check(Proof proof) {
    switch (proof) {
      case Proof.Step step -> {
        assertThat(RULES).contains(step.rule());
        assertThat(step.claim()).isNotBlank();
        assertThat(step.premises()).as("premises of: " + step.claim()).isNotEmpty();
        assertThat(follows(step)).as("form of: " + step).isTrue();
        assertThat(step.law() == null || LAWS.contains(step.law())).as("law: " + step).isTrue();
        step.premises().forEach(this::check);
      }
      case Proof.Cited cited -> assertThat(cited).isEqualTo(Proofs.cited(told(cited.fact())));
      case Proof.Absent absent -> assertThat(absent.searched()).isNotBlank();
      case Proof.Assumed assumed -> assertThat(assumed.why()).isNotBlank();
    }
  }

  private static State state(Proof proof) {
    return proof instanceof Proof.Step step ? step.state() : State.HOLDS;
  }

  private static boolean absent(Proof proof) {
    return proof instanceof Proof.Absent;
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
          states.contains(step.state())
              || (step.rule().equals("D6") && !states.isEmpty())
              || (states.isEmpty() && step.premises().stream().anyMatch(ProofChecker::absent));
    };
  }
}
