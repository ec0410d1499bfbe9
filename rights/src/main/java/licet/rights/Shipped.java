package licet.rights;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Scanner;

/// The tables that come with the room.
final class Shipped {
  private Shipped() {}

  /// The lines of a table, without blank ones and those that begin with `#`.
  static List<String> lines(String name) {
    var table = Objects.requireNonNull(Shipped.class.getResourceAsStream(name), name);
    try (var scanner = new Scanner(table, StandardCharsets.UTF_8).useDelimiter("\\R")) {
      return scanner.tokens().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
