package licet.vocabulary.answer;

import java.util.Locale;

/// A row of the law that a step of a proof rests on.
///
/// @param country ISO 3166 code, or `*` where the rule is the same everywhere
/// @param authority statute, decision or text, as the field cites it
/// @param weight how settled it is
public record Law(String country, String authority, Weight weight) {

  /// How settled a rule of law is.
  public enum Weight {
    /// Settled.
    SETTLED,
    /// The majority, or one clear line.
    MAJORITY,
    /// Contested: both readings are tried.
    CONTESTED;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
