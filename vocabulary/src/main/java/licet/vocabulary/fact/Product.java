package licet.vocabulary.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a product or a class of products is.
///
/// @param given the day it was first made or designed, where that matters
/// @param name the product, the units or the class
/// @param classes the classes it belongs to, such as `handsets`; all of them, unless `open`
/// @param open true if it is not known what else it is
/// @param contains units of others built into it
/// @param standards standards or releases it implements
/// @param design whose design it is, or null
public record Product(
    Given given,
    String name,
    Set<String> classes,
    boolean open,
    Set<String> contains,
    Set<String> standards,
    @Nullable String design)
    implements Fact {

  /// Copies the sets.
  public Product {
    classes = Set.copyOf(classes);
    contains = Set.copyOf(contains);
    standards = Set.copyOf(standards);
  }
}
