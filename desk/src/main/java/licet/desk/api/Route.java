package licet.desk.api;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.function.Consumer;

/// A route of the API.
///
/// @param method of HTTP
/// @param path below `/api/v1`, as in the contract, such as `/deals/{id}`
/// @param parameters the query parameters it knows
/// @param kept true if the same answer holds until something is recorded, so that a program that
///     has it need not get it again
/// @param answer answers a call
record Route(
    HandlerType method, String path, List<String> parameters, boolean kept, Consumer<Call> answer) {

  /// A route whose answer holds until something is recorded.
  static Route get(String path, List<String> parameters, Consumer<Call> answer) {
    return new Route(HandlerType.GET, path, parameters, true, answer);
  }

  /// A route whose answer is reckoned each time.
  static Route live(String path, List<String> parameters, Consumer<Call> answer) {
    return new Route(HandlerType.GET, path, parameters, false, answer);
  }

  /// A route that takes something.
  static Route post(String path, List<String> parameters, Consumer<Call> answer) {
    return new Route(HandlerType.POST, path, parameters, false, answer);
  }

  /// A route that takes something back.
  static Route delete(String path, List<String> parameters, Consumer<Call> answer) {
    return new Route(HandlerType.DELETE, path, parameters, false, answer);
  }
}
