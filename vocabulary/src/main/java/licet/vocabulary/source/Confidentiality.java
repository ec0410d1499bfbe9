package licet.vocabulary.source;

import java.util.Locale;

/// Who may be shown a source and what was read from it.
public enum Confidentiality {
  /// Anybody.
  OPEN,
  /// Only those cleared for it; proofs shown to others leave it out and say so.
  CONFIDENTIAL;

  /// The word used in files and on screen.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
