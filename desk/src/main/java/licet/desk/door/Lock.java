package licet.desk.door;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import licet.desk.inquiry.Asker;

/// Who may come in. Programs send their token with each request; a browser shows it once and is
/// then known by a cookie, until it signs out, a working day is over or the desk is closed.
final class Lock {
  private static final Duration DAY = Duration.ofHours(12);
  private static final int MOST_STAYS = 10_000;
  private static final String BEARER = "Bearer ";

  private final Keys keys;
  private final Clock clock;
  private final Map<String, Stay> stayByCookie = new ConcurrentHashMap<>();

  Lock(Keys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /// A browser that was let in.
  private record Stay(Asker asker, Instant until) {}

  Keys keys() {
    return keys;
  }

  /// Who asks, if that one may.
  Optional<Asker> who(Context request) {
    if (keys.none()) {
      return Optional.of(Asker.local());
    }
    String header = request.header("Authorization");
    if (header != null) {
      return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
          ? keys.owner(header.substring(BEARER.length()).strip())
          : Optional.empty();
    }
    return Optional.ofNullable(request.cookie(cookie(request)))
        .map(stayByCookie::get)
        .filter(stay -> stay.until().isAfter(clock.instant()))
        .map(Stay::asker);
  }

  boolean enter(Context request, String token) {
    var owner = keys.owner(token);
    if (owner.isEmpty()) {
      return false;
    }
    var now = clock.instant();
    stayByCookie.values().removeIf(stay -> stay.until().isBefore(now));
    if (stayByCookie.size() >= MOST_STAYS) {
      stayByCookie.clear();
    }
    String stay = Seal.random();
    stayByCookie.put(stay, new Stay(owner.get(), now.plus(DAY)));
    Cookies.set(request, cookie(request), stay, "Strict");
    return true;
  }

  void leave(Context request) {
    String stay = request.cookie(cookie(request));
    if (stay != null) {
      stayByCookie.remove(stay);
    }
    Cookies.set(request, cookie(request), "", "Strict");
  }

  private static String cookie(Context request) {
    return Cookies.name("stay", request);
  }
}
