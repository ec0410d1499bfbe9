package licet.register.wrong;

import io.javalin.http.Context;

/// Breaks a rule on purpose: an engine that knows the server.
final class ServesPages {
  private ServesPages() {}

  static String path(Context request) {
    return request.path();
  }
}
