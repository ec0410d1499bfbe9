package licet.desk.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import licet.desk.inquiry.Asker;

/// The tokens that open the door, kept as digests only.
///
/// @param all the tokens; without any, the door is open
public record Keys(List<Key> all) {
  /// The door is open.
  public static final Keys NONE = new Keys(List.of());

  private static final int SHORTEST = 16;

  /// Copies the list.
  public Keys {
    all = List.copyOf(all);
  }

  /// A token of somebody.
  ///
  /// @param asker whose it is
  /// @param sha256 the digest of the token's UTF-8 bytes
  record Key(Asker asker, Digest sha256) {
    static Key of(String name, String token) {
      return new Key(new Asker(name), Digest.of(token));
    }
  }

  /// Reads a file of tokens: one a line, a name before it if it is to have one, as in `lena
  /// 9b1c…`. Empty lines, and lines that begin with `#`, do not count.
  ///
  /// @throws IllegalArgumentException if others may read the file, if there is no token in it, or
  ///     if one is too short to be safe; it names the line
  public static Keys read(Path file) {
    try {
      refuseOpen(file);
      var keys = new ArrayList<Key>();
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          keys.add(key(line.strip(), file, number));
        }
      }
      if (keys.isEmpty()) {
        throw new IllegalArgumentException(file + ": no token in it; expected one a line");
      }
      return new Keys(keys);
    } catch (NoSuchFileException _) {
      throw new IllegalArgumentException(file + ": there is no such file");
    } catch (IOException broken) {
      throw new UncheckedIOException(file + " can't be read", broken);
    }
  }

  private static Key key(String line, Path file, int number) {
    String[] words = line.split("\\s+");
    String token = words[words.length - 1];
    if (words.length > 2 || token.length() < SHORTEST) {
      throw new IllegalArgumentException(
          file
              + ":"
              + number
              + ": expected a token of at least "
              + SHORTEST
              + " characters, with a name of one word before it or none");
    }
    return Key.of(words.length == 2 ? words[0] : "visitor " + number, token);
  }

  private static void refuseOpen(Path file) throws IOException {
    if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
      return;
    }
    var others =
        EnumSet.of(
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.GROUP_WRITE);
    others.retainAll(Files.getPosixFilePermissions(file));
    if (!others.isEmpty()) {
      throw new IllegalArgumentException(
          file
              + ": others may read or change it; 'chmod 600 "
              + file
              + "' keeps the tokens secret");
    }
  }

  /// True if nobody is asked for a token.
  public boolean none() {
    return all.isEmpty();
  }

  /// Whose token it is. It takes as long for any token, whether it is one of ours or not.
  Optional<Asker> owner(String token) {
    var digest = Digest.of(token);
    Optional<Asker> owner = Optional.empty();
    for (var key : all) {
      if (key.sha256().same(digest)) {
        owner = Optional.of(key.asker());
      }
    }
    return owner;
  }

  /// The SHA-256 of a token. It never shows itself.
  static final class Digest {
    private final byte[] bytes;

    private Digest(byte[] bytes) {
      this.bytes = bytes;
    }

    static Digest of(String token) {
      return new Digest(Seal.sha256(token));
    }

    boolean same(Digest other) {
      return MessageDigest.isEqual(bytes, other.bytes);
    }
  }
}
