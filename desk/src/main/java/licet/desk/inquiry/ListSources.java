package licet.desk.inquiry;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import licet.register.known.KnownSource;
import org.jspecify.annotations.Nullable;

/// The sources, in the order in which they came in.
///
/// @param knownOn the instant as of which to answer, or null for now
public record ListSources(@Nullable Instant knownOn) implements Inquiry<List<KnownSource>> {
  @Override
  public List<KnownSource> ask(House house, Asker asker) {
    return house.known(knownOn).sources().stream()
        .sorted(
            Comparator.comparing(KnownSource::recordedAt)
                .thenComparing(it -> it.source().path())
                .thenComparing(it -> it.source().sha256()))
        .toList();
  }
}
