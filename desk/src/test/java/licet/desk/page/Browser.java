package licet.desk.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import licet.desk.door.Place;
import licet.desk.door.Server;
import licet.desk.inquiry.AddReports;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.House;
import licet.vocabulary.time.PartialDate;

/// The desk over a throw-away register, and somebody who looks at it without JavaScript.
final class Browser implements AutoCloseable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]*)\"");

  private final Path folder;
  final House house;
  private final Server server;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  Browser(Path folder) {
    this.folder = folder;
    house = new House(folder.resolve("register.db").toString(), CLOCK);
    house.register();
    server = Server.start(new Place("127.0.0.1", 0), List.of(new Pages(house)));
  }

  /// Adds a report.
  void report(String published, String text) {
    try {
      var file = Files.writeString(folder.resolve(published + ".txt"), text);
      new AddReports(List.of(file), PartialDate.parse(published), _ -> {})
          .ask(house, Asker.local());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Looks at a page.
  HttpResponse<String> look(String path) {
    return send(HttpRequest.newBuilder(at(path)).GET());
  }

  /// Looks at a file that is offered.
  HttpResponse<byte[]> take(String path) {
    return send(HttpRequest.newBuilder(at(path)).GET(), BodyHandlers.ofByteArray());
  }

  /// Sends a form, with the token that a page of ours gave.
  ///
  /// @param fields names and values in turn
  HttpResponse<String> send(String path, String... fields) {
    var token = TOKEN.matcher(look("/rules").body());
    var form = new ArrayList<String>();
    form.add("token=" + (token.find() ? encoded(token.group(1)) : ""));
    for (int i = 0; i < fields.length; i += 2) {
      form.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
    }
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", "http://127.0.0.1:" + server.port())
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", form))));
  }

  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /// What a page says, without its marks.
  static String words(HttpResponse<String> page) {
    return page.body()
        .replaceAll("(?s)<header class=\"top\">.*?</header>", "")
        .replaceAll("<[^>]*>", "")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ");
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      return client.send(request.build(), body);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    server.close();
    house.close();
  }
}
