package licet.desk.door;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/// How much anybody may send, how slowly, and how many at a time.
final class Limits {
  /// Forms and JSON; a pasted report or a long list of patents is far below it.
  static final int BODY_BYTES = 2 << 20;

  /// What is handed in at once.
  static final int UPLOAD_BYTES = 64 << 20;

  /// A report of what is handed in.
  static final int REPORT_MB = 20;

  private static final int IN_MEMORY_KB = 256;
  private static final int MOST_CONNECTIONS = 4_000;
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration IDLE_WHEN_FULL = Duration.ofSeconds(1);

  private Limits() {}

  static void set(JavalinConfig server, Place place, Duration patience) {
    server.http.maxRequestSize = BODY_BYTES;
    var parts = server.jetty.multipartConfig;
    parts.maxFileSize(REPORT_MB, SizeUnit.MB);
    parts.maxInMemoryFileSize(IN_MEMORY_KB, SizeUnit.KB);
    parts.maxTotalRequestSize(UPLOAD_BYTES, SizeUnit.BYTES);
    server.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    server.jetty.modifyServletContextHandler(context -> context.setMaxFormContentSize(BODY_BYTES));
    server.jetty.addConnector((jetty, http) -> connector(jetty, http, place, patience));
    server.jetty.modifyServer(jetty -> {
      var limit = new NetworkConnectionLimit(MOST_CONNECTIONS, jetty);
      limit.setEndPointIdleTimeout(IDLE_WHEN_FULL.toMillis());
      jetty.addBean(limit);
    });
  }

  private static Connector connector(
      Server jetty, HttpConfiguration http, Place place, Duration patience) {
    var connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
    connector.setHost(place.host());
    connector.setPort(place.port());
    connector.setIdleTimeout(IDLE.toMillis());
    connector.addBean(new Patience(connector.getScheduler(), patience));
    return connector;
  }

  /// What is wrong with the size of a request, as far as it tells its size.
  static Optional<Problem> wrong(Context request) {
    boolean large = Uploads.may(request);
    long most = large ? UPLOAD_BYTES : BODY_BYTES;
    return request.req().getContentLengthLong() > most
        ? Optional.of(tooLarge(most))
        : Optional.empty();
  }

  static Problem tooLarge(long most) {
    return Problem.of(
        HttpStatus.CONTENT_TOO_LARGE,
        "too large; expected at most " + (most >> 20) + " MiB at once");
  }
}
