package licet.rights;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import licet.vocabulary.fact.Product;
import licet.vocabulary.fact.Sale;
import org.jspecify.annotations.Nullable;

/// Products by the name they compare by: their classes as numbers, and whether units of them, or of
/// their parts, were sold.
final class Wares {
  private final Kept kept;
  private final Map<String, Ware> wares = new HashMap<>();

  /// What is told of a product.
  ///
  /// @param classes the product and its classes
  /// @param unclear true if it is not told all that it is
  /// @param designed true if somebody's design
  /// @param sold true if it or a part of it was sold
  @SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loop
  private record Ware(int[] classes, boolean unclear, boolean designed, boolean sold) {}

  Wares(Kept kept) {
    this.kept = kept;
    kept.ofProduct.keySet().forEach(this::add);
    kept.naming.keySet().forEach(this::add);
  }

  private void add(String name) {
    var classes = closure(name, false);
    var all = closure(name, true);
    boolean open = facts(classes).anyMatch(Product::open);
    boolean told = facts(Set.of(name)).findAny().isPresent() || kept.naming.containsKey(name);
    boolean designed = facts(Set.of(name)).anyMatch(product -> product.design() != null);
    boolean sold =
        all.stream()
            .flatMap(each -> kept.ofProduct.getOrDefault(each, List.of()).stream())
            .anyMatch(fact -> fact instanceof Sale);
    int[] numbers = classes.stream().mapToInt(kept.names::find).filter(each -> each >= 0).toArray();
    Arrays.sort(numbers);
    wares.put(name, new Ware(numbers, open || !told, designed, sold));
  }

  private Stream<Product> facts(Set<String> names) {
    return names.stream()
        .flatMap(name -> kept.ofProduct.getOrDefault(name, List.of()).stream())
        .filter(Product.class::isInstance)
        .map(Product.class::cast);
  }

  private Set<String> closure(String start, boolean parts) {
    var reached = new HashSet<String>();
    var open = new ArrayDeque<String>();
    open.add(start);
    while (!open.isEmpty()) {
      var each = open.remove();
      if (reached.add(each)) {
        facts(Set.of(each))
            .forEach(product -> {
              product.classes().forEach(name -> open.add(Goods.bare(name)));
              if (parts) {
                product.contains().forEach(name -> open.add(Goods.bare(name)));
              }
            });
      }
    }
    return reached;
  }

  private @Nullable Ware ware(String product) {
    var ware = wares.get(product);
    return ware != null || bare(product) ? ware : wares.get(Goods.bare(product));
  }

  /// True if a name is surely the one it compares by.
  private static boolean bare(String name) {
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      boolean plain =
          (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /// True if anything is told of any product.
  boolean any() {
    return !wares.isEmpty();
  }

  /// True if a product is told to be somebody's design.
  boolean designed(String product) {
    var ware = wares.isEmpty() ? null : ware(product);
    return ware != null && ware.designed;
  }

  /// True if a product, or a part of it, was sold.
  boolean sold(String product) {
    var ware = wares.isEmpty() ? null : ware(product);
    return ware != null && ware.sold;
  }

  /// Whether a product is among others: 1 if so, 0 if not, below if that is not told.
  int among(String product, int[] others) {
    var ware = ware(product);
    if (ware == null) {
      return -1;
    }
    for (int each : ware.classes) {
      if (Arrays.binarySearch(others, each) >= 0) {
        return 1;
      }
    }
    return ware.unclear ? -1 : 0;
  }
}
