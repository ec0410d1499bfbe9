package licet.desk.door;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What tells a request of our own pages, or of a program, from one that a page elsewhere made the
/// browser send.
///
/// A browser says from where it sends: `Sec-Fetch-Site`, or else `Origin`. Programs say neither.
/// Besides, each form carries a signature of a cookie that neither scripts nor other sites can
/// read; the secret that signs is of this run, so another server on this machine, which the browser
/// sends the cookie to as well, can't make the signature.
final class OwnPages {
  private static final Set<HandlerType> SAFE =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
  private static final Set<String> OURS = Set.of("same-origin", "none");

  private final Seal seal = new Seal();

  /// Knows the browser again, or begins to. Its forms then carry the token.
  void know(Context request) {
    String visit = request.cookie(cookie(request));
    if (visit == null || visit.isBlank()) {
      visit = Seal.random();
      if (SAFE.contains(request.method())) {
        Cookies.set(request, cookie(request), visit, "Lax");
      }
    }
    request.attribute(Guard.TOKEN, seal.sign(visit));
  }

  /// What is wrong with where the request comes from.
  Optional<Problem> wrong(Context request) {
    if (SAFE.contains(request.method())) {
      return Optional.empty();
    }
    if (!sameOrigin(request)) {
      return forbidden("sent by a page of another site; only pages of this desk may change things");
    }
    if (Problem.program(request)) {
      return Optional.empty();
    }
    String visit = Objects.requireNonNullElse(request.cookie(cookie(request)), "");
    String header = request.header("X-Licet-Token");
    String token = header == null ? request.formParam("token") : header;
    return visit.isEmpty() || token == null || !seal.fits(visit, token)
        ? forbidden(
            "the form is not one of this desk, or it is out of date; load its page again"
                + " (programs use /api)")
        : Optional.empty();
  }

  private static Optional<Problem> forbidden(String why) {
    return Optional.of(Problem.of(HttpStatus.FORBIDDEN, why));
  }

  private static boolean sameOrigin(Context request) {
    String site = request.header("Sec-Fetch-Site");
    if (site != null) {
      return OURS.contains(site);
    }
    String origin = request.header("Origin");
    return origin == null
        || origin.equals("http://" + request.header("Host"))
        || origin.equals("https://" + request.header("Host"));
  }

  private static String cookie(Context request) {
    return Cookies.name("visit", request);
  }
}
