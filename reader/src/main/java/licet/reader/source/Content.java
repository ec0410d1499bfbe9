package licet.reader.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The bytes of a file under its name.
final class Content {
  private final String path;
  private final byte[] bytes;

  /// Keeps the bytes without a copy.
  Content(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  List<Opened> open() {
    if (bytes.length == 0) {
      return unreadable("the file is empty");
    }
    Media media = Media.of(bytes);
    return switch (media) {
      case TEXT -> text();
      case HTML -> page();
      case PDF, ZIP, MAIL -> unreadable(media.words());
      case PICTURE, OLD_OFFICE, RTF, COMPRESSED, XML, SOUND_OR_FILM, BINARY ->
          unreadable(media.words());
    };
  }

  private List<Opened> text() {
    return switch (Decoded.of(bytes)) {
      case Decoded.Text(String text) when text.isBlank() -> unreadable("nothing but blanks");
      case Decoded.Text(String text) -> List.of(PlainText.read(text).from(path, sha256()));
      case Decoded.Failed(String reason) -> unreadable(reason);
    };
  }

  private List<Opened> page() {
    return found(Html.read(Decoded.page(bytes)), "a web page without text");
  }

  private List<Opened> found(PlainText.Draft draft, String otherwise) {
    return draft.text().isBlank() ? unreadable(otherwise) : List.of(draft.from(path, sha256()));
  }

  private List<Opened> unreadable(String reason) {
    return List.of(new Opened.Unreadable(path, reason));
  }

  /// Digest of the bytes, in lower-case hexadecimal.
  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
