package licet.register.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// An append-only list of entries. Nothing in it is ever changed or removed.
///
/// The journal's clock never runs backwards: an entry handed in with an earlier instant than that
/// of the last one is recorded at the last one's, so that what was known on a past instant stays
/// what it was.
public interface Journal extends AutoCloseable {

  /// The last instant that counts; whoever asks what is known until then asks for everything.
  Instant END = Instant.parse("9999-12-31T23:59:59.999999Z");

  /// Adds entries in one transaction. When this returns, they are on the disk; when it throws, none
  /// of them is there.
  ///
  /// @param at when they are recorded; kept to the microsecond
  /// @param writing decides what is added; it sees the journal as it stands at that moment
  /// @return what was added, in order
  List<Entry> write(Instant at, Consumer<Draft> writing);

  /// Hands over the entries in order.
  ///
  /// @param after number of the entry to begin after, 0 for the first
  /// @param knownOn the last instant that counts
  void read(long after, Instant knownOn, Consumer<Entry> reader);

  /// Hands over the entries of one kind in order.
  ///
  /// @param knownOn the last instant that counts
  void read(Content.Kind kind, Instant knownOn, Consumer<Entry> reader);

  /// The last entry recorded until an instant.
  Optional<Mark> mark(Instant knownOn);

  /// The latest entry of a kind about a subject.
  Optional<Content> latest(Content.Kind kind, String subject);

  /// A text that an entry refers to by the digest of its UTF-8 bytes.
  Optional<String> text(String sha256);

  /// Hands over all texts with their digests, in any order and many at once.
  ///
  /// @param reader is called by several threads
  void texts(BiConsumer<String, String> reader);

  /// Reckons every digest anew.
  Verification verify();

  @Override
  void close();

  /// A place in the journal.
  ///
  /// @param number of the entry
  /// @param hash of the entry; it stands for all entries up to it
  record Mark(long number, String hash) {
    /// Before the first entry.
    public static final Mark NONE = new Mark(0, Line.NO_HASH);
  }

  /// The entries being added.
  interface Draft {

    /// Adds an entry.
    void add(Content content);

    /// Keeps a text and tells the digest of its UTF-8 bytes.
    ///
    /// @throws IllegalArgumentException if the text holds half a character and so has no bytes
    String keep(String text);

    /// The latest entry of a kind about a subject, those of this draft included.
    Optional<Content> latest(Content.Kind kind, String subject);
  }
}
