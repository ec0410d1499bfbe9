package licet.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Proof;
import org.junit.jupiter.api.Test;

/// Each rule has a case in which it decides and one in which it does not: cases that name it come
/// out differently, or proofs cite it once as holding and once as failing. A conflict (C) is raised
/// in one case and not in another; each other rule is named by some proof.
final class RulesInCasesTest {
  /// What the cases that name a rule, and the proofs that cite it, come to.
  private final Map<String, Set<String>> outcomesByRule = new TreeMap<>();

  @Test
  void each_rule_decides_in_one_case_and_not_in_another() {
    for (var asked : Asked.cases()) {
      var answer = new Oracle(asked.facts()).answer(asked.question());
      asked.rules().forEach(rule -> note(rule, "case: " + outcome(answer)));
      var raised = raised(answer);
      for (var rule : RuleBook.rules()) {
        if (rule.id().startsWith("C")) {
          note(rule.id(), raised.contains(rule.id()) ? "case: raised" : "case: not raised");
        }
      }
      cite(answer.because());
      if (answer instanceof Answer.Permission permission) {
        permission.tried().forEach(this::cite);
      }
    }
    var oneSided = new TreeSet<String>();
    for (var rule : RuleBook.rules()) {
      var outcomes = outcomesByRule.getOrDefault(rule.id(), Set.of());
      long ofCases = outcomes.stream().filter(each -> each.startsWith("case: ")).count();
      boolean cited = outcomes.contains("HOLDS") && outcomes.contains("FAILS");
      if (ofCases < 2 && !cited) {
        oneSided.add(rule.id() + outcomes);
      }
    }
    assertThat(oneSided).isEmpty();
    assertThat(uncited()).isEmpty();
  }

  /// Rules that no proof names. Those left out are about all time, evidence and law (T1, T2, T4
  /// and T6 to T10); conflicts are told as flags.
  private Set<String> uncited() {
    var uncited = new TreeSet<String>();
    for (var rule : RuleBook.rules()) {
      var outcomes = outcomesByRule.getOrDefault(rule.id(), Set.of());
      boolean ofProofs = outcomes.stream().anyMatch(each -> !each.startsWith("case: "));
      if (!ofProofs && !rule.id().matches("C[0-9]+|T([124]|[6-9]|10)")) {
        uncited.add(rule.id());
      }
    }
    return uncited;
  }

  private static String outcome(Answer answer) {
    return switch (answer) {
      case Answer.Permission it -> it.verdict().label();
      case Answer.Title it -> it.status() + " " + it.legal();
      case Answer.Inventory it ->
          new HashSet<>(it.items().stream().map(Answer.Item::fate).toList()).toString();
      case Answer.Collisions it -> raised(it).toString();
    };
  }

  private static Set<String> raised(Answer answer) {
    var flags =
        switch (answer) {
          case Answer.Permission _ -> List.<Answer.Flag>of();
          case Answer.Title it -> it.flags();
          case Answer.Inventory it -> it.flags();
          case Answer.Collisions it -> it.flags();
        };
    return new TreeSet<>(flags.stream().map(Answer.Flag::code).toList());
  }

  private void cite(Proof proof) {
    if (proof instanceof Proof.Step step) {
      note(step.rule(), step.state().name());
      step.premises().forEach(this::cite);
    }
  }

  private void note(String rule, String outcome) {
    outcomesByRule.computeIfAbsent(rule, _ -> new TreeSet<>()).add(outcome);
  }
}
