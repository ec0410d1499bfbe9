package licet.vocabulary.fact;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Units pass from one to another for good, for a price or free.
///
/// @param given its day is the day of the sale
/// @param item the units
/// @param seller who sells
/// @param buyer who buys, or null for the public
/// @param in ISO 3166 code of the country of the sale
/// @param embodies how far the units realize each patent
/// @param authorizedBy by whose authority the seller sells, where that is told without the grant;
///     or null
/// @param excluding countries that seller and buyer agreed to leave out
/// @param marked true if that is marked on the goods
/// @param knewOutside true if the buyer knew that the seller sold outside what it was permitted
public record Sale(
    Given given,
    String item,
    String seller,
    @Nullable String buyer,
    String in,
    Map<String, Coverage.Extent> embodies,
    @Nullable String authorizedBy,
    Set<String> excluding,
    boolean marked,
    boolean knewOutside)
    implements Fact {

  /// Copies the collections.
  public Sale {
    embodies = Map.copyOf(embodies);
    excluding = Set.copyOf(excluding);
  }
}
