package licet.vocabulary.fact;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A party goes on as another.
///
/// @param given its day is the day of the event
/// @param kind how
/// @param from the party, or its former name
/// @param to who goes on
/// @param recorded the day the patent office recorded it, or null
/// @param law country whose law the event follows, or null
public record Succession(
    Given given,
    Kind kind,
    String from,
    String to,
    @Nullable LocalDate recorded,
    @Nullable String law)
    implements Fact {

  /// How a party goes on.
  public enum Kind {
    /// It merges into another and ceases to be.
    MERGER,
    /// It bears another name.
    RENAMING;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
