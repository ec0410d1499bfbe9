package licet.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import licet.reader.Reader;
import licet.reader.language.LanguageGuess;
import licet.reader.source.Document;
import licet.vocabulary.party.Gazetteer;
import licet.vocabulary.statement.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Reports a second that one thread reads to deals, one report after the other. `-p samples=DIR`
/// reads others than those of the checkout, laid out the same way; `-prof gc` adds what is
/// allocated. The heap is held to 512 MiB.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReaderBench {
  /// The folder of the samples.
  @Param("samples")
  public String samples = "samples";

  /// Which of them: all, or those in one language.
  @Param({"all", "en"})
  public String reports = "all";

  private List<Reports.Report> files = List.of();
  private List<Document> opened = List.of();
  private Reader reader = new Reader(Gazetteer.load());
  private int next;

  /// Loads the reports.
  @Setup
  public void load() {
    files = Reports.of(Path.of(samples), reports);
    opened = files.stream().flatMap(report -> Reports.open(report).stream()).toList();
  }

  /// From a document to its deals, its language told on the way.
  @Benchmark
  public Reading document() {
    return read(opened.get(turn()));
  }

  /// From the bytes of a file to its deals: also told what it is, decoded, laid out.
  @Benchmark
  public Reading file() {
    return read(opened());
  }

  /// Only opens the file.
  @Benchmark
  public Document open() {
    return opened();
  }

  private Reading read(Document document) {
    var guess = LanguageGuess.of(document.text());
    return reader.read(document, guess.map(LanguageGuess.Guess::language).orElse(null));
  }

  private Document opened() {
    return Reports.open(files.get(turn())).orElseThrow();
  }

  private int turn() {
    next = next + 1 < files.size() ? next + 1 : 0;
    return next;
  }
}
