package licet.register;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import licet.register.journal.Content;
import licet.register.journal.Digest;
import licet.register.journal.Entry;
import licet.register.journal.Journal;

/// Entries laid over a journal that never come into it.
final class Unrecorded implements Journal.Draft {
  private final Journal journal;
  private final List<Content> contents = new ArrayList<>();
  private final Map<String, String> textBySha256 = new HashMap<>();

  Unrecorded(Journal journal) {
    this.journal = journal;
  }

  @Override
  public void add(Content content) {
    contents.add(content);
  }

  @Override
  public String keep(String text) {
    String sha256 = Digest.ofBytes(text.getBytes(StandardCharsets.UTF_8));
    textBySha256.put(sha256, text);
    return sha256;
  }

  @Override
  public Optional<Content> latest(Content.Kind kind, String subject) {
    for (var content : contents.reversed()) {
      if (content.kind() == kind && content.subject().equals(subject)) {
        return Optional.of(content);
      }
    }
    return journal.latest(kind, subject);
  }

  /// A text that was kept here.
  Optional<String> text(String sha256) {
    return Optional.ofNullable(textBySha256.get(sha256));
  }

  /// The entries, numbered on from those of the journal.
  List<Entry> entries(Instant at) {
    long last = journal.mark(Journal.END).map(Journal.Mark::number).orElse(0L);
    var entries = new ArrayList<Entry>();
    for (var content : contents) {
      entries.add(new Entry(last + entries.size() + 1, at, content, ""));
    }
    return entries;
  }
}
