package licet.desk.door;

/// Where the desk listens.
///
/// @param host a name or address of this machine
/// @param port 0 for any that is free
public record Place(String host, int port) {
  /// Only this machine can come in here.
  public static final String LOOPBACK = "127.0.0.1";

  /// @throws IllegalArgumentException if there is no such port
  public Place {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + "; expected 0 to 65535");
    }
  }
}
