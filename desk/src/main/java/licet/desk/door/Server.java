package licet.desk.door;

import io.javalin.Javalin;
import java.util.List;

/// The desk's server while it runs.
public final class Server implements AutoCloseable {
  private final Javalin javalin;

  private Server(Javalin javalin) {
    this.javalin = javalin;
  }

  /// Starts listening.
  ///
  /// @param place where
  /// @param routes what can be reached
  /// @throws IllegalArgumentException if nothing can listen there
  public static Server start(Place place, List<Routes> routes) {
    var door = new Door();
    var javalin =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.startup.showOldJavalinVersionWarning = false;
          config.concurrency.useVirtualThreads = true;
          config.jetty.host = place.host();
          config.jetty.port = place.port();
          door.add(config);
          routes.forEach(each -> each.add(config));
        });
    try {
      return new Server(javalin.start());
    } catch (RuntimeException taken) {
      javalin.stop();
      throw new IllegalArgumentException(
          "can't listen on " + place.host() + ":" + place.port() + ": " + taken.getMessage(),
          taken);
    }
  }

  /// The port it listens on.
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
