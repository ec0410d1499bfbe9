package licet.vocabulary.fact;

import java.util.OptionalLong;
import java.util.Set;

/// For what a grant is good.
///
/// @param acts the acts it permits; silent means all
/// @param products the products or fields of use it covers; silent means all
/// @param exceptProducts products or fields taken out
/// @param territory ISO 3166 codes of the countries it holds in; silent means all
/// @param exceptTerritory countries taken out
/// @param standards the standards that a product may implement to be covered; silent means all
/// @param volume the most units it covers, or empty
public record Scope(
    Term<Set<Act>> acts,
    Term<Set<String>> products,
    Set<String> exceptProducts,
    Term<Set<String>> territory,
    Set<String> exceptTerritory,
    Term<Set<String>> standards,
    OptionalLong volume) {

  /// Everything.
  public static final Scope ALL =
      new Scope(
          Term.none(),
          Term.none(),
          Set.of(),
          Term.none(),
          Set.of(),
          Term.none(),
          OptionalLong.empty());

  /// Copies the sets.
  public Scope {
    exceptProducts = Set.copyOf(exceptProducts);
    exceptTerritory = Set.copyOf(exceptTerritory);
  }
}
