package licet.desk.door;

import java.util.Set;

/// Where the desk listens.
///
/// @param host a name or address of this machine
/// @param port 0 for any that is free
public record Place(String host, int port) {
  /// Only this machine can come in here.
  public static final String LOOPBACK = "127.0.0.1";

  private static final Set<String> LOOPBACKS = Set.of(LOOPBACK, "localhost", "::1", "[::1]");

  /// @throws IllegalArgumentException if there is no such port, or the host is blank
  public Place {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + "; expected 0 to 65535");
    }
    if (host.isBlank()) {
      throw new IllegalArgumentException("no host; expected a name or address of this machine");
    }
  }

  /// True if nobody but this machine can reach it.
  public boolean loopback() {
    return LOOPBACKS.contains(host);
  }
}
