package licet.desk.door;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.EOFException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/// What is answered when something breaks.
///
/// @param told is told what broke
record Faults(Consumer<Exception> told) implements Routes {
  private static final int SERVER_ERROR = 500;
  private static final String FULL = "SQLITE_FULL";

  /// What Jetty says when the parts of a form are larger than they may be.
  private static final Pattern TOO_LARGE = Pattern.compile("(?i).*\\bmax\\b.*\\bexceeded\\b.*");

  @Override
  public void add(JavalinConfig server) {
    server.routes.exception(
        IllegalArgumentException.class,
        (wrong, request) -> Problem.of(wrong, request).answer(request));
    server.routes.exception(
        HttpResponseException.class,
        (refused, request) ->
            Problem.of(
                    HttpStatus.forStatus(refused.getStatus()), String.valueOf(refused.getMessage()))
                .answer(request));
    server.routes.exception(Exception.class, this::broken);
    server.router.javaLangErrorHandler((response, error) -> {
      response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.getCode());
      told.accept(new IllegalStateException("a request broke the machine: " + error, error));
    });
    for (var status : List.of(HttpStatus.NOT_FOUND, HttpStatus.METHOD_NOT_ALLOWED)) {
      server.routes.error(status.getCode(), request -> nowhere(request, status));
    }
  }

  /// To people the pages tell it.
  private static void nowhere(Context request, HttpStatus status) {
    String type = Objects.toString(request.res().getContentType(), "");
    if (Problem.program(request) && !type.startsWith("application/problem+json")) {
      Problem.of(
              status,
              request.method()
                  + " "
                  + request.path()
                  + ": there is no such thing; /api"
                  + " lists what there is")
          .answer(request);
    }
  }

  private void broken(Exception fault, Context request) {
    var causes = causes(fault);
    var problem =
        any(causes, TOO_LARGE)
            ? Limits.tooLarge(Limits.UPLOAD_BYTES)
            : causes.stream().flatMap(it -> theirs(it).stream()).findFirst().orElse(null);
    if (problem != null) {
      problem.answer(request);
      return;
    }
    told.accept(fault);
    if (causes.stream().anyMatch(it -> message(it).contains(FULL))) {
      Problem.of(
              HttpStatus.INSUFFICIENT_STORAGE,
              "the disk of the register is full; what was not acknowledged was not kept")
          .answer(request);
      return;
    }
    String what = fault instanceof UncheckedIOException ? ": " + fault.getMessage() : "";
    Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "a failure of ours" + what).answer(request);
  }

  /// What whoever asked did wrong, if that is what it is.
  private static Optional<Problem> theirs(Throwable fault) {
    return switch (fault) {
      case HttpException refused when refused.getCode() < SERVER_ERROR ->
          Optional.of(
              Problem.of(
                  HttpStatus.forStatus(refused.getCode()),
                  Objects.toString(refused.getReason(), "")));
      case EOFException _ ->
          Optional.of(Problem.of(HttpStatus.BAD_REQUEST, "the request broke off"));
      default -> Optional.empty();
    };
  }

  private static boolean any(List<Throwable> causes, Pattern said) {
    return causes.stream().anyMatch(it -> said.matcher(message(it)).matches());
  }

  private static String message(Throwable fault) {
    return Objects.toString(fault.getMessage(), "");
  }

  private static List<Throwable> causes(Throwable fault) {
    var causes = new ArrayList<Throwable>();
    for (@Nullable Throwable it = fault; it != null; it = it.getCause()) {
      causes.add(it);
    }
    return causes;
  }
}
