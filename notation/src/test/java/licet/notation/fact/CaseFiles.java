package licet.notation.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import licet.notation.yaml.Problem;
import licet.vocabulary.fact.Fact;

/// Files of facts for tests.
final class CaseFiles {
  static final Path ROOT = root();

  private CaseFiles() {}

  private static Path root() {
    var here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("docs/reference/facts.md")) ? here : here.resolve("..");
  }

  /// The case files of the project.
  static List<Path> all() {
    var folder = ROOT.resolve("cases");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// What a text holds.
  ///
  /// @throws IllegalArgumentException if anything is wrong with it
  static CaseFile read(String text) {
    return switch (outcome(text)) {
      case CaseFile.Outcome.Read(var file) -> file;
      case CaseFile.Outcome.Wrong(var problems) ->
          throw new IllegalArgumentException(
              problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    };
  }

  /// The facts of lines that stand below `facts:`.
  static List<Fact> facts(String... lines) {
    return read("facts:\n  - " + String.join("\n  - ", lines) + "\n").facts();
  }

  /// What is wrong with a text, a line for each problem.
  static String problems(String text) {
    return problems(text.getBytes(StandardCharsets.UTF_8));
  }

  static String problems(byte[] bytes) {
    return switch (CaseFile.read("f.yaml", bytes, "")) {
      case CaseFile.Outcome.Read _ -> "";
      case CaseFile.Outcome.Wrong(var problems) ->
          problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    };
  }

  private static CaseFile.Outcome outcome(String text) {
    return CaseFile.read("f.yaml", text.getBytes(StandardCharsets.UTF_8), "");
  }
}
