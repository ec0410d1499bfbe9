package licet.vocabulary.answer;

import java.util.Locale;

/// A point that is open, and what would settle it.
///
/// @param kind why it is open
/// @param what the point, as a question or a term
/// @param settledBy the document, finding or decision that would settle it
public record Missing(Kind kind, String what, String settledBy) {

  /// Why a point is open.
  public enum Kind {
    /// A fact or term is not told.
    UNTOLD,
    /// It is contested in proceedings that are not over.
    PENDING,
    /// The law is contested.
    LAW;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
