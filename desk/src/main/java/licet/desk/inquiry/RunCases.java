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
/// @param engines whom to ask; the first must give the answer expected, the others the same
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
      var first = engines.getFirst().over(one.facts()).answer(one.question());
      var differences = new ArrayList<>(Differences.of(one.expected(), one.missing(), first));
      for (var engine : engines) {
        differences.addAll(beside(first, engine, one));
      }
      return new Run.Judged(file, one, differences, first);
    } catch (IllegalArgumentException | IllegalStateException fault) {
      return new Run.Broken(file, one, fault);
    }
  }

  /// In what an engine differs from the first one's answer, with its proof and without.
  private static List<String> beside(Answer first, Engine engine, Case one) {
    var rights = engine.over(one.facts());
    var differences = new ArrayList<>(Differences.between(first, rights.answer(one.question())));
    if (first instanceof Answer.Permission proven) {
      var verdict = rights.verdict(proven.question());
      if (verdict != proven.verdict()) {
        differences.add("without a proof: " + verdict.label());
      }
    }
    return differences.stream().map(words -> engine.label() + " beside it: " + words).toList();
  }
}
