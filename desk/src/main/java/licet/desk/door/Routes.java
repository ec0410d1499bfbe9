package licet.desk.door;

import io.javalin.config.JavalinConfig;

/// What can be reached behind the door.
@FunctionalInterface
public interface Routes {

  /// Adds the routes to a server that is being made.
  void add(JavalinConfig server);
}
