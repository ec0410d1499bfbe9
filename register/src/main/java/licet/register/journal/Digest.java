package licet.register.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 digests in lower-case hexadecimal.
public final class Digest {
  private Digest() {}

  /// The digest of some fields, each with its length in bytes before it, so that no two lists of
  /// fields give the same bytes.
  public static String of(String... fields) {
    var sha256 = sha256();
    var length = ByteBuffer.allocate(Integer.BYTES);
    for (String field : fields) {
      byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
      sha256.update(length.putInt(0, bytes.length).array());
      sha256.update(bytes);
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  /// The digest of the bytes alone, as other tools reckon it.
  public static String ofBytes(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("this Java has no SHA-256", missing);
    }
  }
}
