package licet.desk.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// One request over a line to one address. The JDK's client looks hosts up by itself, a second time
/// and maybe to another address, so it can't be used here.
///
/// @param at what is asked for
/// @param to where the line goes
/// @param end when it must be done, by the nanosecond clock
/// @param mostBytes of the answer's body
record Wire(URI at, InetAddress to, long end, int mostBytes) {
  static final int OK = 200;

  private static final int HTTP = 80;
  private static final int HTTPS = 443;
  private static final int MOST_HEAD_BYTES = 64 << 10;
  private static final int READ_MS = 5_000;

  /// An answer.
  static final class Answer {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Answer(int status, Map<String, String> headers, byte[] body) {
      this.status = status;
      this.headers = headers;
      this.body = body;
    }

    int status() {
      return status;
    }

    byte[] body() {
      return body;
    }

    boolean redirect() {
      return status > 300 && status < 309 && headers.containsKey("location");
    }

    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  Answer get() throws IOException {
    boolean secure = Objects.requireNonNull(at.getScheme()).equalsIgnoreCase("https");
    int port = at.getPort() >= 0 ? at.getPort() : secure ? HTTPS : HTTP;
    try (var plain = new Socket()) {
      plain.connect(new InetSocketAddress(to, port), READ_MS);
      plain.setSoTimeout(READ_MS);
      try (var line = secure ? secured(plain, port) : plain) {
        line.getOutputStream().write(request().getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
        return answer(new BufferedInputStream(line.getInputStream()));
      }
    }
  }

  private Socket secured(Socket plain, int port) throws IOException {
    var sockets = (SSLSocketFactory) SSLSocketFactory.getDefault();
    var socket = (SSLSocket) sockets.createSocket(plain, at.getHost(), port, true);
    var settings = socket.getSSLParameters();
    settings.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(settings);
    socket.startHandshake();
    return socket;
  }

  private String request() {
    String path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
    String query = at.getRawQuery() == null ? "" : "?" + at.getRawQuery();
    String port = at.getPort() < 0 ? "" : ":" + at.getPort();
    return "GET "
        + URI.create(path + query).toASCIIString()
        + " HTTP/1.1\r\nHost: "
        + at.getHost()
        + port
        + "\r\nUser-Agent: Licet\r\nAccept: text/html, application/pdf, text/plain, */*;q=0.5\r\n"
        + "Accept-Encoding: identity\r\nConnection: close\r\n\r\n";
  }

  private Answer answer(InputStream in) throws IOException {
    String[] words = line(in).split(" ", 3);
    if (words.length < 2 || !words[0].startsWith("HTTP/1.") || !words[1].matches("\\d{3}")) {
      throw new IOException("no answer of a web server");
    }
    int status = Integer.parseInt(words[1]);
    var headers = new HashMap<String, String>();
    int head = 0;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      head += line.length();
      if (head > MOST_HEAD_BYTES) {
        throw new IOException("the head of the answer is too large");
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        headers.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }
    return new Answer(status, headers, status == OK ? body(in, headers) : new byte[0]);
  }

  private byte[] body(InputStream in, Map<String, String> headers) throws IOException {
    var body = new ByteArrayOutputStream();
    if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
      for (int size = chunk(in); size > 0; size = chunk(in)) {
        copy(in, body, size);
        line(in);
      }
    } else {
      String told = headers.getOrDefault("content-length", "");
      copy(in, body, told.matches("\\d{1,18}") ? Long.parseLong(told) : Long.MAX_VALUE);
    }
    return body.toByteArray();
  }

  private int chunk(InputStream in) throws IOException {
    String size = line(in).replaceFirst(";.*", "").strip();
    if (!size.matches("[0-9A-Fa-f]{1,7}")) {
      throw new IOException("the answer broke off");
    }
    return Integer.parseInt(size, 16);
  }

  private void copy(InputStream in, ByteArrayOutputStream body, long size) throws IOException {
    byte[] buffer = new byte[8192];
    for (long left = size; left > 0; ) {
      refuseLate();
      int count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (count < 0) {
        return;
      }
      body.write(buffer, 0, count);
      left -= count;
      if (body.size() > mostBytes) {
        throw new IOException("it is larger than " + (mostBytes >> 20) + " MiB");
      }
    }
  }

  private void refuseLate() throws IOException {
    if (System.nanoTime() > end) {
      throw new IOException("it takes too long");
    }
  }

  private String line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.write(next);
      refuseLate();
      if (line.size() > MOST_HEAD_BYTES) {
        throw new IOException("the head of the answer is too large");
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }
}
