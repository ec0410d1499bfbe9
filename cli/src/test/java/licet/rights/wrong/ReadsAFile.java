package licet.rights.wrong;

import java.nio.file.Files;
import java.nio.file.Path;

/// Breaks a rule on purpose: an engine that must do no input or output reads a file.
final class ReadsAFile {
  private ReadsAFile() {}

  static boolean read(Path path) {
    return Files.exists(path);
  }
}
