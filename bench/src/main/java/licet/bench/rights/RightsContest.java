package licet.bench.rights;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import licet.rights.Compiled;
import licet.rights.Oracle;
import licet.vocabulary.answer.Verdict;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.question.Question;

/// Sets the compiled engine beside the oracle on a small ledger, and beside PostgreSQL on a large
/// one. Speeds are by processor time, which other work on the machine touches less: of the thread
/// that asks the engine, and of the process in which the server answers. By the clock both are told
/// too.
///
/// Arguments: patents, title events, grants, seed, and if wanted the JDBC address of a PostgreSQL
/// whose tables it may replace. Run it with `-Xmx4g -XX:+UseSerialGC
/// -XX:+UseTransparentHugePages`.
public final class RightsContest {
  private static final int QUESTIONS = 1 << 17;
  private static final int TURNS = 7;

  private RightsContest() {}

  /// Runs it.
  public static void main(String[] arguments) throws SQLException, IOException {
    int patents = Integer.parseInt(arguments[0]);
    int events = Integer.parseInt(arguments[1]);
    int grants = Integer.parseInt(arguments[2]);
    long seed = Long.parseLong(arguments[3]);
    beside(new Ledgers(seed, 500, 100, 40));
    var system = ManagementFactory.getOperatingSystemMXBean();
    say(
        "load of the machine",
        "%.1f on %d cores",
        system.getSystemLoadAverage(),
        system.getAvailableProcessors());
    var ledger = new Ledgers(seed, patents, events, grants);
    var engine = compiled(ledger);
    var questions = ledger.questions(QUESTIONS);
    var plain = plain(engine, questions);
    say("plain questions", "%d of %d, %s", plain.size(), questions.size(), told(engine, plain));
    double[] speeds = new double[TURNS];
    for (int turn = -2; turn < TURNS; turn++) {
      speeds[Math.max(0, turn)] = perSecond(engine, plain);
    }
    Arrays.sort(speeds);
    say(
        "plain checks/s and core",
        "%,.0f (%,.0f to %,.0f)",
        speeds[TURNS / 2],
        speeds[0],
        speeds[TURNS - 1]);
    long[] times = times(engine, plain);
    say("plain check", "p50 %d ns, p99 %d ns", times[times.length / 2], at(times, 99));
    rest(engine, questions, plain);
    if (arguments.length > 4) {
      try (var sql = new SqlPeer(arguments[4], ledger)) {
        beside(sql, engine, plain);
      }
    }
  }

  private static Compiled compiled(Ledgers ledger) {
    long start = System.nanoTime();
    long used = processor();
    var engine = Compiled.of(ledger.facts());
    say(
        "compiled, the making of the facts included",
        "%.1f s by the clock, %.1f s of processor",
        (System.nanoTime() - start) / 1e9,
        (processor() - used) / 1e9);
    System.gc();
    var memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    say("heap live", "%,d MiB of %,d", memory.getUsed() >> 20, memory.getMax() >> 20);
    return engine;
  }

  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<Question.Practise> plain(Compiled engine, List<Question.Practise> questions) {
    return questions.stream().filter(engine::plain).toList();
  }

  private static EnumMap<Verdict, Integer> told(
      Compiled engine, List<Question.Practise> questions) {
    var told = new EnumMap<Verdict, Integer>(Verdict.class);
    questions.forEach(each -> told.merge(engine.verdict(each), 1, Integer::sum));
    return told;
  }

  private static double perSecond(Compiled engine, List<Question.Practise> questions) {
    long used = processor();
    int sum = 0;
    for (int round = 0; round < 4; round++) {
      for (var question : questions) {
        sum += engine.verdict(question).label().length();
      }
    }
    if (sum < 0) {
      throw new IllegalStateException("no verdicts");
    }
    return 4.0 * questions.size() / ((processor() - used) / 1e9);
  }

  private static long[] times(Compiled engine, List<Question.Practise> questions) {
    long[] times = new long[questions.size()];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      engine.verdict(questions.get(i));
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    return times;
  }

  private static long at(long[] sorted, int percent) {
    return sorted[(int) ((long) sorted.length * percent / 100)];
  }

  /// The questions that go to the oracle, over the facts that can bear on them.
  private static void rest(
      Compiled engine, List<Question.Practise> all, List<Question.Practise> plain) {
    var rest = new ArrayList<>(all);
    rest.removeAll(new java.util.HashSet<>(plain));
    int tried = Math.min(1_500, rest.size());
    long used = processor();
    for (int i = 0; i < tried; i++) {
      if (i == tried / 2) {
        used = processor();
      }
      engine.verdict(rest.get(i));
    }
    double each = (processor() - used) / 1e6 / Math.max(1, tried - tried / 2);
    say("other questions", "%d of %d, %.3f ms each", rest.size(), all.size(), each);
  }

  /// A small ledger, asked of both engines.
  private static void beside(Ledgers ledger) {
    var facts = new ArrayList<Fact>();
    ledger.facts().forEach(facts::add);
    var engine = Compiled.of(facts.stream());
    var oracle = new Oracle(facts);
    var questions = ledger.questions(200);
    long used = processor();
    int alike = 0;
    for (var question : questions) {
      var answer = (licet.vocabulary.answer.Answer.Permission) oracle.answer(question);
      alike += answer.verdict() == engine.verdict(question) ? 1 : 0;
    }
    double oracleEach = (processor() - used) / 1e6 / questions.size();
    say("small ledger, oracle with proof", "%.2f ms, %d of 200 alike", oracleEach, alike);
    var plain = plain(engine, ledger.questions(20_000));
    perSecond(engine, plain);
    say("small ledger, plain checks/s and core", "%,.0f", perSecond(engine, plain));
  }

  private static void beside(SqlPeer sql, Compiled engine, List<Question.Practise> plain)
      throws SQLException, IOException {
    int tried = Math.min(4_000, plain.size());
    int alike = 0;
    for (int i = 0; i < tried; i++) {
      boolean same = sql.verdict(plain.get(i)) == engine.verdict(plain.get(i));
      alike += same ? 1 : 0;
      if (!same && i - alike < 4) {
        say("not alike", "%s", plain.get(i));
      }
    }
    long start = System.nanoTime();
    double used = sql.processor();
    for (int i = 0; i < tried; i++) {
      sql.verdict(plain.get(i));
    }
    double sqlUsed = (sql.processor() - used) * 1e6 / tried;
    double sqlEach = (System.nanoTime() - start) / 1e3 / tried;
    start = System.nanoTime();
    long mine = processor();
    for (int i = 0; i < tried; i++) {
      engine.verdict(plain.get(i));
    }
    double engineUsed = (processor() - mine) / 1e3 / tried;
    double each = (System.nanoTime() - start) / 1e3 / tried;
    say("PostgreSQL", "%d of %d alike", alike, tried);
    say("by the clock", "%.1f us, Licet %.3f us, %.0f times", sqlEach, each, sqlEach / each);
    say(
        "by processor time",
        "%.1f us, Licet %.3f us, %.0f times",
        sqlUsed,
        engineUsed,
        sqlUsed / engineUsed);
  }

  // the annotation it asks for would bring a library for one line
  @SuppressWarnings("AnnotateFormatMethod")
  private static void say(String what, String form, Object... figures) {
    System.out.println(what + ": " + String.format(java.util.Locale.ROOT, form, figures));
  }
}
