package licet.desk.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FetchPageTest {
  @TempDir private Path folder;
  private HttpServer web;
  private String root;

  @BeforeEach
  void open() throws IOException {
    web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    root = "http://127.0.0.1:" + web.getAddress().getPort();
    web.createContext(
        "/page",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, 0);
          try (var body = exchange.getResponseBody()) {
            body.write("<p>Nokia</p>".getBytes(StandardCharsets.UTF_8));
          }
        });
    leads("/on", "/page");
    leads("/round", "/round");
    leads("/inward", "http://169.254.169.254/latest/meta-data/");
    web.createContext(
        "/large",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (var body = exchange.getResponseBody()) {
            for (int i = 0; i < 30; i++) {
              body.write(new byte[1 << 20]);
            }
          }
        });
    web.start();
  }

  private void leads(String path, String to) {
    web.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", to);
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
  }

  @AfterEach
  void close() {
    web.stop(0);
  }

  @Test
  void what_is_not_on_the_open_network_is_not_gone_to() throws UnknownHostException {
    for (var address :
        List.of(
            "127.0.0.1",
            "127.8.9.1",
            "0.0.0.0",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:a9fe:a9fe",
            "fe80::1",
            "fc00::1",
            "fd12::1",
            "ff02::1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001:db8::1")) {
      assertThat(Addresses.open(InetAddress.getByName(address))).as(address).isFalse();
    }
    for (var address : List.of("9.9.9.9", "93.184.215.14", "2606:2800:220:1::1")) {
      assertThat(Addresses.open(InetAddress.getByName(address))).as(address).isTrue();
    }
  }

  @Test
  void an_address_that_leads_inward_is_refused() {
    for (var address :
        List.of(
            root + "/page",
            "http://localhost/",
            "http://[::1]/",
            "http://0x7f000001/",
            "http://2130706433/",
            "http://169.254.169.254/latest/meta-data/",
            "file:///etc/passwd",
            "ftp://example.com/",
            "http://user:secret@example.com/",
            "javascript:alert(1)",
            "http:///",
            "not an address")) {
      assertThat(new FetchPage(address).ask(house(), Asker.local()))
          .as(address)
          .isInstanceOf(Fetched.Refused.class);
    }
  }

  @Test
  void a_page_is_got_with_its_type_and_where_it_led() {
    assertThat(got("/on"))
        .isInstanceOfSatisfying(
            Fetched.Page.class,
            page -> {
              assertThat(new String(page.bytes(), StandardCharsets.UTF_8))
                  .isEqualTo("<p>Nokia</p>");
              assertThat(page.type()).isEqualTo("text/html; charset=utf-8");
              assertThat(page.from()).isEqualTo(URI.create(root + "/page"));
            });
  }

  @Test
  void a_redirect_is_checked_like_an_address() {
    assertThat(got("/inward"))
        .isEqualTo(
            new Fetched.Refused(
                "169.254.169.254 is on this machine or in its own network; only pages of the"
                    + " open web are got"));
    assertThat(got("/round").toString()).contains("leads on and on");
    assertThat(got("/nothing").toString()).contains("answers 404");
    assertThat(got("/large").toString()).contains("larger than 20 MiB");
  }

  private Fetched got(String path) {
    Predicate<InetAddress> open = it -> it.isLoopbackAddress() || Addresses.open(it);
    return new FetchPage(root + path, open).ask(house(), Asker.local());
  }

  private House house() {
    return new House(folder.resolve("licet.db").toString(), Clock.systemUTC());
  }
}
