package licet.vocabulary.money;

import java.math.BigDecimal;

/// A sum of a deal, with what it is for.
///
/// @param amount how much, as far as it is told
/// @param per what it is counted by
/// @param role what it is for
public record Sum(Amount amount, Per per, MoneyRole role) {

  /// How much, as far as it is told.
  public sealed interface Amount {

    /// A figure.
    ///
    /// @param value in whole units of the currency, not in millions
    /// @param currency its ISO 4217 code
    record Known(BigDecimal value, String currency) implements Amount {}

    /// There is a figure, and it is kept back.
    record Undisclosed() implements Amount {}

    /// Somebody is still to fix the figure, such as an arbitrator.
    record ToBeSet() implements Amount {}
  }
}
