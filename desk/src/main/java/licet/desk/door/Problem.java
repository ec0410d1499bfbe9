package licet.desk.door;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import licet.notation.Json;
import org.jspecify.annotations.Nullable;

/// Why a request is refused: to programs as RFC 9457 has it, to people as a page or a line.
///
/// @param status of HTTP
/// @param detail what is wrong and what was expected, for people
/// @param parameter the one at fault, or null
public record Problem(HttpStatus status, String detail, @Nullable String parameter) {

  private static final String PARAMETER = "licet.parameter";
  private static final String FINDING = "licet.finding";

  /// Notes which parameter is being read, so that a refusal names it; null if none is.
  public static void reading(Context request, @Nullable String parameter) {
    request.attribute(PARAMETER, parameter);
  }

  /// Notes that what the path names is being looked for, so that a refusal means it is not there.
  public static void finding(Context request) {
    request.attribute(FINDING, true);
  }

  /// What a refusal means for this request.
  static Problem of(IllegalArgumentException refused, Context request) {
    @Nullable String parameter = request.attribute(PARAMETER);
    @Nullable Boolean finding = request.attribute(FINDING);
    var status = finding == null ? HttpStatus.BAD_REQUEST : HttpStatus.NOT_FOUND;
    return new Problem(status, String.valueOf(refused.getMessage()), parameter);
  }

  /// A problem of the request as a whole.
  public static Problem of(HttpStatus status, String detail) {
    return new Problem(status, detail, null);
  }

  /// Answers with it, and lets nobody else answer.
  public void answer(Context request) {
    request.status(status).header("Cache-Control", "no-store");
    if (program(request)) {
      var tree =
          Json.object()
              .put("type", "about:blank")
              .put("title", status.getMessage())
              .put("status", status.getCode())
              .put("detail", detail);
      if (parameter != null) {
        tree.put("parameter", parameter);
      }
      request.contentType("application/problem+json").result(Json.pretty(tree));
    } else {
      @Nullable Tells tells = request.attribute(Guard.TELLS);
      Objects.requireNonNullElse(tells, Tells.PLAIN).tell(request, this);
    }
    request.skipRemainingHandlers();
  }

  /// True if a program asks.
  public static boolean program(Context request) {
    return request.path().startsWith("/api/");
  }
}
