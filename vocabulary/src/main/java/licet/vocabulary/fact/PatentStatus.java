package licet.vocabulary.fact;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something that befalls a patent as a right.
///
/// @param given its day is the day it takes effect, or of the decision
/// @param patent the patent
/// @param kind what befalls it
/// @param product the product to which a supplementary protection or a disclaimer is confined, or
///     null
/// @param until last day of a supplementary protection; first day on which a lapse can no longer be
///     mended; the day a request for restoration was published; else null
/// @param settled false while an appeal is pending
public record PatentStatus(
    Given given,
    String patent,
    Kind kind,
    @Nullable String product,
    @Nullable LocalDate until,
    boolean settled)
    implements Fact {

  /// What befalls it.
  public enum Kind {
    /// It ends for want of a fee.
    LAPSED,
    /// A lapsed one is restored.
    RESTORED,
    /// It is revoked or canceled, as if it had never been granted.
    REVOKED,
    /// Its owner gives it up from that day on.
    SURRENDERED,
    /// A claim is disclaimed for a product.
    DISCLAIMED,
    /// Its term is prolonged for a product (SPC, PTE).
    EXTENDED;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
