package licet.desk.inquiry;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import licet.reader.source.Document;
import licet.reader.source.Opened;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// The drafts that wait, in memory. They are few, and after two hours they are gone; so is the
/// oldest when there are too many or they hold too much.
///
/// @param byId the drafts
public record Drafts(Map<String, Draft> byId) {
  private static final Duration LIFE = Duration.ofHours(2);
  private static final int MOST = 24;
  private static final long MOST_CHARACTERS = 60_000_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  /// No drafts.
  public Drafts() {
    this(new ConcurrentHashMap<>());
  }

  /// What whoever hands reports in vouches for.
  ///
  /// @param published the day of publication, or null
  /// @param language BCP 47 tag, or null
  public record Vouched(@Nullable PartialDate published, @Nullable String language) {}

  /// A text that somebody pasted.
  ///
  /// @param title its headline, or empty
  public static Papers pasted(String text, String title) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return documents ->
        documents.open(title.isEmpty() ? "pasted text" : "pasted: " + title, bytes).stream()
            .map(opened -> titled(opened, title));
  }

  private static Opened titled(Opened opened, String title) {
    return switch (opened) {
      case Opened.Unreadable it -> it;
      case Opened.Read(var it) ->
          title.isEmpty()
              ? opened
              : new Opened.Read(
                  new Document(
                      it.path(),
                      it.sha256(),
                      it.text(),
                      it.blocks(),
                      title,
                      it.published(),
                      it.kind()));
    };
  }

  /// Begins to read documents; the draft is there at once.
  ///
  /// @param opened the documents
  public Draft begin(List<Opened> opened, Vouched vouched, House house, Asker asker) {
    clear(house);
    byte[] name = new byte[12];
    RANDOM.nextBytes(name);
    var draft =
        new Draft(HexFormat.of().formatHex(name), asker, house.clock().instant(), opened.size());
    byId.put(draft.id(), draft);
    Thread.ofVirtual().start(() -> read(List.copyOf(opened), vouched, draft, house));
    return draft;
  }

  private static void read(List<Opened> opened, Vouched vouched, Draft draft, House house) {
    try {
      Papers papers = _ -> opened.stream();
      new ReadReports(papers, vouched.published(), vouched.language(), draft::add)
          .ask(house, draft.asker());
    } catch (RuntimeException broken) {
      draft.add(new Report.Failed("the rest", broken));
    } finally {
      draft.finish();
    }
  }

  /// The draft with an id, if whoever asks handed it in.
  public Optional<Draft> find(String id, House house, Asker asker) {
    clear(house);
    return Optional.ofNullable(byId.get(id)).filter(draft -> draft.asker().equals(asker));
  }

  /// The drafts of somebody, the newest first.
  public List<Draft> of(House house, Asker asker) {
    clear(house);
    return byId.values().stream()
        .filter(draft -> draft.asker().equals(asker))
        .sorted(Comparator.comparing(Draft::begun).reversed())
        .toList();
  }

  /// Forgets a draft.
  public void discard(Draft draft) {
    byId.remove(draft.id());
  }

  private void clear(House house) {
    var dead = house.clock().instant().minus(LIFE);
    byId.values().removeIf(draft -> draft.begun().isBefore(dead));
    var oldest = new ArrayList<>(byId.values());
    oldest.sort(Comparator.comparing(Draft::begun));
    long characters = oldest.stream().mapToLong(Draft::characters).sum();
    int left = oldest.size();
    for (var draft : oldest) {
      if (left < MOST && (characters <= MOST_CHARACTERS || left == 1)) {
        break;
      }
      characters -= draft.characters();
      left--;
      byId.remove(draft.id());
    }
  }

  /// The documents of some papers, all opened.
  public static List<Opened> opened(Papers papers, House house) {
    try (Stream<Opened> stream = papers.open(house.documents())) {
      return stream.toList();
    }
  }
}
