package licet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.Engine;
import licet.desk.inquiry.RunCases;
import licet.desk.inquiry.RunCases.Run;
import licet.notation.fact.Case;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Proof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "test",
    description = "Run case files: ask their questions and compare the answers.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every answer is as expected",
      "1:an answer is not, or a failure of ours",
      "2:wrong use, or a file that can't be read; the others were still run"
    })
final class TestCommand implements Callable<Integer> {
  private static final String BOTH = "both";

  @Spec private CommandSpec spec;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      description = "Whom to ask: oracle, compiled, or both, which must agree. Both unless told.")
  private String engine = BOTH;

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "1..*",
      description = "Case files, or folders of them.")
  private List<Path> paths;

  private final List<String> disputed = new ArrayList<>();
  private int passed;
  private int failed;
  private int unreadable;

  @Override
  public Integer call() {
    try (var house = console().house("")) {
      new RunCases(paths, engines(), this::note).ask(house, Asker.local());
    }
    var screen = console().screen();
    if (!disputed.isEmpty()) {
      screen.line("expectations that are disputed: " + disputed.size());
      disputed.forEach(screen::line);
    }
    screen.line(passed + " passed, " + failed + " failed");
    return unreadable > 0 ? 2 : failed > 0 ? 1 : 0;
  }

  private Console console() {
    return new Console(spec);
  }

  private List<Engine> engines() {
    if (engine.equals(BOTH)) {
      return List.of(Engine.values());
    }
    return Arrays.stream(Engine.values())
        .filter(it -> it.label().equals(engine))
        .findFirst()
        .map(List::of)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no engine '"
                    + engine
                    + "'; there are "
                    + Arrays.stream(Engine.values())
                        .map(Engine::label)
                        .collect(Collectors.joining(", "))
                    + " and both"));
  }

  private void note(Run run) {
    switch (run) {
      case Run.Judged(var file, var of, var differences, var answer) ->
          judged(file, of, differences, answer);
      case Run.Broken(var file, var of, var fault) -> {
        failed++;
        console().screen().line(heading(file, of));
        console().screen().line("  the engine broke on it: " + fault);
        if (console().around().debug()) {
          fault.printStackTrace(console().screen().err());
        }
      }
      case Run.Unreadable(var _, var problems) -> {
        unreadable++;
        problems.forEach(problem -> console().screen().message("licet: " + problem));
      }
    }
  }

  private void judged(Path file, Case of, List<String> differences, Answer answer) {
    if (of.disputed() != null) {
      disputed.add(
          heading(file, of)
              + ": "
              + of.disputed()
              + (differences.isEmpty() ? " (answered as expected)" : " " + differences));
    } else if (differences.isEmpty()) {
      passed++;
    } else {
      failed++;
      var screen = console().screen();
      screen.line(heading(file, of));
      differences.forEach(words -> screen.paragraph(words, 2));
      screen.paragraph(decidedBy(answer), 2);
    }
  }

  private static String decidedBy(Answer answer) {
    String rule = answer.because() instanceof Proof.Step step ? step.rule() : "no rule";
    return answer instanceof Answer.Permission permission
        ? "decided by " + permission.decidedBy() + ": " + permission.ground()
        : "decided by " + rule;
  }

  private static String heading(Path file, Case of) {
    return file + " " + of.id() + (of.title() == null ? "" : ": " + of.title());
  }
}
