package licet.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import licet.notation.fact.Case;
import licet.notation.fact.CaseFile;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Verdict;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;

/// Questions asked of facts that are told in their notation. Every answer is checked, and asked
/// again of the facts in another order.
final class Asked {
  private static final Path CASES = Path.of("../cases/rights");

  private Asked() {}

  /// The answer to whether somebody may act.
  ///
  /// @param facts a list of facts in YAML
  /// @param question the keys of a question in YAML
  static Answer.Permission of(String facts, String question) {
    var text = "facts:\n" + facts + "questions:\n- ask: {" + question + "}\n";
    return of(read(text).getFirst());
  }

  /// What somebody may do.
  static Verdict verdict(String facts, String question) {
    return of(facts, question).verdict();
  }

  /// The answer to a case.
  static Answer.Permission of(Case asked) {
    var question = (Question.Practise) asked.question();
    var answer = answer(asked.facts(), question);
    new ProofChecker(asked.facts(), question.knownOn()).check(answer);
    var turned = new ArrayList<>(asked.facts()).reversed();
    var again = answer(turned, question);
    assertThat(again.verdict()).isEqualTo(answer.verdict());
    assertThat(again.because()).isEqualTo(answer.because());
    return answer;
  }

  private static Answer.Permission answer(List<Fact> facts, Question.Practise question) {
    return (Answer.Permission) new Oracle(facts).answer(question);
  }

  /// The worked cases of every kind.
  static List<Case> cases() {
    var cases = new ArrayList<Case>();
    try (var files = Files.walk(CASES)) {
      for (var file : files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
        cases.addAll(read(Files.readString(file)));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return cases;
  }

  static List<Case> read(String text) {
    return switch (CaseFile.read("test", text.getBytes(StandardCharsets.UTF_8), "")) {
      case CaseFile.Outcome.Read read -> read.file().cases();
      case CaseFile.Outcome.Wrong wrong -> throw new IllegalArgumentException(wrong.toString());
    };
  }
}
