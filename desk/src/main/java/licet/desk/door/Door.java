package licet.desk.door;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Looks at every request before anybody answers it, and at every answer before it leaves.
///
/// @param hosts the names by which it may be called
/// @param lock who may come in
/// @param own what tells our pages from others
/// @param tells what tells people that they are refused
record Door(Hosts hosts, Lock lock, OwnPages own, Tells tells) implements Routes {
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /// What anybody may see: the looks of the page where one signs in.
  private static final List<String> OPEN = List.of("/static/", "/webjars/");

  private static final String SIGN_IN = "/login";

  @Override
  public void add(JavalinConfig server) {
    server.routes.before(this::look);
  }

  private void look(Context request) {
    secure(request);
    request.attribute(Guard.TELLS, tells);
    String host = Objects.requireNonNullElse(request.header("Host"), "");
    if (!hosts.fits(host, request.req().getLocalPort())) {
      Problem.of(
              HttpStatus.MISDIRECTED_REQUEST,
              "this desk is not called '" + host + "'; use the address it printed when it opened")
          .answer(request);
      return;
    }
    if (OPEN.stream().anyMatch(request.path()::startsWith)) {
      return;
    }
    request.attribute(Guard.LOCK, lock);
    var asker = lock.who(request);
    asker.ifPresent(it -> request.attribute(Guard.ASKER, it));
    if (asker.isEmpty() && !request.path().equals(SIGN_IN)) {
      turnAway(request);
      return;
    }
    request.header("Cache-Control", "no-store");
    own.know(request);
    Limits.wrong(request)
        .or(() -> own.wrong(request))
        .ifPresent(problem -> problem.answer(request));
  }

  private static void turnAway(Context request) {
    boolean reads = request.method().equals(io.javalin.http.HandlerType.GET);
    if (reads && !Problem.program(request) && request.header("Authorization") == null) {
      String query = request.queryString();
      String here = request.path() + (query == null ? "" : "?" + query);
      request.redirect(
          SIGN_IN + "?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
      request.skipRemainingHandlers();
      return;
    }
    request.header("WWW-Authenticate", "Bearer");
    Problem.of(
            HttpStatus.UNAUTHORIZED,
            "a token is needed; send it as 'Authorization: Bearer TOKEN', or sign in at /login")
        .answer(request);
  }

  private static void secure(Context request) {
    request.header("Content-Security-Policy", CONTENT_POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("X-Frame-Options", "DENY");
    request.header("Referrer-Policy", "same-origin");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
  }
}
