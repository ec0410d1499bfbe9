package licet.desk.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import licet.desk.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many at a time, and those who send too much or too slowly.
final class CrowdTest {
  private static final int CROWD = 1000;

  @TempDir private Path folder;

  @Test
  void a_thousand_who_send_by_drops_keep_nobody_else_waiting() throws IOException {
    try (var desk =
        OpenDesk.in(folder).with("nokia.txt", "Nokia licensed Xiaomi on 5 July 2017.")) {
      var slow = new ArrayList<Socket>();
      for (int i = 0; i < CROWD; i++) {
        var socket = new Socket(InetAddress.getLoopbackAddress(), desk.port());
        socket
            .getOutputStream()
            .write("GET /deals HTTP/1.1\r\nHost: 127".getBytes(StandardCharsets.UTF_8));
        slow.add(socket);
      }

      for (int i = 0; i < 5; i++) {
        assertThat(desk.get("/deals").statusCode()).isEqualTo(200);
      }
      for (var socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void whoever_sends_by_drops_is_cut_off() throws Exception {
    var house = new licet.desk.inquiry.House(folder.resolve("it.db").toString(), Clock.systemUTC());
    var setting = new Server.Setting(Keys.NONE, Clock.systemUTC(), Duration.ofMillis(300), _ -> {});
    try (house;
        var server =
            Server.start(new Place(Place.LOOPBACK, 0), setting, List.of(new Pages(house)));
        var head = new Socket(InetAddress.getLoopbackAddress(), server.port());
        var body = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      send(head, "GET /deals HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\nX-Drops: ");
      send(
          body,
          "POST /clocks HTTP/1.1\r\nHost: 127.0.0.1:"
              + server.port()
              + "\r\nContent-Type: application/x-www-form-urlencoded"
              + "\r\nContent-Length: 90000\r\n\r\n");
      boolean headOpen = true;
      boolean bodyOpen = true;
      for (int drop = 0; drop < 200 && (headOpen || bodyOpen); drop++) {
        headOpen = headOpen && send(head, "a");
        bodyOpen = bodyOpen && send(body, "a");
        Thread.sleep(50);
      }
      assertThat(headOpen).as("the head is still taken").isFalse();
      assertThat(bodyOpen).as("the body is still taken").isFalse();
    }
  }

  @Test
  void a_gigabyte_is_refused_and_fills_neither_memory_nor_disk() throws IOException {
    try (var desk =
        OpenDesk.in(folder).with("nokia.txt", "Nokia licensed Xiaomi on 5 July 2017.")) {
      var host = "Host: 127.0.0.1:" + desk.port() + "\r\nContent-Type: ";
      var multipart = "multipart/form-data; boundary=x\r\n";
      var told = "Content-Length: 1073741824\r\n\r\n";
      var untold = "Transfer-Encoding: chunked\r\n\r\n";
      var part = "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a\"\r\n\r\n";
      var post = "POST /api/v1/reports HTTP/1.1\r\n" + host;
      assertThat(desk.raw(post + multipart + told)).startsWith("HTTP/1.1 413");
      assertThat(desk.raw(post + "text/plain\r\n" + told)).startsWith("HTTP/1.1 413");

      long before = used();
      assertThat(poured(desk.port(), post + "text/plain\r\n" + untold, "")).contains(" 413 ");
      assertThat(poured(desk.port(), post + multipart + untold, part)).contains(" 413 ");
      assertThat(used() - before).isLessThan(200L << 20);
      assertThat(desk.get("/deals").statusCode()).isEqualTo(200);
    }
  }

  /// Sends zeros until the other side has enough, and gives what it said.
  private static String poured(int port, String head, String first) throws IOException {
    byte[] zeros = new byte[1 << 16];
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      send(socket, head);
      if (!first.isEmpty()) {
        send(socket, Integer.toHexString(first.length()) + "\r\n" + first + "\r\n");
      }
      var out = socket.getOutputStream();
      long sent = 0;
      try {
        while (sent < 1L << 30 && socket.getInputStream().available() == 0) {
          out.write("10000\r\n".getBytes(StandardCharsets.UTF_8));
          out.write(zeros);
          out.write("\r\n".getBytes(StandardCharsets.UTF_8));
          sent += zeros.length;
        }
      } catch (IOException _) {
        assertThat(sent).isLessThan(200L << 20);
      }
      assertThat(sent).isLessThan(200L << 20);
      byte[] answer = new byte[4096];
      return new String(
          answer, 0, Math.max(0, socket.getInputStream().read(answer)), StandardCharsets.UTF_8);
    }
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static boolean send(Socket socket, String words) {
    try {
      socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
