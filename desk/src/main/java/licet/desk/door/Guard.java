package licet.desk.door;

import io.javalin.http.Context;
import java.util.Objects;
import licet.desk.inquiry.Asker;
import org.jspecify.annotations.Nullable;

/// What the door knows of a request that it let in.
public final class Guard {
  static final String ASKER = "licet.asker";
  static final String TOKEN = "licet.token";
  static final String LOCK = "licet.lock";
  static final String TELLS = "licet.tells";

  private Guard() {}

  /// Who asks: the owner of the token, or whoever is at this machine where none is asked for.
  public static Asker asker(Context request) {
    @Nullable Asker asker = request.attribute(ASKER);
    return Objects.requireNonNullElseGet(asker, Asker::local);
  }

  /// What a form must send along to be taken as one of ours.
  public static String token(Context request) {
    @Nullable String token = request.attribute(TOKEN);
    return Objects.requireNonNullElse(token, "");
  }

  /// True if the door asks for tokens, so that there is something to sign out of.
  public static boolean locked(Context request) {
    return !lock(request).keys().none();
  }

  /// Lets the browser in that sends one of the tokens, and remembers it by a cookie.
  ///
  /// @return false if it is none of them
  public static boolean enter(Context request, String token) {
    return lock(request).enter(request, token);
  }

  /// Forgets the browser.
  public static void leave(Context request) {
    lock(request).leave(request);
  }

  private static Lock lock(Context request) {
    return Objects.requireNonNull(request.<Lock>attribute(LOCK));
  }
}
