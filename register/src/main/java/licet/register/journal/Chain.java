package licet.register.journal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A check of entries in order: no gaps, each hash right and leading on from the one before, each
/// text as its digest says. It stops at the first that is not.
final class Chain {
  private final Function<String, Optional<byte[]>> texts;
  private final Set<String> seen = new HashSet<>();
  private long entries;
  private String head = Line.NO_HASH;
  private Verification.@Nullable Broken broken;

  Chain(Function<String, Optional<byte[]>> texts) {
    this.texts = texts;
  }

  void add(Line line) {
    if (broken != null) {
      return;
    }
    if (line.number() != entries + 1) {
      broken = new Verification.Broken(entries + 1, "it is missing");
    } else if (!line.previous().equals(head)) {
      broken = new Verification.Broken(line.number(), "it does not follow the entry before it");
    } else if (!line.reckonedHash().equals(line.hash())) {
      broken = new Verification.Broken(line.number(), "it was changed after it was written");
    } else if (!textHolds(line.textSha256())) {
      broken = new Verification.Broken(line.number(), "its text is missing or was changed");
    }
    entries = line.number();
    head = line.hash();
  }

  Verification verdict() {
    return broken == null ? new Verification.Whole(entries, head) : broken;
  }

  private boolean textHolds(@Nullable String sha256) {
    return sha256 == null
        || !seen.add(sha256)
        || texts.apply(sha256).filter(body -> Digest.ofBytes(body).equals(sha256)).isPresent();
  }
}
