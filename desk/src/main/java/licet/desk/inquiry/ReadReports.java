package licet.desk.inquiry;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import licet.reader.language.LanguageGuess;
import licet.reader.language.LanguageGuess.Guess;
import licet.reader.source.Document;
import licet.reader.source.Opened;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// Reads documents and keeps nothing. The reports are handed over one by one, in the order of the
/// documents; several are read at a time, and only a few are held in memory.
///
/// @param papers the documents
/// @param published the day of publication that the caller vouches for, or null; it goes before
///     what the documents tell
/// @param language BCP 47 tag that the caller vouches for, or null; it goes before what is guessed
/// @param each is given what came of each document
public record ReadReports(
    Papers papers,
    @Nullable PartialDate published,
    @Nullable String language,
    Consumer<Report> each)
    implements Inquiry<Integer> {
  private static final int AHEAD = 4;

  /// Reads documents in whatever language they are.
  public ReadReports(Papers papers, @Nullable PartialDate published, Consumer<Report> each) {
    this(papers, published, null, each);
  }

  /// Reads files and folders.
  public ReadReports(List<Path> paths, @Nullable PartialDate published, Consumer<Report> each) {
    this(Papers.at(paths), published, each);
  }

  /// Reads all of them and tells how many there were.
  @Override
  public Integer ask(House house, Asker asker) {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    try (var pool = Executors.newFixedThreadPool(threads);
        var opened = papers.open(house.documents())) {
      var line = new Line(pool, threads * AHEAD, each);
      opened.forEachOrdered(it -> line.add(it, () -> read(it, house)));
      line.finish();
      return line.count;
    }
  }

  private Report read(Opened opened, House house) {
    return switch (opened) {
      case Opened.Unreadable(var path, var reason) -> new Report.Unreadable(path, reason);
      case Opened.Read(var document) -> {
        var dated = published == null ? document : dated(document, published);
        yield new Report.Read(house.reader().read(dated, tag(dated)));
      }
    };
  }

  private @Nullable String tag(Document document) {
    return language != null
        ? language
        : LanguageGuess.of(document.text()).map(Guess::language).orElse(null);
  }

  private static Document dated(Document it, PartialDate day) {
    return new Document(it.path(), it.sha256(), it.text(), it.blocks(), it.title(), day, it.kind());
  }

  /// Documents being read, handed over in the order in which they came.
  private static final class Line {
    private final ExecutorService pool;
    private final int longest;
    private final Consumer<Report> each;
    private final ArrayDeque<Place> waiting = new ArrayDeque<>();
    private int count;

    Line(ExecutorService pool, int longest, Consumer<Report> each) {
      this.pool = pool;
      this.longest = longest;
      this.each = each;
    }

    void add(Opened opened, Callable<Report> reading) {
      String path =
          switch (opened) {
            case Opened.Unreadable it -> it.path();
            case Opened.Read it -> it.document().path();
          };
      waiting.add(new Place(path, pool.submit(reading)));
      count++;
      if (waiting.size() >= longest) {
        hand(waiting.remove());
      }
    }

    void finish() {
      while (!waiting.isEmpty()) {
        hand(waiting.remove());
      }
    }

    private void hand(Place first) {
      each.accept(first.report());
    }
  }

  private record Place(String path, Future<Report> reading) {
    Report report() {
      try {
        return reading.get();
      } catch (ExecutionException broken) {
        var cause = broken.getCause();
        return new Report.Failed(path, cause == null ? broken : cause);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("stopped while reading " + path, stopped);
      }
    }
  }
}
