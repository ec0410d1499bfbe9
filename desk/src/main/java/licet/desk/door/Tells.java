package licet.desk.door;

import io.javalin.http.Context;

/// What tells people on a page why their request is refused.
@FunctionalInterface
public interface Tells {
  /// Tells it in a line, where there are no pages.
  Tells PLAIN =
      (request, problem) ->
          request.contentType("text/plain;charset=utf-8").result(problem.detail());

  /// Answers a request with what is wrong; the status is set.
  void tell(Context request, Problem problem);
}
