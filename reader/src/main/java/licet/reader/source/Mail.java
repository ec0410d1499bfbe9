package licet.reader.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import licet.reader.source.PlainText.Draft;
import licet.vocabulary.time.PartialDate;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/// A mail: its subject and day, its text, and what is attached to it.
final class Mail {
  private static final int DEEPEST = 20;
  private static final int MOST_PARTS = 500;
  private static final int LONGEST_HEADER = 100_000;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -]((?:19|20)\\d\\d)");
  private static final Pattern FILE_NAME =
      Pattern.compile("(?i)\\b(?:file)?name\\*?=(?:utf-8'[^']*')?\"?([^\";\\r\\n]+)");

  /// A part of a mail that holds something.
  ///
  /// @param type its media type, such as `text/plain`
  /// @param charset the encoding it names, or null
  /// @param name its file name, or null
  /// @param attached true if it is not to be shown with the mail
  private record Part(
      String type, @Nullable String charset, @Nullable String name, boolean attached, String id) {}

  private final List<Part> parts = new ArrayList<>();
  private final List<byte[]> contents = new ArrayList<>();
  private String subject = "";
  private @Nullable PartialDate published;
  private String disposition = "";
  private String contentType = "";

  private Mail() {}

  /// Reads a mail as far as it can be read.
  static Mail of(byte[] bytes) {
    var mail = new Mail();
    var config =
        MimeConfig.custom()
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxLineLen(-1)
            .setMaxHeaderCount(MOST_PARTS)
            .build();
    var stream = new MimeTokenStream(config);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    try {
      stream.parse(new ByteArrayInputStream(bytes));
      mail.read(stream);
    } catch (MimeException | IOException _) {
      // what came before the break is kept
    }
    return mail;
  }

  private void read(MimeTokenStream stream) throws MimeException, IOException {
    int depth = 0;
    for (var state = stream.getState();
        state != EntityState.T_END_OF_STREAM && depth < DEEPEST && parts.size() < MOST_PARTS;
        state = stream.next()) {
      switch (state) {
        case T_START_MULTIPART -> depth++;
        case T_END_MULTIPART -> depth--;
        case T_START_HEADER -> {
          disposition = "";
          contentType = "";
        }
        case T_FIELD -> field(stream.getField().getName(), body(stream), depth);
        case T_BODY -> add(stream.getBodyDescriptor(), stream);
        default -> {}
      }
    }
  }

  private static String body(MimeTokenStream stream) {
    String raw = stream.getField().getBody();
    byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
    String words =
        raw.chars().allMatch(c -> c < 0x100)
            ? Encoding.strict(bytes, 0, StandardCharsets.UTF_8).orElse(raw)
            : raw;
    return DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT)
        .replaceAll("\\s+", " ")
        .strip();
  }

  private void field(String name, String body, int depth) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "subject" -> subject = depth == 0 && subject.isEmpty() ? body : subject;
      case "date" -> published = depth == 0 ? day(body).orElse(published) : published;
      case "content-disposition" -> disposition = body;
      case "content-type" -> contentType = body;
      default -> {}
    }
  }

  private static Optional<PartialDate> day(String header) {
    var match = DAY.matcher(header);
    if (!match.find()) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(match.group(2).toLowerCase(Locale.ROOT)) + 1;
    return Published.day(match.group(3) + "-" + month + "-" + match.group(1));
  }

  private void add(BodyDescriptor about, MimeTokenStream stream) throws IOException {
    String name = fileName();
    boolean attached = disposition.toLowerCase(Locale.ROOT).startsWith("attachment");
    String charset =
        contentType.toLowerCase(Locale.ROOT).contains("charset") ? about.getCharset() : null;
    String type = about.getMimeType() == null ? "text/plain" : about.getMimeType();
    contents.add(stream.getDecodedInputStream().readAllBytes());
    parts.add(new Part(type, charset, name, attached, "part-" + (parts.size() + 1)));
  }

  private @Nullable String fileName() {
    for (String header : List.of(disposition, contentType)) {
      var match = FILE_NAME.matcher(header);
      if (match.find()) {
        return match.group(1).strip().replaceAll("[/\\\\!]", "_");
      }
    }
    return null;
  }

  /// The mail itself as a document; none if it says nothing.
  Optional<Draft> draft() {
    String plain = "";
    String page = "";
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (!part.attached() && part.name() == null) {
        if (part.type().equals("text/plain") && plain.isBlank()) {
          plain = text(i);
        } else if (part.type().equals("text/html") && page.isBlank()) {
          page = Encoding.page(contents.get(i), part.charset());
        }
      }
    }
    String title = subject.isEmpty() ? null : subject;
    if (plain.isBlank() && page.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        plain.isBlank()
            ? Html.read(page, title, published)
            : PlainText.read(plain, title, published));
  }

  private String text(int part) {
    String charset = parts.get(part).charset();
    return switch (Encoding.decode(contents.get(part), charset)) {
      case Decoded.Text(String text) -> text.replace("\r\n", "\n").strip();
      case Decoded.Failed _ -> "";
    };
  }

  /// What is attached, each under its own name; pictures and other things that are never documents
  /// are left out.
  List<Attached> attached() {
    var attached = new ArrayList<Attached>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean shown = !part.attached() && part.name() == null && part.type().startsWith("text/");
      if (!shown && Media.of(contents.get(i)).document()) {
        String name = part.name() == null ? part.id() : part.name();
        attached.add(new Attached(name, contents.get(i)));
      }
    }
    return attached;
  }

  /// An attachment.
  static final class Attached {
    private final String name;
    private final byte[] bytes;

    Attached(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    String name() {
      return name;
    }

    byte[] bytes() {
      return bytes;
    }
  }
}
