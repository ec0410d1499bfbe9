package licet.reader.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import licet.reader.source.PlainText.Draft;

/// The bytes of a file under its name.
final class Content {
  private static final int DEEPEST = 3;

  private final String path;
  private final byte[] bytes;
  private final int limit;
  private final int depth;

  /// Keeps the bytes without a copy.
  ///
  /// @param limit the most bytes that anything in the file may have once unpacked
  Content(String path, byte[] bytes, int limit) {
    this(path, bytes, limit, 0);
  }

  private Content(String path, byte[] bytes, int limit, int depth) {
    this.path = path;
    this.bytes = bytes;
    this.limit = limit;
    this.depth = depth;
  }

  /// The document in the file and those attached to it, or the reason why there is none.
  List<Opened> open() {
    if (bytes.length == 0) {
      return unreadable("the file is empty");
    }
    Media media = Media.of(bytes);
    return switch (media) {
      case TEXT -> text();
      case HTML -> found(Html.read(Encoding.page(bytes, null)), "a web page without text");
      case MAIL -> mail();
      case ZIP -> office();
      case PDF -> paper();
      case PICTURE, OLD_OFFICE, RTF, COMPRESSED, XML, SOUND_OR_FILM, BINARY ->
          unreadable(media.words());
    };
  }

  private List<Opened> text() {
    return switch (Encoding.decode(bytes)) {
      case Decoded.Text(String text) when text.isBlank() -> unreadable("nothing but blanks");
      case Decoded.Text(String text) -> List.of(PlainText.read(text).from(path, sha256()));
      case Decoded.Failed(String reason) -> unreadable(reason);
    };
  }

  private List<Opened> mail() {
    Mail mail = Mail.of(bytes);
    var opened = new ArrayList<Opened>();
    mail.draft().ifPresent(draft -> opened.add(draft.from(path, sha256())));
    for (Mail.Attached attached : depth < DEEPEST ? mail.attached() : List.<Mail.Attached>of()) {
      String name = path + "!" + attached.name();
      opened.addAll(new Content(name, attached.bytes(), limit, depth + 1).open());
    }
    return opened.isEmpty() ? unreadable("a mail without text") : opened;
  }

  private List<Opened> office() {
    return switch (Docx.read(bytes, limit)) {
      case Unpacked.Found(Draft draft) -> found(draft, "a DOCX file without text");
      case Unpacked.Failed(String reason) -> unreadable(reason);
    };
  }

  private List<Opened> paper() {
    return switch (Pdf.read(bytes, limit)) {
      case Unpacked.Found(Draft draft) ->
          found(draft, "a PDF file without text; its pages may be pictures");
      case Unpacked.Failed(String reason) -> unreadable(reason);
    };
  }

  private List<Opened> found(Draft draft, String otherwise) {
    return draft.text().isBlank() ? unreadable(otherwise) : List.of(draft.from(path, sha256()));
  }

  private List<Opened> unreadable(String reason) {
    return List.of(new Opened.Unreadable(path, reason));
  }

  private String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
