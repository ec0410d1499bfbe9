package licet.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import licet.notation.fact.Case;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Expectation;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The worked cases about who may act.
final class CasesTest {
  private static List<Case> cases() {
    return Asked.cases().stream()
        .filter(each -> each.question() instanceof Question.Practise)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> answered() {
    return cases().stream()
        .filter(each -> each.disputed() == null)
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> answeredAsExpected(each)));
  }

  private static void answeredAsExpected(Case asked) {
    var answer = Asked.of(asked);
    if (asked.expected() instanceof Expectation.Permission expected) {
      assertThat(answer.verdict()).as(answer.ground()).isEqualTo(expected.verdict());
    }
  }

  @Test
  void what_becomes_known_later_changes_no_answer_asked_as_known_before() {
    for (var asked : cases()) {
      var question = (Question.Practise) asked.question();
      for (var day : days(asked.facts())) {
        var then = knownOn(question, day);
        var known =
            asked.facts().stream().filter(fact -> !fact.given().known().isAfter(day)).toList();
        assertThat(verdict(asked.facts(), then)).as(asked.id()).isEqualTo(verdict(known, then));
      }
    }
  }

  private static List<LocalDate> days(List<Fact> facts) {
    var days = new TreeSet<LocalDate>();
    facts.forEach(fact -> days.add(fact.given().known()));
    return days.stream().skip(Math.max(0, days.size() - 2)).toList();
  }

  private static Question.Practise knownOn(Question.Practise asked, LocalDate day) {
    return new Question.Practise(
        asked.patents(),
        asked.standard(),
        asked.actor(),
        asked.in(),
        asked.acts(),
        asked.product(),
        asked.maker(),
        asked.unit(),
        asked.on(),
        day);
  }

  private static String verdict(List<Fact> facts, Question.Practise question) {
    try {
      var answer = (Answer.Permission) new Oracle(facts).answer(question);
      return answer.verdict().label();
    } catch (IllegalArgumentException nothingTold) {
      return "no such patent";
    }
  }

  @Test
  void the_cases_turn_on_most_rules_about_acting() {
    var rules = new TreeSet<String>();
    for (var asked : cases()) {
      var answer = Asked.of(asked);
      collect(answer.because(), rules);
      answer.tried().forEach(each -> collect(each, rules));
    }
    assertThat(rules)
        .contains("N1", "N4", "N5", "P1", "P2", "P3", "P5", "P6", "P7", "P8", "P9", "P10")
        .contains("A1", "A2", "A3", "A4", "A6", "B1", "B2", "B4", "B5", "B6", "B7")
        .contains("Q1", "Q2", "Q3", "Q4", "Q5", "Q7", "Q8", "Q9", "Q10")
        .contains("S1", "S2", "S3", "S4", "S5", "S7", "L1", "L2", "L3", "L4", "L5", "L6")
        .contains("L7", "L8", "V1", "V4", "V5", "M1", "M2", "M3")
        .contains("X1", "X2", "X3", "X4", "X5", "X6", "X8", "R1", "R3", "R4", "R5")
        .contains("E1", "E3", "E4", "E5", "E6", "E7", "U2", "U4", "U5", "U6", "U7", "U8")
        .contains("D1", "D2", "D3", "D4", "D5", "D6", "D7");
  }

  private static void collect(Proof proof, Set<String> rules) {
    if (proof instanceof Proof.Step step) {
      rules.add(step.rule());
      step.premises().forEach(each -> collect(each, rules));
    }
  }
}
