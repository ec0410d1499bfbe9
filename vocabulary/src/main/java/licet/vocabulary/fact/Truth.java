package licet.vocabulary.fact;

import java.util.Locale;

/// Whether a thing is so, as far as the facts tell.
public enum Truth {
  /// It is so.
  YES,
  /// It is not so.
  NO,
  /// Nobody tells; a document or an inquiry would settle it.
  UNKNOWN,
  /// It is contested in proceedings that are not over.
  DISPUTED;

  /// The word used in files and on screen.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Yes or no.
  public static Truth of(boolean so) {
    return so ? YES : NO;
  }
}
