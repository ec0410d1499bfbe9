package licet.desk.inquiry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import licet.desk.score.Scorecard;
import licet.notation.ExpectedReading;

/// Reads the reports that have an expected reading beside them, and compares.
///
/// @param folder searched with the folders in it for `NAME.expected.json` beside `NAME.*`
public record ScoreReader(Path folder) implements Inquiry<Scorecard> {
  private static final String EXPECTED = ".expected.json";

  @Override
  public Scorecard ask(House house, Asker asker) {
    var expectedByReport = new TreeMap<Path, ExpectedReading>();
    for (var file : expected()) {
      expectedByReport.put(reportOf(file), ExpectedReading.read(file));
    }
    var draft = new Scorecard.Draft();
    var reports = List.copyOf(expectedByReport.keySet());
    new ReadReports(reports, null, report -> add(report, expectedByReport, draft))
        .ask(house, asker);
    return draft.card();
  }

  private static void add(
      Report report, TreeMap<Path, ExpectedReading> expectedByReport, Scorecard.Draft draft) {
    var expected = expectedByReport.get(Path.of(report.path()));
    if (expected == null) {
      return; // what is attached to a mail has no expected reading
    }
    switch (report) {
      case Report.Read(var reading) -> draft.add(expected, reading);
      case Report.Unreadable(var path, var reason) -> draft.unreadable(expected, path, reason);
      case Report.Failed(var path, var fault) -> draft.unreadable(expected, path, fault.toString());
    }
  }

  private List<Path> expected() {
    try (var files = Files.walk(folder)) {
      var found = files.filter(file -> file.toString().endsWith(EXPECTED)).sorted().toList();
      if (found.isEmpty()) {
        throw new IllegalArgumentException(folder + ": no file NAME" + EXPECTED + " lies in it");
      }
      return found;
    } catch (IOException broken) {
      throw new UncheckedIOException(folder + " can't be listed", broken);
    }
  }

  private static Path reportOf(Path expected) {
    String file = expected.getFileName().toString();
    String stem = file.substring(0, file.length() - EXPECTED.length() + 1);
    var folder = expected.toAbsolutePath().getParent();
    try (var beside = Files.list(folder)) {
      return beside
          .filter(it -> it.getFileName().toString().startsWith(stem) && !it.endsWith(file))
          .findFirst()
          .map(it -> expected.resolveSibling(it.getFileName()))
          .orElseThrow(() -> new IllegalArgumentException(expected + ": no report beside it"));
    } catch (IOException broken) {
      throw new UncheckedIOException(folder + " can't be listed", broken);
    }
  }
}
