package licet.desk.door;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The names by which a browser may call the desk. A page elsewhere can point a name of its own at
/// this machine, but it can't make the browser say another name than that.
///
/// @param place where the desk listens
record Hosts(Place place) {
  private static final List<String> OURS = List.of("127.0.0.1", "localhost", "[::1]");
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");
  private static final List<String> EVERYWHERE = List.of("0.0.0.0", "::", "[::]");
  private static final int HTTP = 80;

  /// True if the header names us.
  ///
  /// @param header as the browser sent it, such as `localhost:8080`
  /// @param port the one it came in by
  boolean fits(String header, int port) {
    String host = header.toLowerCase(Locale.ROOT);
    String end = ":" + port;
    if (host.endsWith(end)) {
      host = host.substring(0, host.length() - end.length());
    } else if (port != HTTP) {
      return false;
    }
    return OURS.contains(host) || host.equals(configured()) || everywhere(host);
  }

  /// Where the desk listens at all addresses, any address will do: nobody can point one at us that
  /// is not ours.
  private boolean everywhere(String host) {
    return EVERYWHERE.contains(place.host()) && ADDRESS.matcher(host).matches();
  }

  private String configured() {
    String host = place.host().toLowerCase(Locale.ROOT);
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }
}
