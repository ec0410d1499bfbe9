package licet.register;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import licet.register.change.Changes;
import licet.register.journal.Content;
import licet.register.journal.Entry;
import licet.register.journal.Journal;
import licet.register.journal.SqlJournal;
import licet.register.journal.Verification;
import licet.register.known.Known;
import licet.register.known.Ledger;
import licet.register.search.Hit;
import licet.register.search.SearchIndex;
import licet.register.voice.Fingerprint;
import licet.vocabulary.party.Gazetteer;
import licet.vocabulary.source.Source;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.Judgement;
import licet.vocabulary.statement.Reading;
import org.jspecify.annotations.Nullable;

/// The register of deals: a journal of what sources say and people judge, and the views that follow
/// from it. Whoever writes says when; what was known on any past instant can be asked at any time.
public final class Register implements AutoCloseable {
  private static final String SQLITE = "jdbc:sqlite:";

  /// What the folder of the search index is called, after the name of the register's file. It can
  /// be removed at any time.
  private static final String INDEX = "-index";

  /// How many views are kept, lest they be reckoned anew: now, and those just compared with it.
  private static final int VIEWS = 4;

  private final Journal journal;
  private final Gazetteer gazetteer;
  private final SearchIndex index;
  private final Map<String, Fingerprint> printByText = new ConcurrentHashMap<>();
  private final Deque<View> views = new ArrayDeque<>();

  /// The changes told last, for they are asked for again and again.
  private volatile SoftReference<Compared> compared = new SoftReference<>(null);

  /// A register over a journal; for a lasting one see [#open].
  Register(Journal journal, SearchIndex index, Gazetteer gazetteer) {
    this.journal = journal;
    this.index = index;
    this.gazetteer = gazetteer;
  }

  /// Opens the register at a place, and makes it when it is not there.
  ///
  /// @param place a file, or `jdbc:sqlite:` and a file
  /// @throws IllegalArgumentException if the place is of a sort that can't hold a register
  /// @throws java.io.UncheckedIOException if it can't be opened
  public static Register open(String place, Gazetteer gazetteer) {
    String file = place.startsWith(SQLITE) ? place.substring(SQLITE.length()) : place;
    if (file.startsWith("jdbc:") || file.isBlank()) {
      throw new IllegalArgumentException(
          "a register can't be kept at '" + place + "'; expected a file or jdbc:sqlite:FILE");
    }
    var journal = SqlJournal.open(Path.of(file));
    return new Register(journal, SearchIndex.in(Path.of(file + INDEX)), gazetteer);
  }

  /// Records what a reader found in a source. The same bytes read by the same reader add nothing.
  ///
  /// @param readerVersion which reader it was
  /// @param at when it is recorded
  public Added add(Reading reading, String readerVersion, Instant at) {
    return addAll(List.of(reading), readerVersion, at).getFirst();
  }

  /// Records several readings in one transaction: all of them or, when it throws, none.
  public List<Added> addAll(List<Reading> readings, String readerVersion, Instant at) {
    var added = new ArrayList<Added>();
    journal.write(
        at,
        draft -> {
          added.clear();
          for (var reading : readings) {
            var outcome = Intake.take(reading, readerVersion, draft);
            added.add(new Added(reading.source().sha256(), outcome));
          }
        });
    return added;
  }

  /// True if the source with this digest has been recorded, withdrawn or not.
  public boolean holds(String sha256) {
    return journal.latest(Content.Kind.SOURCE, sha256).isPresent();
  }

  /// Records that somebody holds two parties to be one or not.
  ///
  /// @param judgement over names, or ids of the gazetteer
  public Entry judgeParties(Judgement judgement, Instant at) {
    return write(at, new Content.Judged(Content.About.PARTY, judgement));
  }

  /// Records that somebody holds two deals to be one or not.
  ///
  /// @param judgement over beginnings of the ids of deals or of deals as told by one source
  /// @throws IllegalArgumentException if no deal or more than one has such an id
  public Entry judgeDeals(Judgement judgement, Instant at) {
    var known = known();
    var full =
        new Judgement(
            known.told(judgement.left()).id(),
            known.told(judgement.right()).id(),
            judgement.verdict(),
            judgement.because(),
            judgement.by());
    return write(at, new Content.Judged(Content.About.DEAL, full));
  }

  /// Takes a source or a statement out of all views. It stays in the journal.
  ///
  /// @param id digest of a source or id of a statement, whole
  public Entry withdraw(String id, Content.Reason reason, Instant at) {
    return write(at, new Content.Withdrawn(id, reason));
  }

  /// Takes a withdrawal back.
  public Entry restore(String id, Content.Reason reason, Instant at) {
    return write(at, new Content.Restored(id, reason));
  }

  /// Puts right what is known of a source, such as the day of its publication.
  public Entry correct(Source source, Content.Reason reason, Instant at) {
    return write(at, new Content.SourceCorrected(source, reason));
  }

  /// Puts right what a statement was understood to say.
  ///
  /// @param id of the statement, whole
  public Entry correct(String id, Claim claim, Content.Reason reason, Instant at) {
    return write(at, new Content.StatementCorrected(id, claim, reason));
  }

  /// Writes an agreement down, or anew; earlier texts stay in the journal.
  ///
  /// @param name by which it is kept
  /// @param text its facts in the notation
  public Entry write(String name, String text, Content.Reason reason, Instant at) {
    return journal
        .write(at, draft -> draft.add(new Content.AgreementWritten(name, draft.keep(text), reason)))
        .getFirst();
  }

  /// Records that somebody compared a statement with its passage.
  ///
  /// @param id of the statement, whole
  /// @param stands true if it was read right, false to take that back
  public Entry confirm(String id, boolean stands, Content.Reason reason, Instant at) {
    return write(at, new Content.Confirmed(id, stands, reason));
  }

  /// What would be known if some readings were recorded. Nothing is.
  ///
  /// @param readerVersion which reader they are of
  /// @param at when they would be recorded
  public Preview preview(List<Reading> readings, String readerVersion, Instant at) {
    var draft = new Unrecorded(journal);
    var added = new ArrayList<Added>();
    for (var reading : readings) {
      var outcome = Intake.take(reading, readerVersion, draft);
      added.add(new Added(reading.source().sha256(), outcome));
    }
    Function<String, Fingerprint> prints =
        sha256 -> draft.text(sha256).map(Fingerprint::of).orElseGet(() -> print(sha256));
    return new Preview(added, Ledger.known(journal, draft.entries(at), gazetteer, prints));
  }

  /// All that the register knows.
  public Known known() {
    return known(Journal.END);
  }

  /// All that the register knew on an instant; later entries do not count.
  ///
  /// Whoever asks while the same is being reckoned waits for it; it is not reckoned twice.
  public Known known(Instant on) {
    return view(mark(on)).known(() -> reckoned(on)).at(on);
  }

  private Known reckoned(Instant on) {
    if (printByText.isEmpty()) {
      journal.texts((sha256, text) -> printByText.put(sha256, Fingerprint.of(text)));
    }
    return Ledger.known(journal, on, gazetteer, this::print);
  }

  private View view(Journal.Mark mark) {
    synchronized (views) {
      for (var view : views) {
        if (view.mark.equals(mark)) {
          return view;
        }
      }
      var view = new View(mark);
      views.addFirst(view);
      while (views.size() > VIEWS) {
        views.removeLast();
      }
      return view;
    }
  }

  /// What changed after one instant until another: the entries, and what they did to the deals.
  public Changes changes(Instant since, Instant until) {
    var marks = List.of(mark(since), mark(until));
    var last = compared.get();
    if (last == null || !last.marks().equals(marks)) {
      var changes = Changes.between(journal, known(since), known(until));
      last = new Compared(List.of(mark(since), mark(until)), changes);
      if (last.marks().equals(marks)) {
        compared = new SoftReference<>(last);
      }
    }
    return last.changes().at(since, until);
  }

  private Journal.Mark mark(Instant on) {
    return journal.mark(on).orElse(Journal.Mark.NONE);
  }

  /// Sources and deals in which words stand, the best first.
  ///
  /// @param query see [SearchIndex#search]
  /// @param limit at most so many
  public List<Hit> search(String query, int limit) {
    String state = state();
    index.refresh(this::known, state, this::texts);
    return index.search(query, limit, texts(known()));
  }

  /// The text of a source; one that came in since is found too.
  private Function<String, String> texts(Known known) {
    return sha256 -> {
      var source = known.holds(sha256) ? known.source(sha256) : known().source(sha256);
      return text(source.textSha256());
    };
  }

  /// What stands for all that the register knows: another one once anything is recorded.
  public String state() {
    return mark(Journal.END).hash();
  }

  /// The decoded text with this digest.
  ///
  /// @throws IllegalArgumentException if the register has none
  public String text(String sha256) {
    return journal
        .text(sha256)
        .orElseThrow(() -> new IllegalArgumentException("no text has the digest " + sha256));
  }

  /// The journal itself.
  public Journal journal() {
    return journal;
  }

  /// Reckons every digest of the journal anew.
  public Verification verify() {
    return journal.verify();
  }

  @Override
  public void close() {
    index.close();
    journal.close();
  }

  private Entry write(Instant at, Content content) {
    return journal.write(at, draft -> draft.add(content)).getFirst();
  }

  private Fingerprint print(String textSha256) {
    return printByText.computeIfAbsent(textSha256, it -> Fingerprint.of(text(it)));
  }

  /// What changed between two places in the journal.
  private record Compared(List<Journal.Mark> marks, Changes changes) {}

  /// A view reckoned lately, and the place in the journal it goes up to.
  private static final class View {
    private final Journal.Mark mark;
    private @Nullable Known known;

    View(Journal.Mark mark) {
      this.mark = mark;
    }

    synchronized Known known(Supplier<Known> reckoning) {
      var there = known;
      if (there == null) {
        there = reckoning.get();
        known = there;
      }
      return there;
    }
  }
}
