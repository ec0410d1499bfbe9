package licet.vocabulary.statement;

import java.util.Locale;

/// What somebody holds of two deals or two parties: are they one?
///
/// @param left one of them, by its id in the register
/// @param right the other
/// @param verdict what is held
/// @param because the reason given
/// @param by who judged
public record Judgement(String left, String right, Verdict verdict, String because, String by) {

  /// What can be held.
  public enum Verdict {
    /// They are one.
    SAME,
    /// They are two.
    DIFFERENT,
    /// It was looked at and could not be told.
    UNSURE,
    /// What was held before no longer is.
    WITHDRAWN;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
