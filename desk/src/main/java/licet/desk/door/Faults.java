package licet.desk.door;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.EOFException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/// What is answered when something breaks.
///
/// @param told is told what broke
record Faults(Consumer<Exception> told) implements Routes {
  private static final String FULL = "SQLITE_FULL";

  @Override
  public void add(JavalinConfig server) {
    server.routes.exception(
        IllegalArgumentException.class,
        (wrong, request) ->
            Problem.of(HttpStatus.BAD_REQUEST, String.valueOf(wrong.getMessage())).answer(request));
    server.routes.exception(
        HttpResponseException.class,
        (refused, request) ->
            Problem.of(
                    HttpStatus.forStatus(refused.getStatus()), String.valueOf(refused.getMessage()))
                .answer(request));
    server.routes.exception(Exception.class, this::broken);
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
    for (@Nullable Throwable it = fault; it != null; it = it.getCause()) {
      if (it instanceof HttpException refused && refused.getCode() < 500) {
        Problem.of(
                HttpStatus.forStatus(refused.getCode()), Objects.toString(refused.getReason(), ""))
            .answer(request);
        return;
      }
      if (it instanceof EOFException) {
        Problem.of(HttpStatus.BAD_REQUEST, "the request broke off").answer(request);
        return;
      }
      if (Objects.toString(it.getMessage(), "").contains(FULL)) {
        told.accept(fault);
        Problem.of(
                HttpStatus.INSUFFICIENT_STORAGE,
                "the disk of the register is full; nothing of this request was kept")
            .answer(request);
        return;
      }
    }
    told.accept(fault);
    String what = fault instanceof UncheckedIOException ? ": " + fault.getMessage() : "";
    Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "a failure of ours" + what).answer(request);
  }
}
