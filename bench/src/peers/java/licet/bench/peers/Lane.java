package licet.bench.peers;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import licet.bench.Reports;
import licet.reader.source.Document;

/// The process of one contender. It reads all reports whenever a line with a number of seconds
/// comes in, again and again until it has spent so much processor time, and answers with a line:
/// reports read, processor time of the whole process in nanoseconds (compiler and collector too),
/// answers in one pass.
final class Lane {
  private final PrintStream out;
  private final List<Document> reports;
  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Lane(PrintStream out, List<Document> reports) {
    this.out = out;
    this.reports = reports;
  }

  /// Waits for orders.
  ///
  /// @param args which contender; folder of the samples; their language
  public static void main(String[] args) throws IOException {
    // what a contender prints by itself must not come between the answers
    var out = System.out;
    System.setOut(System.err);
    var reports =
        Reports.of(Path.of(args[1]), args[2]).stream()
            .flatMap(report -> Reports.open(report).stream())
            .toList();
    new Lane(out, reports).run(args[0]);
  }

  private void run(String name) throws IOException {
    long before = used();
    long start = System.nanoTime();
    Contender contender =
        switch (name) {
          case "licet" -> new Licet();
          case "annie" -> new Annie();
          case "corenlp" -> new CoreNlp("tokenize,ner");
          case "corenlp-pos" -> new CoreNlp("tokenize,pos,lemma,ner");
          default -> throw new IllegalArgumentException("no contender '" + name + "'");
        };
    int first = contender.answers(reports.getFirst());
    say("ready", System.nanoTime() - start, first);
    var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      if (order.equals("heap")) {
        say("heap", used() - before, contender.answers(reports.getFirst()));
      } else {
        turn(contender, Long.parseLong(order) * 1_000_000_000L);
      }
    }
  }

  private void turn(Contender contender, long budget) {
    long start = system.getProcessCpuTime();
    long spent = 0;
    long read = 0;
    long answers = 0;
    while (spent < budget) {
      answers = 0;
      for (var report : reports) {
        answers += contender.answers(report);
      }
      read += reports.size();
      spent = system.getProcessCpuTime() - start;
    }
    say(read, spent, answers);
  }

  private void say(Object... words) {
    for (Object word : words) {
      out.print(word + " ");
    }
    out.println();
    out.flush();
  }

  /// Bytes of the heap that are in use after collecting.
  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
