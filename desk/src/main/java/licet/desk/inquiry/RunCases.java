package licet.desk.inquiry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import licet.notation.fact.Case;
import licet.notation.fact.CaseFile;
import licet.notation.fact.Differences;
import licet.notation.yaml.Problem;
import licet.vocabulary.answer.Answer;

/// Asks the questions of case files and compares the answers with what is expected.
///
/// @param paths files and folders
/// @param engines whom to ask; all must give the answer expected, and the same
/// @param each is given what came of each case and of each file that can't be read, in order
public record RunCases(List<Path> paths, List<Engine> engines, Consumer<Run> each)
    implements Inquiry<Integer> {

  /// Copies the lists.
  public RunCases {
    paths = List.copyOf(paths);
    engines = List.copyOf(engines);
  }

  /// What came of a case or of a file.
  public sealed interface Run {
    /// The answer is compared.
    ///
    /// @param differences in what it is not as expected; empty if it is
    /// @param answer the answer of the first engine
    record Judged(Path file, Case of, List<String> differences, Answer answer) implements Run {}

    /// An engine broke on it.
    record Broken(Path file, Case of, Exception fault) implements Run {}

    /// The file can't be read.
    record Unreadable(Path file, List<Problem> problems) implements Run {}
  }

  /// Runs all of them and tells how many cases there were.
  ///
  /// @throws IllegalArgumentException if there is no such file, or none in a folder
  @Override
  public Integer ask(House house, Asker asker) {
    int count = 0;
    for (var file : new FactFiles(paths).files()) {
      switch (FactFiles.read(file, "")) {
        case CaseFile.Outcome.Wrong(var problems) ->
            each.accept(new Run.Unreadable(file, problems));
        case CaseFile.Outcome.Read(var read) -> {
          for (var one : read.cases()) {
            each.accept(run(file, one));
            count++;
          }
        }
      }
    }
    return count;
  }

  private Run run(Path file, Case one) {
    try {
      var answers = new ArrayList<Answer>();
      var differences = new ArrayList<String>();
      for (var engine : engines) {
        var answer = engine.over(one.facts()).answer(one.question());
        answers.add(answer);
        for (var words : Differences.of(one.expected(), one.missing(), answer)) {
          differences.add(engines.size() == 1 ? words : engine.label() + ": " + words);
        }
        for (var words : Differences.between(answers.getFirst(), answer)) {
          differences.add(engine.label() + " beside " + engines.getFirst().label() + ": " + words);
        }
      }
      return new Run.Judged(file, one, differences, answers.getFirst());
    } catch (IllegalArgumentException | IllegalStateException fault) {
      return new Run.Broken(file, one, fault);
    }
  }
}
