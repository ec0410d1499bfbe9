package licet.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// An expected output, kept in a file that people read. `./dev golden` rewrites it; the difference
/// is the review.
///
/// @param file the file, below the `golden` folder of the test resources of cli
public record Golden(Path file) {
  /// The expected output of this name, such as `help.txt`.
  public static Golden of(String name) {
    return new Golden(Repository.here().root().resolve("cli/src/test/resources/golden", name));
  }

  /// Compares, or rewrites when told to.
  public void check(String actual) {
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, actual);
      }
      assertThat(file).as("expected output; ./dev golden writes it").exists();
      assertThat(actual).as(file + "; ./dev golden rewrites it").isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
