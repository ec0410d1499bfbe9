package licet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import licet.reader.source.Document;
import licet.reader.source.Documents;
import licet.reader.source.Opened;

/// The reports that are measured with: the samples, as files held in memory.
public final class Reports {
  private static final List<String> LANGUAGES = List.of("en", "fr", "vi");

  private Reports() {}

  /// A file of a report.
  public static final class Report {
    private final String name;
    private final byte[] bytes;

    private Report(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }
  }

  /// The reports of the samples that can be opened, in the order of their names.
  ///
  /// @param languages a folder of the samples, such as `en`, or `all`
  /// @throws IllegalArgumentException if there are none
  public static List<Report> of(Path samples, String languages) {
    var folders = languages.equals("all") ? LANGUAGES : List.of(languages);
    var reports =
        folders.stream()
            .flatMap(each -> files(samples.resolve(each)))
            .filter(report -> open(report).isPresent())
            .toList();
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("no reports in " + samples.toAbsolutePath());
    }
    return reports;
  }

  /// What a report says; none if its format can't be opened.
  public static Optional<Document> open(Report report) {
    return switch (Documents.standard().open(report.name, report.bytes).getFirst()) {
      case Opened.Read read -> Optional.of(read.document());
      case Opened.Unreadable _ -> Optional.empty();
    };
  }

  private static Stream<Report> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> !file.toString().endsWith(".expected.json"))
          .sorted()
          .map(Reports::read)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Report read(Path file) {
    try {
      return new Report(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
