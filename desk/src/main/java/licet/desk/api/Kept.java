package licet.desk.api;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import licet.desk.inquiry.House;
import org.jspecify.annotations.Nullable;

/// Answers that a program may keep until something is recorded: each carries a strong `ETag`, made
/// of the journal's last hash, the request, the day and this run of the desk.
final class Kept {
  private static final String RUN = UUID.randomUUID().toString();
  private static final Pattern AGO = Pattern.compile("\\d+[mhd]");
  private static final int TAG_BYTES = 16;

  private Kept() {}

  /// True if whoever asks has the answer already, and is told so.
  static boolean known(Context request, House house) {
    var tag = tag(request, house);
    if (tag.isEmpty()) {
      return false;
    }
    request.header("ETag", tag.get());
    request.header("Cache-Control", "private, no-cache");
    request.header("Vary", "Accept");
    String had = said(request.header("If-None-Match"));
    boolean known =
        Arrays.stream(had.split(","))
            .map(it -> it.strip().replaceFirst("^W/", ""))
            .anyMatch(it -> it.equals(tag.get()) || it.equals("*"));
    if (known) {
      request.status(HttpStatus.NOT_MODIFIED);
    }
    return known;
  }

  /// The tag; empty where the answer depends on the very moment.
  private static Optional<String> tag(Context request, House house) {
    if (ago(request.queryParams("since")) || ago(request.queryParams("known_on"))) {
      return Optional.empty();
    }
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part :
          List.of(
              RUN,
              house.existing().state(),
              LocalDate.now(house.clock()).toString(),
              said(request.header("Accept")),
              request.path(),
              said(request.queryString()))) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return Optional.of('"' + HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES) + '"');
    } catch (NoSuchAlgorithmException broken) {
      throw new IllegalStateException("this Java has no SHA-256", broken);
    }
  }

  private static String said(@Nullable String words) {
    return words == null ? "" : words;
  }

  private static boolean ago(List<String> times) {
    return times.stream().anyMatch(it -> AGO.matcher(it.strip()).matches());
  }
}
