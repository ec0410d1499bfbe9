package licet.vocabulary.fact;

import java.util.Set;

/// A business is sold, as assets and people, without its company.
///
/// @param given its day is the closing
/// @param business what is sold
/// @param seller who sells
/// @param buyer who buys
/// @param products the products the business had on that day
public record BusinessSale(
    Given given, String business, String seller, String buyer, Set<String> products)
    implements Fact {

  /// Copies the set.
  public BusinessSale {
    products = Set.copyOf(products);
  }
}
