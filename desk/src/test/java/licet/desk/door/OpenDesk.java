package licet.desk.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import licet.desk.api.Api;
import licet.desk.inquiry.AddReports;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.House;
import licet.desk.inquiry.Papers;
import licet.desk.page.Pages;

/// A desk that is open on a register of its own, and what is asked of it.
public final class OpenDesk implements AutoCloseable {
  private final House house;
  private final Server server;
  private final List<Exception> faults;

  private OpenDesk(House house, Server server, List<Exception> faults) {
    this.house = house;
    this.server = server;
    this.faults = faults;
  }

  /// Opens one without tokens.
  public static OpenDesk in(Path folder) {
    return in(folder, Keys.NONE);
  }

  /// Opens one.
  public static OpenDesk in(Path folder, Keys keys) {
    var house = new House(folder.resolve("licet.db").toString(), Clock.systemUTC());
    var faults = new ArrayList<Exception>();
    var server =
        Server.start(
            new Place(Place.LOOPBACK, 0),
            Server.Setting.OPEN.with(keys, faults::add),
            List.of(new Api(house), new Pages(house)));
    return new OpenDesk(house, server, faults);
  }

  /// Keeps a report.
  public OpenDesk with(String name, String text) {
    var papers = Papers.of(name, text.getBytes(StandardCharsets.UTF_8));
    new AddReports(papers, null, _ -> {}).ask(house, Asker.local());
    return this;
  }

  /// Its engines.
  public House house() {
    return house;
  }

  /// What broke while it answered.
  public List<Exception> faults() {
    return faults;
  }

  /// The port it listens on.
  public int port() {
    return server.port();
  }

  /// A request to be filled in.
  public HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
  }

  /// Gets a page or an answer.
  public HttpResponse<String> get(String path, String... headers) {
    var request = to(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /// Posts a body.
  public HttpResponse<String> post(String path, String type, String body, String... headers) {
    var request = to(path).header("Content-Type", type);
    request.POST(HttpRequest.BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  /// Sends a request.
  public static HttpResponse<String> send(HttpRequest.Builder request) {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException("no answer", broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException("stopped", stopped);
    }
  }

  /// Sends bytes as they are and reads all that comes back.
  public String raw(String request) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("no answer", broken);
    }
  }

  @Override
  public void close() {
    server.close();
    house.close();
  }
}
