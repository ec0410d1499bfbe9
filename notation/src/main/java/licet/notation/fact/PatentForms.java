package licet.notation.fact;

import static licet.notation.fact.Shapes.FLAG;
import static licet.notation.fact.Shapes.NAMES;
import static licet.notation.fact.Shapes.PARTY;
import static licet.notation.fact.Shapes.PRODUCT;
import static licet.notation.fact.Shapes.PRODUCTS;
import static licet.notation.fact.Shapes.TEXT;
import static licet.notation.fact.Shapes.TRUTH;

import java.util.List;
import java.util.Set;
import licet.vocabulary.fact.Coverage;
import licet.vocabulary.fact.Essential;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.PatentStatus;
import licet.vocabulary.fact.Product;
import licet.vocabulary.fact.Truth;

/// Patents, what befalls them, and what products and standards have to do with them.
final class PatentForms {

  static final List<Form<?>> ALL =
      List.of(
          Form.of("patent", "NUMBER", "a patent or application", PatentFact.class, PatentKeys::of),
          Form.of("status", "KIND", "what befalls a patent", PatentStatus.class, StatusKeys::of),
          Form.of(
              "coverage",
              "PRODUCT",
              "how far a product realizes what a patent claims",
              Coverage.class,
              PatentForms::coverage),
          Form.of(
              "essential",
              "PATENT",
              "whether a patent is essential to a standard",
              Essential.class,
              PatentForms::essential),
          Form.of("product", "NAME", "what a product is", Product.class, PatentForms::product));

  private PatentForms() {}

  private static Coverage coverage(Keys<Coverage> k) {
    String product = k.need("coverage", PRODUCT, Coverage::product, "");
    String patent = k.need("patent", Shapes.PATENT, Coverage::patent, "the patent");
    var extent =
        k.may(
            "extent",
            Shape.oneOf(Coverage.Extent.values(), Coverage.Extent::label),
            Coverage.Extent.FULL,
            Coverage::extent,
            "`substantial`: essential features, and no reasonable use that does not infringe");
    return new Coverage(GivenKeys.of(k), product, patent, extent);
  }

  private static Essential essential(Keys<Essential> k) {
    String patent = k.need("essential", Shapes.PATENT, Essential::patent, "");
    String standard = k.need("to", TEXT, Essential::standard, "the standard");
    var value =
        k.may(
            "value", TRUTH, Truth.YES, Essential::essential, "`unknown` where it is only declared");
    return new Essential(GivenKeys.of(k), patent, standard, value);
  }

  private static Product product(Keys<Product> k) {
    String name = k.need("product", PRODUCT, Product::name, "");
    var classes = k.may("is", NAMES, Set.of(), Product::classes, "classes it belongs to");
    boolean open = k.may("open", FLAG, false, Product::open, "it may be more than that");
    var contains = k.may("contains", PRODUCTS, Set.of(), Product::contains, "units built in");
    var standards = k.may("standards", NAMES, Set.of(), Product::standards, "it implements them");
    var design = k.may("design", PARTY, Product::design, "whose design it is");
    return new Product(GivenKeys.of(k), name, classes, open, contains, standards, design);
  }
}
