package licet.vocabulary.fact;

import java.util.Locale;

/// How far a product realizes what a patent claims.
///
/// @param given when it was found
/// @param product the product or units
/// @param patent the patent
/// @param extent how far
public record Coverage(Given given, String product, String patent, Extent extent) implements Fact {

  /// How far a product realizes a claim.
  public enum Extent {
    /// It realizes every feature of a claim.
    FULL,
    /// It realizes the essential features and has no reasonable use that does not infringe.
    SUBSTANTIAL,
    /// It realizes none of the claims.
    NONE,
    /// Nobody tells.
    UNKNOWN;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
