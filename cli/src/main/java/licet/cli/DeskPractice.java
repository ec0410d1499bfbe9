package licet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import licet.desk.inquiry.AddReports;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.House;

/// A desk over a register that is thrown away, opened on a free port of this machine alone, visited
/// as somebody would who looks around, and closed again.
///
/// @param samples folder of the reports in that register
/// @param folder where the register may lie
/// @param patience how long it may be open; what is not seen by then is left out
record DeskPractice(Path samples, Path folder, Duration patience) {
  private static final Duration CLOSING = Duration.ofSeconds(5);
  private static final int MOST_PAGES = 60;

  /// Pages of one kind have addresses that differ in their last parts and in what is asked.
  private static final int MOST_OF_A_KIND = 2;

  private static final Pattern OPENED = Pattern.compile("http://[^\\s/]+:\\d+");
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

  /// Where nobody is led by a link.
  private static final List<String> FIRST =
      List.of(
          "/",
          "/deals",
          "/search?q=royalties",
          "/ask?form=dealt-with&party=Nokia&with=Apple",
          "/api/v1/deals",
          "/api/v1/check?actor=Apple&patents_of=Nokia&in=US&on=2018");

  /// Runs it.
  ///
  /// @return how many pages were seen
  int run(Surroundings around) throws InterruptedException {
    var environment = new TreeMap<>(around.environment());
    String register = folder.resolve("practice.db").toString();
    environment.put("LICET_REGISTER", register);
    var there = new Surroundings(Map.copyOf(environment), around.properties(), around.clock());
    try (var house = new House(register, around.clock())) {
      new AddReports(List.of(samples), null, _ -> {}).ask(house, Asker.local());
    }
    long end = System.nanoTime() + patience.toNanos();
    var said = new Said();
    var desk =
        Thread.ofPlatform()
            .daemon()
            .start(() ->
                Licet.command(there, "serve")
                    .setErr(new PrintWriter(said, true))
                    .execute("serve", "--port", "0"));
    try {
      return visit(said.address.get(end - System.nanoTime(), TimeUnit.NANOSECONDS), end);
    } catch (ExecutionException | TimeoutException _) {
      return 0;
    } finally {
      desk.interrupt();
      desk.join(CLOSING);
    }
  }

  /// Looks at the first pages, and from each follows its links.
  private static int visit(String address, long end) throws InterruptedException {
    var waiting = new ArrayDeque<>(FIRST);
    var known = new HashSet<>(FIRST);
    var countByKind = new TreeMap<String, Integer>();
    int seen = 0;
    try (var client = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build()) {
      while (!waiting.isEmpty() && seen < MOST_PAGES && System.nanoTime() < end) {
        var page = get(client, address + waiting.remove(), end);
        seen += page.isEmpty() ? 0 : 1;
        LINK.matcher(page)
            .results()
            .map(link -> link.group(1).replace("&amp;", "&"))
            .filter(link -> !link.startsWith("//") && known.add(link))
            .filter(link -> countByKind.merge(kind(link), 1, Integer::sum) <= MOST_OF_A_KIND)
            .forEach(waiting::add);
      }
      client.shutdownNow();
    }
    return seen;
  }

  private static String kind(String link) {
    return link.replaceFirst("[?].*", "").replaceFirst("(?<=^/[^/]{1,40}/).*", "");
  }

  /// The page, or nothing if none comes.
  private static String get(HttpClient client, String address, long end)
      throws InterruptedException {
    try {
      var request =
          HttpRequest.newBuilder(URI.create(address))
              .timeout(Duration.ofNanos(Math.max(1, end - System.nanoTime())))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException | IllegalArgumentException _) {
      return "";
    }
  }

  /// What the command says, of which only the address counts.
  private static final class Said extends Writer {
    private final StringBuilder words = new StringBuilder();
    private final CompletableFuture<String> address = new CompletableFuture<>();

    @Override
    public void write(char[] more, int from, int count) {
      words.append(more, from, count);
      var found = OPENED.matcher(words);
      if (found.find() && words.indexOf("\n") > 0) {
        address.complete(found.group());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
