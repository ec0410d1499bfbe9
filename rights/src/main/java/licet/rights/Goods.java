package licet.rights;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Product;
import licet.vocabulary.fact.Term;
import org.jspecify.annotations.Nullable;

/// What products are: their classes, parts and standards (S2, S4, S6).
final class Goods {
  private final Map<String, List<Product>> told = new HashMap<>();
  private final Set<String> licensed = new HashSet<>();

  Goods(Ledger ledger) {
    for (var product : ledger.all(Product.class)) {
      told.computeIfAbsent(bare(product.name()), _ -> new ArrayList<>()).add(product);
    }
    for (var grant : ledger.all(Grant.class)) {
      if (grant.scope().products() instanceof Term.Stated<Set<String>>(Set<String> products)) {
        products.forEach(each -> licensed.add(bare(each)));
      }
      grant.scope().exceptProducts().forEach(each -> licensed.add(bare(each)));
    }
  }

  /// Whether a product belongs to a class.
  enum Belongs {
    /// It does.
    IN,
    /// It does not.
    OUT,
    /// Nobody tells.
    UNCLEAR
  }

  /// Whether a product belongs to a class, itself or through its classes.
  Belongs belongs(String product, String to) {
    if (classes(product).contains(bare(to))) {
      return Belongs.IN;
    }
    return unclear(product) ? Belongs.UNCLEAR : Belongs.OUT;
  }

  /// True if it is not told all that a product is. A name that an instrument uses for a class is
  /// that class and no more.
  boolean unclear(String product) {
    boolean known = told.containsKey(bare(product)) || licensed.contains(bare(product));
    return !known || open(product);
  }

  /// True if the facts leave open what else a product is.
  boolean open(String product) {
    return facts(product).stream().anyMatch(Product::open);
  }

  /// What is told of a product and of its classes.
  List<Product> facts(String product) {
    var facts = new ArrayList<Product>();
    for (var each : classes(product)) {
      facts.addAll(told.getOrDefault(each, List.of()));
    }
    return facts;
  }

  /// What is told of a product itself.
  List<Product> own(String product) {
    return told.getOrDefault(bare(product), List.of());
  }

  /// The product and its classes, with the classes of those.
  Set<String> classes(String product) {
    return closure(bare(product), Product::classes);
  }

  /// The products built into a product, and those built into these, by the names they compare by.
  Set<String> parts(String product) {
    var parts = new LinkedHashSet<String>();
    for (var each : classes(product)) {
      parts.addAll(closure(each, Product::contains));
    }
    parts.removeAll(classes(product));
    return parts;
  }

  /// The standards a product implements.
  Set<String> standards(String product) {
    var standards = new LinkedHashSet<String>();
    facts(product).forEach(fact -> standards.addAll(fact.standards()));
    return standards;
  }

  /// Whose design a product is, or null if nobody tells.
  @Nullable String design(String product) {
    return own(product).stream()
        .map(fact -> String.valueOf(fact.design()))
        .filter(name -> !name.equals("null"))
        .findFirst()
        .orElse(null);
  }

  /// The day a product was first made, or null if nobody tells.
  @Nullable LocalDate made(String product) {
    return own(product).stream()
        .map(fact -> fact.given().date())
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /// The name by which products compare.
  static String bare(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /// True if one standard is the other or a release of it.
  static boolean release(String one, String of) {
    var narrow = bare(one);
    var wide = bare(of);
    return narrow.equals(wide)
        || (narrow.startsWith(wide) && !Character.isLetterOrDigit(narrow.charAt(wide.length())));
  }

  private Set<String> closure(String start, Function<Product, Collection<String>> next) {
    var reached = new LinkedHashSet<String>();
    var open = new ArrayDeque<String>();
    open.add(start);
    while (!open.isEmpty()) {
      var each = open.remove();
      if (reached.add(each)) {
        for (var fact : told.getOrDefault(each, List.of())) {
          next.apply(fact).forEach(name -> open.add(bare(name)));
        }
      }
    }
    return reached;
  }
}
