package licet.desk.inquiry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import licet.notation.fact.CaseFile;
import licet.notation.yaml.Problem;
import licet.notation.yaml.YamlText;
import licet.vocabulary.fact.Fact;

/// Facts in files. Those of several files stand together; their ids then begin with the file's
/// name.
///
/// @param paths files and folders
public record FactFiles(List<Path> paths) implements FactSource {

  /// Copies the list.
  public FactFiles {
    paths = List.copyOf(paths);
  }

  @Override
  public Told told(House house) {
    var files = files();
    var facts = new ArrayList<Fact>();
    var problems = new ArrayList<Problem>();
    for (var file : files) {
      switch (read(file, files.size() == 1 ? "" : stem(file) + ":")) {
        case CaseFile.Outcome.Read(var read) -> {
          facts.addAll(read.facts());
        }
        case CaseFile.Outcome.Wrong(var wrong) -> problems.addAll(wrong);
      }
    }
    return problems.isEmpty() ? new Told.Facts(facts, Map.of()) : new Told.Wrong(problems);
  }

  /// The files, those of a folder by name.
  ///
  /// @throws IllegalArgumentException if there is no such file, or none in a folder
  List<Path> files() {
    return paths.stream().flatMap(path -> below(path).stream()).toList();
  }

  /// What came of reading a file.
  ///
  /// @param prefix what is put before each id
  static CaseFile.Outcome read(Path file, String prefix) {
    try {
      if (Files.size(file) > YamlText.MOST_BYTES) {
        throw new IllegalArgumentException(
            file + ": larger than " + YamlText.MOST_BYTES / (1 << 20) + " MiB");
      }
      return CaseFile.read(file.toString(), Files.readAllBytes(file), prefix);
    } catch (IOException broken) {
      throw new UncheckedIOException(file + " can't be read", broken);
    }
  }

  private static List<Path> below(Path path) {
    if (!Files.exists(path)) {
      throw new IllegalArgumentException(path + ": there is no such file");
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> walk = Files.walk(path)) {
      var found = walk.filter(FactFiles::yaml).sorted().toList();
      if (found.isEmpty()) {
        throw new IllegalArgumentException(path + ": no file NAME.yaml lies in it");
      }
      return found;
    } catch (IOException broken) {
      throw new UncheckedIOException(path + " can't be listed", broken);
    }
  }

  private static boolean yaml(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file) && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
  }
}
