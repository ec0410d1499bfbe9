package licet.vocabulary.statement;

import java.math.BigDecimal;
import licet.vocabulary.source.Passage;
import org.jspecify.annotations.Nullable;

/// A figure about one party that belongs to no deal, kept so that nobody takes it for a deal's.
///
/// @param party canonical short name
/// @param kind what the figure is
/// @param value the figure, in whole units
/// @param currency ISO 4217 code if it is money, else null
/// @param per the time it is counted by, such as `year`, or null
/// @param passage the words
public record PartyFact(
    String party,
    Kind kind,
    BigDecimal value,
    @Nullable String currency,
    @Nullable String per,
    Passage passage) {

  /// What the figure is.
  public enum Kind {
    /// Income from licenses.
    ROYALTY_INCOME,
    /// Patents or families owned.
    PORTFOLIO_SIZE,
    /// Money spent on research and development.
    RESEARCH_SPENDING;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
