package licet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import licet.desk.form.AddForm;
import licet.desk.form.Sheet;
import licet.desk.form.Words;
import licet.desk.inquiry.AddReports;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.Kept;
import licet.desk.inquiry.Report;
import licet.notation.Json;
import licet.register.Added;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "add",
    description = "Read reports and keep what they say in the register.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all files are kept or were known",
      "1:a failure of ours; what was reported as kept is kept",
      "2:wrong use, or a file that can't be read; the others are kept"
    })
final class AddCommand implements Callable<Integer> {
  @Mixin private Shared shared;
  @Mixin private RegisterOption register;
  @Mixin private Published published;

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "1..*",
      description = "Reports: text, Markdown, HTML, PDF, Word, e-mail; or folders of them.")
  private List<Path> paths;

  @Override
  public Integer call() {
    var screen = shared.screen();
    var format = shared.format(Format.TABLE);
    var outcome = new Outcome(shared);
    if (format == Format.CSV) {
      screen.line("path,sha256,outcome");
    }
    try (var house = register.house(shared);
        var progress = new Progress(shared, files())) {
      var inquiry =
          new AddReports(
              paths,
              published.day,
              kept -> {
                if (!(kept.report() instanceof Report.Read)) {
                  progress.clear();
                }
                outcome.note(kept.report());
                acknowledge(kept, format, screen);
                progress.step();
              });
      var tally = inquiry.ask(house, Asker.local());
      progress.clear();
      conclude(tally, format, screen);
    }
    return outcome.exitCode();
  }

  /// Says that a document is kept, once it is on the disk.
  private static void acknowledge(Kept kept, Format format, Screen screen) {
    var added = kept.added();
    if (added == null) {
      return;
    }
    switch (format) {
      case JSONL -> screen.line(Json.line(AddForm.json(kept.report().path(), added)));
      case CSV ->
          screen.line(
              Sheet.csv(List.of(kept.report().path(), added.sha256(), AddForm.word(added))));
      case JSON, TABLE -> {}
    }
  }

  private void conclude(AddReports.Tally tally, Format format, Screen screen) {
    if (format == Format.JSON) {
      screen.line(Json.pretty(AddForm.json(tally)));
      return;
    }
    if (format != Format.TABLE) {
      return;
    }
    for (var repost : tally.reposts()) {
      shared.remark("licet: " + repost.source().path() + " repeats another source");
    }
    words(tally).forEach(screen::line);
  }

  /// How a run ended, in two lines.
  static List<String> words(AddReports.Tally tally) {
    int again = tally.count(Added.Outcome.REREAD);
    return List.of(
        tally.count(Added.Outcome.NEW)
            + " added, "
            + (again > 0 ? again + " read anew, " : "")
            + tally.count(Added.Outcome.KNOWN)
            + " already known, "
            + Words.count(tally.reposts().size(), "repost", "reposts")
            + ", "
            + tally.unreadable()
            + " unreadable",
        "the register has "
            + Words.count(tally.sources(), "source", "sources")
            + " and "
            + Words.count(tally.deals(), "deal", "deals"));
  }

  /// About how many files there are; it only draws the bar.
  private long files() {
    if (shared.quiet()) {
      return 0;
    }
    long files = 0;
    for (var path : paths) {
      try (var below = Files.walk(path)) {
        files +=
            below
                .filter(it -> !it.getFileName().toString().startsWith("."))
                .filter(it -> !it.toString().endsWith(".expected.json"))
                .filter(Files::isRegularFile)
                .count();
      } catch (IOException | java.io.UncheckedIOException _) {
        files++; // the reader says what is wrong with it
      }
    }
    return files;
  }
}
