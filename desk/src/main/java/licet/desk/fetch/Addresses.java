package licet.desk.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/// Which addresses of the network are open to anybody. What lies on this machine or in the network
/// around it is not: whoever names an address there would have the desk knock at doors that are
/// closed to him.
final class Addresses {
  private Addresses() {}

  /// True if the address is on the open network.
  static boolean open(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    return switch (address) {
      case Inet4Address it -> open4(it.getAddress());
      case Inet6Address it -> open6(it.getAddress());
      default -> false;
    };
  }

  private static boolean open4(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean carrier = first == 100 && second >= 64 && second < 128;
    boolean special = first == 192 && second == 0 && bytes[2] <= 2 && bytes[2] >= 0;
    boolean bench = first == 198 && (second == 18 || second == 19);
    boolean shown = (first == 198 && second == 51) || (first == 203 && second == 0);
    return first != 0 && first != 127 && first < 224 && !(carrier || special || bench || shown);
  }

  /// Only global unicast, and none of the forms that have another address within.
  private static boolean open6(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
    boolean global = first >= 0x2000 && first < 0x4000;
    boolean within = first == 0x2002 || (first == 0x2001 && (second == 0 || second == 0xdb8));
    return global && !within;
  }
}
