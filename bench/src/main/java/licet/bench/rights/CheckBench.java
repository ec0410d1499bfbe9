package licet.bench.rights;

import java.util.List;
import java.util.concurrent.TimeUnit;
import licet.rights.Compiled;
import licet.vocabulary.answer.Verdict;
import licet.vocabulary.question.Question;
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

/// Checks a second of one thread against many patents, and how long one takes. The heap is held to
/// 4 GiB. `-p patents=1000` and the like make a smaller ledger.
@State(Scope.Benchmark)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx4g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class CheckBench {
  /// How many patents.
  @Param("10000000")
  public int patents = 10_000_000;

  /// How many title events.
  @Param("1000000")
  public int events = 1_000_000;

  /// How many grants.
  @Param("10000")
  public int grants = 10_000;

  /// What the ledger is made from.
  @Param("7")
  public long seed = 7;

  private Compiled engine = Compiled.of(java.util.stream.Stream.of());
  private List<Question.Practise> questions = List.of();
  private int next;

  /// Compiles the ledger.
  @Setup
  public void load() {
    var ledger = new Ledgers(seed, patents, events, grants);
    engine = Compiled.of(ledger.facts());
    questions = ledger.questions(1 << 17);
  }

  /// One check.
  @Benchmark
  public Verdict check() {
    return engine.verdict(questions.get(next++ & (1 << 17) - 1));
  }
}
