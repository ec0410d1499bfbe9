package licet.bench.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import licet.desk.inquiry.AddReports;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.House;

/// Asks a desk over a register of many reports, and a bare route of the same process, in turns.
///
/// Arguments: how many reports, and how many requests a turn. The desk has 512 MiB of heap.
public final class DeskContest {
  private static final int CLIENTS = 4;
  private static final int TURNS = 5;

  private DeskContest() {}

  /// Runs it.
  public static void main(String[] arguments) throws Exception {
    int reports = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
    var folder = Files.createTempDirectory("licet-desk");
    String register = folder.resolve("licet.db").toString();
    var deals = fill(register, reports);
    long began = System.nanoTime();
    var process = open(register);
    try (var said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String[] ports = said.readLine().split(" ");
      long start = System.nanoTime();
      var desk = "http://127.0.0.1:" + ports[0];
      try (var client = HttpClient.newHttpClient()) {
        get(client, desk + "/deals");
        say("first page after the server listens", "%.2f s", seconds(start));
        say("first page after the process starts", "%.2f s", seconds(began));
        contest(client, lanes(desk, "http://127.0.0.1:" + ports[1] + "/", deals), requests);
        get(client, desk + "/api/v1/changes?since=2000");
      }
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
      say("heap in use", "%,d MiB of 512", Long.parseLong(said.readLine()) >> 20);
    } finally {
      process.destroy();
    }
  }

  private static List<String> fill(String register, int reports) {
    long start = System.nanoTime();
    try (var house = new House(register, Clock.systemUTC())) {
      var tally =
          new AddReports(new VariedReports(reports, 7).papers(), null, _ -> {})
              .ask(house, Asker.local());
      say("reports added", "%,d, %.0f a second", reports, reports / seconds(start));
      say("deals", "%,d", tally.deals());
      long before = System.nanoTime();
      house.register().search("antenna", 1);
      say("index made in", "%.1f s", seconds(before));
      return house.register().known().deals().stream().map(deal -> deal.id()).toList();
    }
  }

  private static Process open(String register) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            OpenedDesk.class.getName(),
            register)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static Map<String, Supplier<String>> lanes(String desk, String bare, List<String> deals) {
    var random = ThreadLocalRandom.current();
    Map<String, Supplier<String>> lanes = new LinkedHashMap<>();
    lanes.put("bare route", () -> bare);
    lanes.put("deal page", () -> desk + "/deals/" + deals.get(random.nextInt(deals.size())));
    lanes.put(
        "deal as JSON", () -> desk + "/api/v1/deals/" + deals.get(random.nextInt(deals.size())));
    lanes.put(
        "check", () -> desk + "/api/v1/check?actor=Xiaomi&patents_of=Nokia&in=CN&on=2018-06-01");
    lanes.put("search", () -> desk + "/api/v1/search?limit=10&q=antenna+codec");
    lanes.put("search page", () -> desk + "/search?q=antenna+codec");
    return lanes;
  }

  private static void contest(HttpClient client, Map<String, Supplier<String>> lanes, int requests)
      throws Exception {
    lanes.entrySet().removeIf(lane -> status(client, lane.getValue().get()) != 200);
    double[] bareSpeed = {0};
    for (var lane : lanes.entrySet()) {
      turn(client, lane.getValue(), requests);
      double[] speeds = new double[TURNS];
      long[] times = new long[0];
      for (int i = 0; i < TURNS; i++) {
        long start = System.nanoTime();
        long[] more = turn(client, lane.getValue(), requests);
        speeds[i] = more.length / seconds(start);
        times = more;
      }
      Arrays.sort(speeds);
      double speed = speeds[TURNS / 2];
      if (lane.getKey().equals("bare route")) {
        bareSpeed[0] = speed;
      }
      Arrays.sort(times);
      say(
          lane.getKey(),
          "%,.0f requests/s, p50 %.1f ms, p99 %.1f ms; the bare route is %.1f times as fast",
          speed,
          times[times.length / 2] / 1e6,
          times[times.length * 99 / 100] / 1e6,
          bareSpeed[0] / speed);
    }
  }

  private static long[] turn(HttpClient client, Supplier<String> address, int requests)
      throws Exception {
    try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
      Callable<long[]> work =
          () -> {
            long[] times = new long[requests / CLIENTS];
            for (int i = 0; i < times.length; i++) {
              long start = System.nanoTime();
              get(client, address.get());
              times[i] = System.nanoTime() - start;
            }
            return times;
          };
      var all = threads.invokeAll(java.util.Collections.nCopies(CLIENTS, work));
      var times = new long[requests / CLIENTS * CLIENTS];
      for (int i = 0; i < CLIENTS; i++) {
        System.arraycopy(all.get(i).get(), 0, times, i * (requests / CLIENTS), requests / CLIENTS);
      }
      return times;
    }
  }

  private static int status(HttpClient client, String address) {
    try {
      var request = HttpRequest.newBuilder(URI.create(address)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(address, broken);
    }
  }

  private static void get(HttpClient client, String address)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address)).build();
    int status = client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
    if (status != 200) {
      throw new IllegalStateException(address + " answers " + status);
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  // the annotation it asks for would bring a library for one line
  @SuppressWarnings("AnnotateFormatMethod")
  private static void say(String what, String words, Object... values) {
    System.out.println("%-38s".formatted(what) + words.formatted(values));
  }
}
