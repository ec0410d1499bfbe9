package licet.register.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import licet.register.journal.Verification.Whole;

/// A journal that is gone when the program ends: the contract in its plainest form.
public final class MemoryJournal implements Journal {
  private List<Line> lines = List.of();
  private Map<String, String> texts = Map.of();

  @Override
  public List<Entry> write(Instant at, Consumer<Draft> writing) {
    var draft = new MemoryDraft(at);
    writing.accept(draft);
    var added = draft.lines.subList(lines.size(), draft.lines.size());
    lines = draft.lines;
    texts = draft.texts;
    return added.stream().map(Line::entry).toList();
  }

  @Override
  public void read(long after, Instant knownOn, Consumer<Entry> reader) {
    lines.stream()
        .filter(line -> line.number() > after)
        .filter(line -> line.recordedAt().compareTo(Line.time(knownOn)) <= 0)
        .forEach(line -> reader.accept(line.entry()));
  }

  @Override
  public void read(Content.Kind kind, Instant knownOn, Consumer<Entry> reader) {
    read(
        0,
        knownOn,
        entry -> {
          if (entry.content().kind() == kind) {
            reader.accept(entry);
          }
        });
  }

  @Override
  public Optional<Mark> mark(Instant knownOn) {
    return lines.stream()
        .filter(line -> line.recordedAt().compareTo(Line.time(knownOn)) <= 0)
        .reduce((_, later) -> later)
        .map(line -> new Mark(line.number(), line.hash()));
  }

  @Override
  public void texts(BiConsumer<String, String> reader) {
    texts.forEach(reader);
  }

  @Override
  public Optional<Content> latest(Content.Kind kind, String subject) {
    return latest(lines, kind, subject);
  }

  @Override
  public Optional<String> text(String sha256) {
    return Optional.ofNullable(texts.get(sha256));
  }

  @Override
  public Verification verify() {
    return new Whole(lines.size(), lines.isEmpty() ? Line.NO_HASH : lines.getLast().hash());
  }

  @Override
  public void close() {}

  private static Optional<Content> latest(List<Line> lines, Content.Kind kind, String subject) {
    return lines.reversed().stream()
        .filter(line -> line.kind().equals(kind.label()) && line.subject().equals(subject))
        .findFirst()
        .map(Line::content);
  }

  private final class MemoryDraft implements Draft {
    private final Instant at;
    private final List<Line> lines = new ArrayList<>(MemoryJournal.this.lines);
    private final Map<String, String> texts = new HashMap<>(MemoryJournal.this.texts);

    MemoryDraft(Instant at) {
      this.at = at;
    }

    @Override
    public void add(Content content) {
      lines.add(Line.next(lines.isEmpty() ? null : lines.getLast(), at, content));
    }

    @Override
    public String keep(String text) {
      String sha256 = Digest.ofBytes(SqlDraft.bytes(text));
      texts.put(sha256, text);
      return sha256;
    }

    @Override
    public Optional<Content> latest(Content.Kind kind, String subject) {
      return MemoryJournal.latest(lines, kind, subject);
    }
  }
}
