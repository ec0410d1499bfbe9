package licet.vocabulary.fact;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A ground in statute on which somebody needs no permission, or may go on.
///
/// @param given its day is the day the use began
/// @param kind the ground
/// @param party who
/// @param patent the patent
/// @param in ISO 3166 code of the country
/// @param product the product or process, or null for any
/// @param goodFaith whether it acted, or seriously prepared, in good faith
public record Exemption(
    Given given,
    Kind kind,
    String party,
    String patent,
    String in,
    @Nullable String product,
    Truth goodFaith)
    implements Fact {

  /// The ground.
  public enum Kind {
    /// Use before the day of priority.
    PRIOR_USE,
    /// Experiment on the invention.
    EXPERIMENT,
    /// Passing through the country.
    TRANSIT,
    /// Preparing an approval of a medicine.
    REGULATORY,
    /// Use begun while the patent had lapsed.
    BEGUN_IN_LAPSE;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
