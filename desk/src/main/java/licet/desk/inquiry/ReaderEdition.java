package licet.desk.inquiry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import licet.reader.Reader;
import licet.vocabulary.party.Gazetteer;

/// Which reader it is: a digest over its classes, its words and the gazetteer. A change to any of
/// them makes another reader, whose readings the register takes as new; nobody counts versions.
final class ReaderEdition {
  private ReaderEdition() {}

  /// Such as `reader-3f2a9c01d4e5`.
  static String here() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var room : List.of(Reader.class, Gazetteer.class)) {
        add(Path.of(room.getProtectionDomain().getCodeSource().getLocation().toURI()), digest);
      }
      return "reader-" + HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (IOException broken) {
      throw new UncheckedIOException("the reader's own files can't be read", broken);
    } catch (NoSuchAlgorithmException | URISyntaxException broken) {
      throw new IllegalStateException("the reader can't tell its edition", broken);
    }
  }

  /// A jar, or a folder of classes.
  private static void add(Path place, MessageDigest digest) throws IOException {
    try (var files = Files.walk(place)) {
      for (var file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        digest.update(Files.readAllBytes(file));
      }
    }
  }
}
