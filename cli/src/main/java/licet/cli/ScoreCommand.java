package licet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import licet.desk.form.ScoreForm;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.ScoreReader;
import licet.desk.score.Floor;
import licet.desk.score.Miss;
import licet.desk.score.Scorecard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "score",
    description = "Measure how well the reader reads reports that have an expected reading.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:measured, and nothing lies below the floor",
      "1:a measure lies below the floor, or a failure of ours",
      "2:wrong use, or an expected reading that can't be read"
    })
final class ScoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Shared shared;

  @Option(
      names = "--floor",
      paramLabel = "FILE",
      description = "A table of what the measures must not fall below.")
  private @Nullable Path floor;

  @Option(
      names = "--raise",
      description = "Lift the floor to what is measured, where it is higher.")
  private boolean raise;

  @Option(
      names = "--misses",
      description = "Print everything that was read otherwise than expected.")
  private boolean misses;

  @Parameters(
      paramLabel = "DIR",
      description = "A folder of reports, each NAME.* with NAME.expected.json beside it.")
  private Path folder;

  @Override
  public Integer call() {
    if (raise && floor == null) {
      throw new ParameterException(spec.commandLine(), "--raise needs --floor FILE");
    }
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), folder + ": there is no such folder");
    }
    try (var house = shared.house("")) {
      var card = new ScoreReader(folder).ask(house, Asker.local());
      var screen = shared.screen();
      var sheet = ScoreForm.sheet(card);
      if (misses) {
        card.misses().forEach(miss -> screen.line(words(miss)));
        screen.line("");
      }
      screen.list(shared.format(Format.TABLE), sheet, sheet, ScoreForm.json(card));
      return floor == null ? 0 : measure(card, floor);
    }
  }

  private int measure(Scorecard card, Path file) {
    var known = Floor.read(file);
    List<String> below = known.below(card);
    below.forEach(line -> shared.error(file.toString(), line));
    if (raise) {
      known.raised(card).write(file);
    }
    return below.isEmpty() ? 0 : 1;
  }

  private static String words(Miss miss) {
    var words =
        switch (miss.what()) {
          case "missed" -> miss.expected();
          case "extra", "unreadable" -> miss.read();
          default -> "[" + miss.expected() + "] read as [" + miss.read() + "]";
        };
    return Width.plain(miss.path() + ": " + miss.what() + ": " + words);
  }
}
