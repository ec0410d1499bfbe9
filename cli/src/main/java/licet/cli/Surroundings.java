package licet.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What lies around a command: the environment, the machine's properties and the clock.
///
/// @param environment variables of the environment
/// @param properties properties of Java, such as `user.home`
/// @param clock what tells the time
record Surroundings(Map<String, String> environment, Map<String, String> properties, Clock clock) {

  /// Those of this process.
  static Surroundings here() {
    var properties =
        Map.of(
            "user.home",
            System.getProperty("user.home", "."),
            "os.name",
            System.getProperty("os.name", ""));
    return new Surroundings(System.getenv(), properties, Clock.system(ZoneId.systemDefault()));
  }

  /// A variable, or null if it is not set or blank.
  @Nullable String variable(String name) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? null : value;
  }

  /// True if the person wants to see where a failure came from.
  boolean debug() {
    return variable("LICET_DEBUG") != null;
  }

  /// Where the register is when nobody says: `LICET_REGISTER`, else a file in the user's folder for
  /// such things.
  String register() {
    String told = variable("LICET_REGISTER");
    return told != null ? told : folder().resolve("licet.db").toString();
  }

  /// Columns of the terminal that output goes to; 0 if it goes elsewhere and may be of any width.
  int columns() {
    return number("LICET_COLUMNS");
  }

  /// True if a person watches the messages as they come.
  boolean watched() {
    return number("LICET_WATCHED") > 0;
  }

  private int number(String name) {
    try {
      return Integer.parseInt(Objects.requireNonNullElse(variable(name), "0"));
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  private Path folder() {
    String home = properties.getOrDefault("user.home", ".");
    String system = properties.getOrDefault("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("mac")) {
      return Path.of(home, "Library", "Application Support", "Licet");
    }
    String local = variable("LOCALAPPDATA");
    if (system.startsWith("windows") && local != null) {
      return Path.of(local, "Licet");
    }
    String told = variable("XDG_DATA_HOME");
    return (told == null ? Path.of(home, ".local", "share") : Path.of(told)).resolve("licet");
  }
}
