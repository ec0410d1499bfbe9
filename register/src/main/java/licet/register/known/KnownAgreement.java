package licet.register.known;

import java.time.Instant;
import java.util.List;
import licet.register.journal.Content;
import licet.register.journal.Entry;

/// An agreement that was written down, with every text it ever had.
///
/// @param name by which it is kept
/// @param versions its texts, the earliest first; at least one
/// @param withdrawn who withdrew it and why, or empty; what it says then counts no more
public record KnownAgreement(String name, List<Version> versions, String withdrawn) {

  /// Copies the list.
  public KnownAgreement {
    versions = List.copyOf(versions);
  }

  /// The text that counts.
  public Version latest() {
    return versions.getLast();
  }

  /// A text of an agreement.
  ///
  /// @param entry number of its entry in the journal
  /// @param recordedAt when it was written down
  /// @param textSha256 digest under which the journal keeps it
  /// @param reason who wrote it and why
  public record Version(long entry, Instant recordedAt, String textSha256, Content.Reason reason) {

    static Version of(Entry entry) {
      if (!(entry.content() instanceof Content.AgreementWritten(_, var text, var reason))) {
        throw new IllegalStateException("entry " + entry.number() + " is no agreement");
      }
      return new Version(entry.number(), entry.recordedAt(), text, reason);
    }
  }
}
