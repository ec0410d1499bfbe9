package licet.desk.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import licet.desk.door.Place;
import licet.desk.door.Server;
import licet.desk.inquiry.House;

/// A desk over a register of its own, and somebody who looks at it without JavaScript.
final class Visitor implements AutoCloseable {
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]*)\"");

  private final House house;
  private final Server server;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private String token = "";

  private Visitor(House house, Server server) {
    this.house = house;
    this.server = server;
  }

  static Visitor open(Path folder) {
    var house = new House(folder.resolve("licet.db").toString(), Clock.systemUTC());
    return new Visitor(
        house, Server.start(new Place(Place.LOOPBACK, 0), List.of(new Pages(house))));
  }

  House house() {
    return house;
  }

  /// What was answered at last.
  ///
  /// @param path where the browser is now
  record Seen(int status, String path, String html) {}

  Seen get(String path) {
    return send(request(path).GET().build());
  }

  /// Sends a form: names and values in turn.
  Seen post(String path, String... fields) {
    var form = new StringBuilder("token=" + encoded(token));
    for (int i = 0; i < fields.length; i += 2) {
      form.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
    }
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString()))
            .build());
  }

  /// Sends a form with one field and some files.
  Seen upload(String path, String name, String value, List<String> files, List<String> contents) {
    String edge = "edge-of-parts";
    var body = new StringBuilder();
    part(body, edge, "name=\"token\"", token);
    part(body, edge, "name=\"" + name + "\"", value);
    for (int i = 0; i < files.size(); i++) {
      part(body, edge, "name=\"files\"; filename=\"" + files.get(i) + "\"", contents.get(i));
    }
    body.append("--").append(edge).append("--\r\n");
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + edge)
            .POST(BodyPublishers.ofString(body.toString()))
            .build());
  }

  private static void part(StringBuilder body, String edge, String head, String content) {
    body.append("--").append(edge).append("\r\nContent-Disposition: form-data; ").append(head);
    body.append("\r\n\r\n").append(content).append("\r\n");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private Seen send(HttpRequest request) {
    try {
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      var sent = TOKEN.matcher(answer.body());
      if (sent.find()) {
        token = sent.group(1);
      }
      return new Seen(answer.statusCode(), answer.uri().getPath(), answer.body());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    house.close();
  }
}
