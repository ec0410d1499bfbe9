package licet.reader.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import licet.reader.language.LanguageGuess;
import licet.reader.source.Decoded.Failed;
import licet.reader.source.Decoded.Text;
import org.jspecify.annotations.Nullable;

/// How bytes stand for letters. A mark or UTF-8 decides; other encodings are tried, and the one
/// whose letters read most like a language wins.
final class Encoding {
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([a-z0-9_:.-]+)");
  private static final int HEAD = 4096;
  private static final int SAMPLE = 6000;
  private static final int AROUND = 40;
  private static final double LEAST_LIKELY = -10;

  /// Encodings of before Unicode, those of many letters first.
  private static final List<Charset> OLDER =
      Stream.of(
              "windows-1252",
              "windows-1258",
              "windows-1250",
              "windows-1251",
              "windows-1253",
              "windows-1254",
              "GB18030",
              "Big5",
              "Shift_JIS",
              "EUC-JP",
              "EUC-KR",
              "KOI8-R")
          .filter(Charset::isSupported)
          .map(Charset::forName)
          .toList();

  private Encoding() {}

  /// Decodes plain text.
  static Decoded decode(byte[] bytes) {
    var marked = marked(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    for (byte b : bytes) {
      if (b == 0) {
        return new Failed(Media.BINARY.words());
      }
    }
    var utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    return utf8.isPresent() ? text(utf8.get()) : guessed(bytes);
  }

  /// Decodes text that names its encoding; a name that does not hold is passed over.
  static Decoded decode(byte[] bytes, @Nullable String name) {
    Charset named = name == null ? null : named(name);
    if (named == null || named.equals(StandardCharsets.US_ASCII)) {
      return decode(bytes);
    }
    var strict = strict(bytes, 0, named);
    return strict.isPresent() ? text(strict.get()) : decode(bytes);
  }

  /// Decodes a web page, whatever it is; bytes that fit nowhere become replacement characters.
  ///
  /// @param name the encoding that its envelope names, or null
  static String page(byte[] bytes, @Nullable String name) {
    if (marked(bytes).orElse(null) instanceof Text(String text)) {
      return text;
    }
    var utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    Charset declared = name == null ? declared(bytes) : named(name);
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return new String(bytes, declared);
    }
    return guessed(bytes) instanceof Text(String text)
        ? text
        : new String(bytes, StandardCharsets.UTF_8);
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    var match = DECLARED.matcher(head);
    return match.find() ? named(match.group(1)) : null;
  }

  /// The encoding of a name, as browsers take it: Latin-1 means windows-1252.
  private static @Nullable Charset named(String name) {
    try {
      Charset charset = Charset.forName(name);
      return charset.equals(StandardCharsets.ISO_8859_1) ? OLDER.getFirst() : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return null;
    }
  }

  private static Optional<Decoded> marked(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(decoded(bytes, 3, StandardCharsets.UTF_8));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(decoded(bytes, 2, StandardCharsets.UTF_16LE));
    }
    return starts(bytes, 0xFE, 0xFF)
        ? Optional.of(decoded(bytes, 2, StandardCharsets.UTF_16BE))
        : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded decoded(byte[] bytes, int from, Charset charset) {
    var strict = strict(bytes, from, charset);
    return strict.isPresent() ? text(strict.get()) : new Failed(invalid(bytes, from, charset));
  }

  /// Decodes in the older encoding that makes the likeliest text, if any makes a likely one.
  private static Decoded guessed(byte[] bytes) {
    if (mostlyUtf8(bytes)) {
      return new Failed(invalid(bytes, 0, StandardCharsets.UTF_8));
    }
    String best = null;
    double likeliest = LEAST_LIKELY;
    for (Charset charset : OLDER) {
      String text = strict(bytes, 0, charset).orElse(null);
      if (text != null && text(text) instanceof Text) {
        double likely = LanguageGuess.likelihood(sample(text));
        if (likely > likeliest) {
          likeliest = likely;
          best = text;
        }
      }
    }
    return best == null ? new Failed(invalid(bytes, 0, StandardCharsets.UTF_8)) : new Text(best);
  }

  /// What is not plain ASCII in a text, with what is around it: only there encodings differ.
  private static String sample(String text) {
    var sample = new StringBuilder();
    int done = 0;
    for (int at = 0; at < text.length() && sample.length() < SAMPLE; at++) {
      if (text.charAt(at) >= 0x80) {
        int from = Math.max(done, at - AROUND);
        int to = Math.min(text.length(), at + AROUND);
        sample.append(text, from, to).append(' ');
        done = to;
        at = to;
      }
    }
    return Normalizer.normalize(sample, Normalizer.Form.NFC);
  }

  /// True if more letters outside ASCII are whole than broken when read as UTF-8.
  private static boolean mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    return text.chars().filter(c -> c >= 0x80).count() > 2 * broken;
  }

  private static Decoded text(String text) {
    long odd =
        text.chars()
            .filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    return odd * 100 > text.length() ? new Failed(Media.BINARY.words()) : new Text(text);
  }

  /// The text of bytes in an encoding; none if a byte does not belong to it.
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
