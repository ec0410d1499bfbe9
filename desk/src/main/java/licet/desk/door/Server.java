package licet.desk.door;

import io.javalin.Javalin;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// The desk's server while it runs.
public final class Server implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Javalin javalin;

  private Server(Javalin javalin) {
    this.javalin = javalin;
  }

  /// How the door is set up.
  ///
  /// @param keys the tokens that open it
  /// @param clock what tells when a stay is over
  /// @param patience how long the head of a request may take
  /// @param faults is told what broke while answering
  public record Setting(Keys keys, Clock clock, Duration patience, Consumer<Exception> faults) {
    /// An open door for this machine alone.
    public static final Setting OPEN = new Setting(Keys.NONE, Clock.systemUTC(), PATIENCE, _ -> {});

    /// The same with tokens, and somebody who is told of faults.
    public Setting with(Keys others, Consumer<Exception> told) {
      return new Setting(others, clock, patience, told);
    }
  }

  /// Starts listening, on this machine alone.
  ///
  /// @param place where
  /// @param routes what can be reached
  /// @throws IllegalArgumentException if nothing can listen there
  public static Server start(Place place, List<Routes> routes) {
    return start(place, Setting.OPEN, routes);
  }

  /// Starts listening.
  ///
  /// @param place where
  /// @param setting how the door is set up
  /// @param routes what can be reached
  /// @throws IllegalArgumentException if nothing can listen there, or others could come in without
  ///     a token
  public static Server start(Place place, Setting setting, List<Routes> routes) {
    if (!place.loopback() && setting.keys().none()) {
      throw new IllegalArgumentException(
          "others could come in at " + place.host() + "; --token-file says who may");
    }
    var door =
        new Door(
            new Hosts(place),
            new Lock(setting.keys(), setting.clock()),
            new OwnPages(),
            tells(routes));
    var javalin =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.startup.showOldJavalinVersionWarning = false;
          config.startup.startupWatcherEnabled = false;
          config.concurrency.useVirtualThreads = true;
          config.http.prefer405over404 = true;
          Limits.set(config, place, setting.patience());
          door.add(config);
          new Faults(setting.faults()).add(config);
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

  private static Tells tells(List<Routes> routes) {
    return routes.stream()
        .filter(Tells.class::isInstance)
        .map(Tells.class::cast)
        .findFirst()
        .orElse(Tells.PLAIN);
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
