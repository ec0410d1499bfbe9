package licet.reader.source;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Bytes as text, without a byte order mark, or why they are none.
sealed interface Decoded {

  Charset WINDOWS = Charset.forName("windows-1252");
  Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9_:.-]+)");

  record Text(String text) implements Decoded {}

  record Failed(String reason) implements Decoded {}

  /// Decodes by byte order mark, as UTF-8, or in the encoding that fits best.
  static Decoded of(byte[] bytes) {
    var marked = marked(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (zeros(bytes) > 0) {
      return new Failed(Media.BINARY.words());
    }
    var utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return text(utf8.get());
    }
    return detected(bytes);
  }

  private static Optional<Decoded> marked(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(decoded(bytes, 3, StandardCharsets.UTF_8));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(decoded(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(decoded(bytes, 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static int zeros(byte[] bytes) {
    int zeros = 0;
    for (byte b : bytes) {
      zeros += b == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static Decoded decoded(byte[] bytes, int from, Charset charset) {
    var strict = strict(bytes, from, charset);
    return strict.isPresent() ? text(strict.get()) : new Failed(invalid(bytes, from, charset));
  }

  private static Decoded detected(byte[] bytes) {
    for (var match : new CharsetDetector().setText(bytes).detectAll()) {
      try {
        var strict = strict(bytes, 0, Charset.forName(match.getName()));
        if (match.getConfidence() >= 30 && strict.isPresent()) {
          return text(strict.get());
        }
      } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
        // the detector knows more encodings than this JDK
      }
    }
    return new Failed(invalid(bytes, 0, StandardCharsets.UTF_8));
  }

  /// Decodes a web page, whatever it is: by its mark, as UTF-8, or as it says of itself; bytes that
  /// fit nowhere become replacement characters.
  static String page(byte[] bytes) {
    if (marked(bytes).orElse(null) instanceof Text(String text)) {
      return text;
    }
    var utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    int head = Math.min(bytes.length, 4096);
    var match = DECLARED.matcher(new String(bytes, 0, head, StandardCharsets.ISO_8859_1));
    Charset declared = match.find() ? named(match.group(1)) : StandardCharsets.UTF_8;
    if (declared.equals(StandardCharsets.UTF_8) && mostlyWrong(bytes)) {
      return detected(bytes) instanceof Text(String text) ? text : new String(bytes, declared);
    }
    return new String(bytes, declared);
  }

  private static Charset named(String name) {
    try {
      Charset charset = Charset.forName(name);
      return charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return StandardCharsets.UTF_8;
    }
  }

  /// True if more letters outside ASCII are broken than whole when read as UTF-8.
  private static boolean mostlyWrong(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    return broken * 2 > text.chars().filter(c -> c >= 0x80).count();
  }

  private static Decoded text(String text) {
    long odd =
        text.chars()
            .filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    return odd * 100 > text.length() ? new Failed(Media.BINARY.words()) : new Text(text);
  }

  static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return Optional.of(charset.newDecoder().decode(in).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static String invalid(byte[] bytes, int from, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
    return "not valid " + charset.name() + " at byte " + in.position();
  }
}
