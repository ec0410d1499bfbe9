package licet.desk.door;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A secret of this run, and what it signs.
final class Seal {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String MAC = "HmacSHA256";
  private static final int BYTES = 24;

  private final SecretKeySpec secret = new SecretKeySpec(bytes(), MAC);

  /// What nobody can guess.
  static String random() {
    return text(bytes());
  }

  /// The signature of a text.
  String sign(String text) {
    try {
      var mac = Mac.getInstance(MAC);
      mac.init(secret);
      return text(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("this Java has no " + MAC, broken);
    }
  }

  /// True if the signature is that of the text.
  boolean fits(String text, String signature) {
    return same(sign(text), signature);
  }

  /// True if both are equal; it takes as long where they differ early as where they differ late.
  static boolean same(String left, String right) {
    return MessageDigest.isEqual(
        left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("this Java has no SHA-256", broken);
    }
  }

  private static byte[] bytes() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
