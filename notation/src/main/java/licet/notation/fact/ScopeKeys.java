package licet.notation.fact;

import static licet.notation.fact.Shapes.COUNTRIES_SET;
import static licet.notation.fact.Shapes.NAMES;

import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import licet.notation.fact.Shapes.Or;
import licet.vocabulary.fact.Act;
import licet.vocabulary.fact.Scope;
import licet.vocabulary.fact.Term;

/// For what a grant is good.
final class ScopeKeys {
  /// Acts by name, or all of them.
  static final Shape<Set<Act>> SOME_ACTS = acts();

  private static Shape<Set<Act>> acts() {
    var either = Shapes.or("all", Shape.oneOf(Act.values(), Act::label).set("acts"));
    var all = EnumSet.allOf(Act.class);
    return new Shape<>(
        "acts: `make`, `use`, `sell`, `offer`, `import`, or `all`",
        (yaml, notes) -> either.reading().read(yaml, notes).map(it -> it.orElse(all)),
        acts -> either.writing().apply(acts.equals(all) ? Or.word() : Or.of(acts)),
        either.schema(),
        () -> all);
  }

  private static final Key<Scope, Term<Set<Act>>> ACTS =
      Key.term("acts", SOME_ACTS, Scope::acts, "what it permits; left out: all");

  private static final Key<Scope, Term<Set<String>>> PRODUCTS =
      Key.term(
          "products",
          Shapes.PRODUCTS,
          Scope::products,
          "names of products or classes; left out: all; what a product is, is told by a `product`"
              + " fact");

  private static final Key<Scope, Set<String>> EXCEPT_PRODUCTS =
      Key.may(
          "except-products",
          Shapes.PRODUCTS,
          Set.of(),
          Scope::exceptProducts,
          "products or classes taken out");

  private static final Key<Scope, Term<Set<String>>> TERRITORY =
      Key.term(
          "territory", COUNTRIES_SET, Scope::territory, "where it holds; left out: everywhere");

  private static final Key<Scope, Set<String>> EXCEPT_TERRITORY =
      Key.may(
          "except-territory",
          COUNTRIES_SET,
          Set.of(),
          Scope::exceptTerritory,
          "countries taken out");

  private static final Key<Scope, Term<Set<String>>> STANDARDS =
      Key.term("standards", NAMES, Scope::standards, "what a covered product may implement");

  private static final Key<Scope, Long> VOLUME =
      Key.orNull(
          "volume",
          Shapes.LONG,
          scope -> scope.volume().isPresent() ? scope.volume().getAsLong() : null,
          "units covered");

  static Scope of(Keys<Scope> k) {
    var volume = k.orNull(VOLUME);
    return new Scope(
        k.get(ACTS),
        k.get(PRODUCTS),
        k.get(EXCEPT_PRODUCTS),
        k.get(TERRITORY),
        k.get(EXCEPT_TERRITORY),
        k.get(STANDARDS),
        volume == null ? OptionalLong.empty() : OptionalLong.of(volume));
  }

  private ScopeKeys() {}
}
