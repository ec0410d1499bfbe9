package licet.vocabulary.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A security interest in patents. It is not title.
///
/// @param given its day is the day of signing
/// @param patents the patents, or `*` for all that the debtor holds
/// @param by the debtor
/// @param to the lender
/// @param filed where it was filed
/// @param released the day it was released, or null
public record Lien(
    Given given,
    List<String> patents,
    String by,
    String to,
    Filing filed,
    @Nullable LocalDate released)
    implements Fact {

  /// Where a security interest was filed.
  public enum Filing {
    /// At the patent office.
    OFFICE,
    /// In a register of secured transactions only (UCC).
    STATE,
    /// Nowhere.
    NONE;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Copies the list.
  public Lien {
    patents = List.copyOf(patents);
  }
}
