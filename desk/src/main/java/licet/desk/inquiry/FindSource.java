package licet.desk.inquiry;

import java.time.Instant;
import licet.register.known.KnownSource;
import org.jspecify.annotations.Nullable;

/// One source with its text.
///
/// @param sha256 the digest of its bytes, or the beginning of it
/// @param knownOn the instant as of which to answer, or null for now
public record FindSource(String sha256, @Nullable Instant knownOn)
    implements Inquiry<FindSource.Found> {

  /// A source with its text.
  ///
  /// @param source what is known of it
  /// @param text its decoded text
  public record Found(KnownSource source, String text) {}

  /// @throws IllegalArgumentException if no source or more than one has such a digest
  @Override
  public Found ask(House house, Asker asker) {
    var source = house.known(knownOn).source(sha256);
    return new Found(source, house.existing().text(source.textSha256()));
  }
}
