package licet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// The sample reports that come with the command.
final class Samples {
  private static final String PLACE = "licet/samples";

  private Samples() {}

  /// Something done with them.
  ///
  /// @param <T> what comes of it
  @FunctionalInterface
  interface Use<T> {
    /// Does it.
    ///
    /// @param samples folder of the sample reports
    /// @param folder where to put files that are thrown away afterwards
    T with(Path samples, Path folder) throws IOException, InterruptedException;
  }

  /// Does something with them, and leaves nothing behind.
  static <T> T use(Use<T> use) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("licet-samples");
    try {
      var own = own();
      if (Files.isDirectory(own)) {
        return use.with(own.resolve(PLACE), folder);
      }
      try (var jar = FileSystems.newFileSystem(own)) {
        return use.with(jar.getPath(PLACE), folder);
      }
    } finally {
      remove(folder);
    }
  }

  /// The jar or folder that holds this class, and the sample reports.
  private static Path own() {
    try {
      return Path.of(Licet.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException broken) {
      throw new IllegalStateException("the command lies nowhere", broken);
    }
  }

  private static void remove(Path folder) {
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(folder + " can't be removed", broken);
    }
  }
}
