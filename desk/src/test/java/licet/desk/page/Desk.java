package licet.desk.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import licet.desk.door.Place;
import licet.desk.door.Server;
import licet.desk.inquiry.AddReports;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.House;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A desk that is open while a test runs, as a browser without scripts meets it.
record Desk(House house, Server server, HttpClient client) implements AutoCloseable {

  static Desk open(Path register, Clock clock) {
    var house = new House(register.toString(), clock);
    var server = Server.start(new Place("127.0.0.1", 0), List.of(new Pages(house)));
    return new Desk(house, server, HttpClient.newHttpClient());
  }

  /// Has the house read reports.
  void read(Path... reports) {
    new AddReports(List.of(reports), null, _ -> {}).ask(house, new Asker("a test"));
  }

  /// Has it read one report of these words.
  void read(Path folder, String name, String words) {
    try {
      read(Files.writeString(folder.resolve(name), words));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  HttpResponse<String> get(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  Document page(String path) {
    return Jsoup.parse(get(path).body(), path);
  }

  @Override
  public void close() {
    server.close();
    house.close();
  }
}
