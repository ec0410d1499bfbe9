package licet.register.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Entries being added within a transaction.
final class SqlDraft implements Journal.Draft {
  private final Handle handle;
  private final Instant at;
  final List<Entry> added = new ArrayList<>();
  private @Nullable Line last;

  SqlDraft(Handle handle, Instant at) {
    this.handle = handle;
    this.at = at;
    last =
        handle
            .createQuery("SELECT * FROM entry ORDER BY number DESC LIMIT 1")
            .map((row, _) -> Line.of(row))
            .findFirst()
            .orElse(null);
  }

  @Override
  public void add(Content content) {
    var line = Line.next(last, at, content);
    handle.execute(
        "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        line.number(),
        line.recordedAt(),
        line.kind(),
        line.subject(),
        line.textSha256(),
        line.payload(),
        line.previous(),
        line.hash());
    last = line;
    added.add(new Entry(line.number(), Instant.parse(line.recordedAt()), content, line.hash()));
  }

  @Override
  public String keep(String text) {
    byte[] body = bytes(text);
    String sha256 = Digest.ofBytes(body);
    handle.execute("INSERT INTO text VALUES (?, ?)", sha256, body);
    return sha256;
  }

  @Override
  public Optional<Content> latest(Content.Kind kind, String subject) {
    return Line.latest(handle, kind, subject).map(Line::content);
  }

  /// A text in UTF-8.
  ///
  /// @throws IllegalArgumentException if it holds half a character, which has no bytes
  static byte[] bytes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (!new String(bytes, StandardCharsets.UTF_8).equals(text)) {
      throw new IllegalArgumentException("the text holds half a character (a lone surrogate)");
    }
    return bytes;
  }
}
