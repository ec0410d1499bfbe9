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

/// How long a fresh process takes to its first deals.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 5,
    jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ReaderStartBench {
  /// The folder of the samples.
  @Param("samples")
  public String samples = "samples";

  /// The language of the first report.
  @Param({"en", "vi"})
  public String language = "en";

  private List<Document> opened = List.of();

  /// Opens the reports.
  @Setup
  public void open() {
    opened =
        Reports.of(Path.of(samples), language).stream()
            .flatMap(report -> Reports.open(report).stream())
            .toList();
  }

  /// Loads the gazetteer and the words of one language, and reads one report.
  @Benchmark
  public Reading firstReport() {
    var first = opened.getFirst();
    var guess = LanguageGuess.of(first.text());
    return new Reader(Gazetteer.load())
        .read(first, guess.map(LanguageGuess.Guess::language).orElse(null));
  }
}
