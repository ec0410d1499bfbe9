package licet.desk.door;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;

/// Looks at every request before anybody answers it, and at every answer before it leaves.
final class Door implements Routes {
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Override
  public void add(JavalinConfig server) {
    server.routes.before(Door::secure);
  }

  private static void secure(Context request) {
    request.header("Content-Security-Policy", CONTENT_POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "same-origin");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
  }
}
