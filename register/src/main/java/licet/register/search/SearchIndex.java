package licet.register.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import licet.register.known.Known;
import licet.vocabulary.source.Passage;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// A search index over what the register knows. It is a view: brought up to date before it is
/// asked, and made anew when it is missing, damaged or of another version.
public final class SearchIndex implements AutoCloseable {
  /// Lucene advises on the options of the JVM; that is no news for whoever searches.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  private static final Map<String, Float> WEIGHTS = Map.of(Page.TITLE, 2f, Page.BODY, 1f);

  private static final double BUFFER_MB = 64;

  /// What the index says of itself: the state of the register that it shows.
  private static final String STATE = "state";

  private final Directory directory;

  /// The state that it shows, as far as is known without looking.
  private String shown = "";

  private @Nullable DirectoryReader open;

  private SearchIndex(Directory directory) {
    this.directory = directory;
  }

  /// The index in a folder, which is made when it is not there.
  ///
  /// @throws UncheckedIOException if the folder can't be made
  public static SearchIndex in(Path folder) {
    try {
      return new SearchIndex(FSDirectory.open(folder));
    } catch (IOException broken) {
      throw new UncheckedIOException(folder + " can't hold a search index", broken);
    }
  }

  /// An index that is gone when it is closed.
  public static SearchIndex inMemory() {
    return new SearchIndex(new ByteBuffersDirectory());
  }

  /// Brings the index up to date.
  ///
  /// @param known what the register knows
  /// @param state of the register; when the index shows it already, nothing is done
  /// @param texts for what is known, the text of the source with a digest
  public synchronized void refresh(
      Supplier<Known> known, String state, Function<Known, Function<String, String>> texts) {
    if (state.equals(shown)) {
      return;
    }
    try {
      if (!state.equals(state())) {
        var now = known.get();
        update(now, state, texts.apply(now), OpenMode.CREATE_OR_APPEND);
      }
      shown = state;
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException _) {
      var now = known.get();
      rebuild(now, state, texts.apply(now));
      shown = state;
    } catch (IOException broken) {
      throw new UncheckedIOException("the search index can't be written", broken);
    }
  }

  /// What fits a query best.
  ///
  /// @param query words that must all be there; "words in quotes" stand side by side, `-word` must
  ///     not be there, `word*` is a beginning, `this | that` is either
  /// @param limit at most so many
  /// @param texts the text of the source with a digest, for passages
  public List<Hit> search(String query, int limit, Function<String, String> texts) {
    try {
      var reader = reader();
      try {
        return search(query, limit, texts, reader);
      } finally {
        reader.decRef();
      }
    } catch (IndexNotFoundException _) {
      return List.of();
    } catch (IOException broken) {
      throw new UncheckedIOException("the search index can't be read", broken);
    }
  }

  private static List<Hit> search(
      String query, int limit, Function<String, String> texts, DirectoryReader reader)
      throws IOException {
    var parsed = Asked.parse(query, WEIGHTS);
    var searcher = new IndexSearcher(reader);
    var passages = new Passages(parsed, Page.BODY, new Words(false));
    var hits = new ArrayList<Hit>();
    for (var found : searcher.search(parsed, Math.max(1, limit)).scoreDocs) {
      hits.add(hit(searcher.storedFields().document(found.doc), found.score, passages, texts));
    }
    return hits;
  }

  /// What reads the index as it is; whoever takes it gives it back.
  private synchronized DirectoryReader reader() throws IOException {
    var before = open;
    var now = before == null ? DirectoryReader.open(directory) : newer(before);
    open = now;
    now.incRef();
    return now;
  }

  private static DirectoryReader newer(DirectoryReader before) throws IOException {
    var changed = DirectoryReader.openIfChanged(before);
    if (changed == null) {
      return before;
    }
    before.decRef();
    return changed;
  }

  @Override
  public synchronized void close() {
    try {
      if (open != null) {
        open.close();
      }
      directory.close();
    } catch (IOException broken) {
      throw new UncheckedIOException("the search index can't be closed", broken);
    }
  }

  private static Hit hit(
      Document document, float score, Passages around, Function<String, String> texts)
      throws IOException {
    var sort = Hit.Sort.valueOf(document.get(Page.SORT));
    String id = document.get(Page.ID);
    var passages =
        switch (sort) {
          case SOURCE -> around.of(texts.apply(id));
          case DEAL -> List.<Passage>of();
        };
    return new Hit(sort, id, document.get(Page.SHOWN), score, passages);
  }

  private void rebuild(Known known, String state, Function<String, String> texts) {
    try {
      if (open != null) {
        open.close();
        open = null;
      }
      for (String file : directory.listAll()) {
        directory.deleteFile(file);
      }
      update(known, state, texts, OpenMode.CREATE);
    } catch (IOException broken) {
      throw new UncheckedIOException("the search index can't be made anew", broken);
    }
  }

  private String state() throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return "";
    }
    var said = SegmentInfos.readLatestCommit(directory).getUserData();
    return said.getOrDefault(STATE, "");
  }

  private void update(Known known, String state, Function<String, String> texts, OpenMode mode)
      throws IOException {
    var pages = new ArrayList<Page>();
    known.sources().forEach(source -> pages.add(Page.of(source)));
    known.deals().forEach(deal -> pages.add(Page.of(deal)));
    var old = mode == OpenMode.CREATE ? Map.<String, String>of() : versions();
    var stale = new HashMap<>(old);
    pages.forEach(page -> stale.remove(page.key()));
    var fresh = pages.stream().filter(it -> !it.version().equals(old.get(it.key()))).toList();
    var config =
        new IndexWriterConfig(new Words(true)).setOpenMode(mode).setRAMBufferSizeMB(BUFFER_MB);
    try (var writer = new IndexWriter(directory, config)) {
      for (String key : stale.keySet()) {
        writer.deleteDocuments(new Term(Page.KEY, key));
      }
      for (var page : fresh) {
        writer.updateDocument(new Term(Page.KEY, page.key()), page.document(texts));
      }
      writer.setLiveCommitData(Map.of(STATE, state).entrySet());
    }
  }

  /// What is in the index, and in which version.
  private Map<String, String> versions() throws IOException {
    var versions = new HashMap<String, String>();
    if (!DirectoryReader.indexExists(directory)) {
      return versions;
    }
    try (var reader = DirectoryReader.open(directory)) {
      for (var leaf : reader.leaves()) {
        var live = leaf.reader().getLiveDocs();
        var stored = leaf.reader().storedFields();
        for (int i = 0; i < leaf.reader().maxDoc(); i++) {
          if (live == null || live.get(i)) {
            var document = stored.document(i, Set.of(Page.KEY, Page.VERSION));
            versions.put(document.get(Page.KEY), document.get(Page.VERSION));
          }
        }
      }
    }
    return versions;
  }
}
