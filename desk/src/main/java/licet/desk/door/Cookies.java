package licet.desk.door;

import io.javalin.http.Context;

/// Cookies that scripts can't read.
final class Cookies {
  private Cookies() {}

  /// Browsers send cookies to all ports of a host, so each port has its own.
  static String name(String what, Context request) {
    return "licet-" + what + "-" + request.req().getLocalPort();
  }

  /// Sets a cookie until the browser is closed, or removes it if the value is empty.
  static void set(Context request, String name, String value, String sameSite) {
    String end = value.isEmpty() ? "; Max-Age=0" : "";
    String words = name + "=" + value + "; Path=/; HttpOnly; SameSite=" + sameSite + end;
    request.res().addHeader("Set-Cookie", words);
  }
}
