package licet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import licet.desk.form.ReadingSheet;
import licet.desk.form.Sheet;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.ReadReports;
import licet.desk.inquiry.Report;
import licet.notation.Json;
import licet.notation.ReadingJson;
import licet.vocabulary.statement.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "read",
    description = "Read reports and print the deals they tell; nothing is stored.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all files were read",
      "1:a failure of ours; the other files were still read",
      "2:wrong use, or a file that can't be read; the others were still read"
    })
final class ReadCommand implements Callable<Integer> {
  @Mixin private Shared shared;
  @Mixin private Published published;

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "1..*",
      description = "Reports: text, Markdown, HTML, PDF, Word, e-mail; or folders of them.")
  private List<Path> paths;

  @Override
  public Integer call() {
    var screen = shared.screen();
    var format = shared.format(Format.JSONL);
    var outcome = new Outcome(shared);
    if (format == Format.CSV) {
      screen.line(Sheet.csv(ReadingSheet.COLUMNS));
    }
    if (format == Format.JSON) {
      screen.line("[");
    }
    try (var house = shared.house("")) {
      var inquiry =
          new ReadReports(
              paths,
              published.day,
              report -> {
                if (report instanceof Report.Read(var reading)) {
                  print(reading, format, screen, outcome.read() == 0);
                }
                outcome.note(report);
              });
      inquiry.ask(house, Asker.local());
    }
    if (format == Format.JSON) {
      screen.line("]");
    }
    return outcome.exitCode();
  }

  private static void print(Reading reading, Format format, Screen screen, boolean first) {
    switch (format) {
      case JSONL -> screen.line(ReadingJson.write(reading));
      case JSON -> screen.line((first ? "" : ",") + Json.pretty(ReadingJson.tree(reading)));
      case CSV -> ReadingSheet.rows(reading).forEach(row -> screen.line(Sheet.csv(row)));
      case TABLE -> table(reading, screen, first);
    }
  }

  /// The report on a line, and its deals in a table below.
  private static void table(Reading reading, Screen screen, boolean first) {
    var source = reading.source();
    if (!first) {
      screen.line("");
    }
    screen.line(
        Stream.of(source.path(), source.language(), source.published(), source.title())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(", ")));
    if (reading.deals().isEmpty()) {
      screen.line("no deal");
      return;
    }
    screen.table(
        new Sheet(ReadingSheet.COLUMNS, ReadingSheet.rows(reading))
            .only("news", "date", "parties", "kinds", "status", "patents", "money"));
  }
}
