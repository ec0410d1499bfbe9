package licet.bench.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import licet.bench.Reports;
import licet.reader.source.Document;

/// Runs the reader and its peers side by side: each in a process of its own that is loaded and
/// warmed up, then in turns, so that a busy machine slows all alike. Prints reports a second of
/// processor time, the ratios to the reader, the heap, and how many answers each gave.
final class SideBySide {
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 7;
  private static final int SECONDS = 4;
  private static final List<Entry> ENTRIES =
      List.of(
          new Entry("licet", "512m"),
          new Entry("annie", "2g"),
          new Entry("corenlp", "4g"),
          new Entry("corenlp-pos", "4g"));

  private SideBySide() {}

  /// A contender and the heap it may use.
  private record Entry(String name, String heap) {}

  /// Reports a second of processor time, and the answers in one pass over them.
  private record Turn(double speed, long answers) {}

  /// A process and what it said of its speed.
  private record Runner(
      Entry entry,
      Process process,
      PrintWriter orders,
      BufferedReader answers,
      double loaded,
      List<Turn> turns) {
    void turn() throws IOException {
      String[] said = ask(String.valueOf(SECONDS));
      double speed = Long.parseLong(said[0]) * 1e9 / Long.parseLong(said[1]);
      turns.add(new Turn(speed, Long.parseLong(said[2])));
    }

    String[] ask(String order) throws IOException {
      orders.println(order);
      orders.flush();
      return line(entry, answers);
    }

    List<Double> speeds() {
      return turns.stream().map(Turn::speed).sorted().toList();
    }

    double median() {
      return speeds().get(turns.size() / 2);
    }
  }

  /// Runs them all.
  ///
  /// @param args folder of the samples, `samples` if left out; names of contenders, all if left out
  public static void main(String[] args) throws IOException {
    String samples = args.length > 0 ? args[0] : "samples";
    var chosen = args.length > 1 ? List.of(args).subList(1, args.length) : List.<String>of();
    var runners = new ArrayList<Runner>();
    for (var entry : ENTRIES) {
      if (chosen.isEmpty() || chosen.contains(entry.name())) {
        runners.add(start(entry, samples));
      }
    }
    for (var runner : runners) {
      runner.ask(String.valueOf(WARM_UP));
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (var runner : runners) {
        runner.turn();
      }
    }
    report(System.out, samples, runners);
    for (var runner : runners) {
      runner.orders().close();
    }
  }

  private static Runner start(Entry entry, String samples) throws IOException {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + entry.heap(),
            "-XX:+UseSerialGC",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Lane.class.getName(),
            entry.name(),
            samples,
            "en");
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    double loaded = Long.parseLong(line(entry, answers)[1]) / 1e9;
    var orders = new PrintWriter(process.getOutputStream(), false, StandardCharsets.UTF_8);
    return new Runner(entry, process, orders, answers, loaded, new ArrayList<>());
  }

  private static String[] line(Entry entry, BufferedReader answers) throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IllegalStateException(entry.name() + " stopped with -Xmx" + entry.heap());
    }
    return line.split(" ");
  }

  private static void report(PrintStream out, String samples, List<Runner> runners)
      throws IOException {
    var reports =
        Reports.of(Path.of(samples), "en").stream()
            .flatMap(report -> Reports.open(report).stream())
            .map(Document::text)
            .toList();
    long letters = reports.stream().mapToLong(String::length).sum();
    out.printf(Locale.ROOT, "%d reports, %d characters%n", reports.size(), letters);
    out.println(
        "| system | reports/s and core | lowest | highest | licet is | heap used, MiB |"
            + " heap allowed | first answer, s | answers |");
    out.println("|---|---|---|---|---|---|---|---|---|");
    for (var runner : runners) {
      var speeds = runner.speeds();
      long heap = Long.parseLong(runner.ask("heap")[1]) >> 20;
      out.printf(
          Locale.ROOT,
          "| %s | %.1f | %.1f | %.1f | %.0f x | %d | %s | %.1f | %d |%n",
          runner.entry().name(),
          runner.median(),
          speeds.getFirst(),
          speeds.getLast(),
          runners.getFirst().median() / runner.median(),
          heap,
          runner.entry().heap(),
          runner.loaded(),
          runner.turns().getLast().answers());
    }
  }
}
