package licet.desk.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoorTest {
  private static final String REPORT = "Nokia and Xiaomi signed a patent license on 5 July 2017.";
  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir private Path folder;
  private OpenDesk desk;

  @BeforeEach
  void open() {
    desk = OpenDesk.in(folder).with("nokia.txt", REPORT);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void only_the_names_of_this_desk_are_answered() {
    for (var host : List.of("127.0.0.1", "localhost", "LOCALHOST", "[::1]")) {
      assertThat(asked(host + ":" + desk.port())).as(host).startsWith("HTTP/1.1 200");
    }
    for (var host : List.of("evil.example", "evil.example:" + desk.port(), "127.0.0.1:1", "")) {
      assertThat(asked(host)).as(host).matches("(?s)HTTP/1.1 4(21|00).*");
    }
    assertThat(asked("evil.example:" + desk.port()))
        .contains("this desk is not called 'evil.example");
  }

  @Test
  void every_answer_carries_what_keeps_browsers_safe() {
    var answer = desk.get("/deals");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().map())
        .containsEntry("x-content-type-options", List.of("nosniff"))
        .containsEntry("cache-control", List.of("no-store"))
        .containsKeys("permissions-policy", "cross-origin-opener-policy", "referrer-policy");
    assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("server")).isEmpty();
  }

  @Test
  void a_form_of_ours_is_taken_and_one_from_elsewhere_is_not() {
    var page = desk.get("/deals");
    var cookie = page.headers().firstValue("set-cookie").orElse("");
    assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
    var body = "on=2017-07-05&token=" + token(page.body());
    var ours = cookie.substring(0, cookie.indexOf(';'));

    assertThat(posted(body, ours, "Sec-Fetch-Site", "same-origin")).isEqualTo(303);
    assertThat(posted(body, ours, "Origin", "http://127.0.0.1:" + desk.port())).isEqualTo(303);
    assertThat(posted(body, ours, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
    assertThat(posted(body, ours, "Sec-Fetch-Site", "same-site")).isEqualTo(403);
    assertThat(posted(body, ours, "Origin", "http://evil.example")).isEqualTo(403);
    assertThat(posted(body, ours, "Origin", "null")).isEqualTo(403);
    assertThat(posted("on=2017-07-05", ours, "Sec-Fetch-Site", "same-origin")).isEqualTo(403);
    assertThat(posted(body + "x", ours, "Sec-Fetch-Site", "same-origin")).isEqualTo(403);
    assertThat(posted(body, "a=b", "Sec-Fetch-Site", "same-origin")).isEqualTo(403);
  }

  @Test
  void nothing_but_the_static_files_is_found_below_static() {
    assertThat(desk.get("/static/desk.css").statusCode()).isEqualTo(200);
    for (var path :
        List.of(
            "/static/../openapi.yaml",
            "/static/%2e%2e/openapi.yaml",
            "/static/..%2fopenapi.yaml",
            "/static/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd",
            "/static/..;/..;/register/journal/sqlite/V1__journal.sql",
            "/static/..\\openapi.yaml")) {
      var answer = desk.raw(request("GET " + path, "127.0.0.1:" + desk.port(), ""));
      assertThat(answer).as(path).matches("(?s)HTTP/1.1 4\\d\\d.*").doesNotContain("openapi:");
    }
  }

  @Test
  void what_is_too_large_is_refused_before_it_is_read() {
    var host = "127.0.0.1:" + desk.port();
    var form = "Content-Type: " + FORM + "\r\nContent-Length: 1000000000\r\n";
    assertThat(desk.raw(request("POST /clocks", host, form)))
        .startsWith("HTTP/1.1 413")
        .contains("at most 2 MiB");
  }

  @Test
  void a_wrong_clock_is_told_on_a_page() {
    var answer = desk.get("/deals?on=someday");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("not a time: 'someday'", "<main");
  }

  @Test
  void elsewhere_than_on_this_machine_tokens_are_needed() {
    assertThatThrownBy(() -> Server.start(new Place("0.0.0.0", 0), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--token-file");
  }

  @Test
  void a_token_opens_the_door_and_names_who_asks() throws IOException {
    var file = secret("# ours\nlena 0123456789abcdef\nfedcba9876543210\n", "rw-------");
    try (var locked = OpenDesk.in(folder.resolve("locked"), Keys.read(file))) {
      locked.with("nokia.txt", REPORT);

      var refused = locked.get("/api/v1/deals");
      assertThat(refused.statusCode()).isEqualTo(401);
      assertThat(refused.headers().firstValue("www-authenticate")).hasValue("Bearer");
      assertThat(refused.body()).contains("\"status\" : 401");
      assertThat(
              locked.get("/api/v1/deals", "Authorization", "Bearer 0123456789abcdeX").statusCode())
          .isEqualTo(401);
      assertThat(
              locked.get("/api/v1/deals", "Authorization", "Bearer 0123456789abcdef").statusCode())
          .isEqualTo(200);
      assertThat(locked.get("/static/desk.css").statusCode()).isEqualTo(200);
      assertThat(locked.get("/deals").headers().firstValue("location"))
          .hasValue("/login?to=%2Fdeals");
    }
  }

  @Test
  void a_browser_signs_in_once() throws IOException {
    var file = secret("lena 0123456789abcdef\n", "rw-------");
    try (var locked = OpenDesk.in(folder.resolve("locked"), Keys.read(file))) {
      locked.with("nokia.txt", REPORT);
      var page = locked.get("/login?to=/deals");
      var visit = pair(page.headers().firstValue("set-cookie").orElse(""));
      var token = "&token=" + token(page.body());

      var wrong = locked.post("/login", FORM, "key=0123456789abcdeX" + token, "Cookie", visit);
      assertThat(wrong.statusCode()).isEqualTo(403);
      assertThat(wrong.body()).contains("no token of this desk");
      var right =
          locked.post(
              "/login", FORM, "to=//evil.example&key=0123456789abcdef" + token, "Cookie", visit);
      assertThat(right.statusCode()).isEqualTo(303);
      assertThat(right.headers().firstValue("location")).hasValue("/");
      var stay = right.headers().firstValue("set-cookie").orElse("");
      assertThat(stay).contains("HttpOnly", "SameSite=Strict").doesNotContain("0123456789abcdef");
      var both = visit + "; " + pair(stay);
      assertThat(locked.get("/deals", "Cookie", both).statusCode()).isEqualTo(200);
      locked.post("/logout", FORM, token.substring(1), "Cookie", both);
      assertThat(locked.get("/deals", "Cookie", both).statusCode()).isEqualTo(303);
    }
  }

  @Test
  void a_file_of_tokens_that_others_can_read_is_refused() throws IOException {
    assertThatThrownBy(() -> Keys.read(secret("0123456789abcdef\n", "rw-r--r--")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("chmod 600");
    assertThatThrownBy(() -> Keys.read(secret("short\n", "rw-------")))
        .hasMessageContaining(":1: expected a token of at least 16 characters");
    assertThatThrownBy(() -> Keys.read(secret("\n", "rw-------"))).hasMessageContaining("no token");
    assertThatThrownBy(() -> Keys.read(folder.resolve("none")))
        .hasMessageContaining("no such file");
  }

  @Test
  void a_full_disk_is_told_as_what_it_is() {
    var faults = new ArrayList<Exception>();
    Routes full =
        server ->
            server.routes.get(
                "/full",
                _ -> {
                  throw new UncheckedIOException("no room", new IOException("SQLITE_FULL"));
                });
    var setting = Server.Setting.OPEN.with(Keys.NONE, faults::add);
    try (var server = Server.start(new Place(Place.LOOPBACK, 0), setting, List.of(full))) {
      var address = URI.create("http://127.0.0.1:" + server.port() + "/full");
      var answer = OpenDesk.send(HttpRequest.newBuilder(address));

      assertThat(answer.statusCode()).isEqualTo(507);
      assertThat(answer.body()).contains("the disk of the register is full");
      assertThat(faults).hasSize(1);
    }
  }

  private Path secret(String text, String permissions) throws IOException {
    var file = Files.writeString(folder.resolve("tokens"), text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  private int posted(String body, String cookie, String header, String value) {
    return desk.post("/clocks", FORM, body, "Cookie", cookie, header, value).statusCode();
  }

  private String asked(String host) {
    return desk.raw(request("GET /deals", host, ""));
  }

  private static String request(String line, String host, String headers) {
    return line + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "Connection: close\r\n\r\n";
  }

  private static String pair(String cookie) {
    return cookie.substring(0, cookie.indexOf(';'));
  }

  private static String token(String page) {
    var start = page.indexOf("name=\"token\" value=\"") + 20;
    return page.substring(start, page.indexOf('"', start));
  }
}
