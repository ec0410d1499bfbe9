package licet.notation.fact;

import static licet.notation.fact.Shapes.COUNTRY;
import static licet.notation.fact.Shapes.DAY;
import static licet.notation.fact.Shapes.PARTIES;
import static licet.notation.fact.Shapes.PARTY;
import static licet.notation.fact.Shapes.PRODUCTS;
import static licet.notation.fact.Shapes.TEXT;

import java.util.List;
import java.util.Set;
import licet.vocabulary.fact.BusinessSale;
import licet.vocabulary.fact.CoOwnerAgreement;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.Succession;
import licet.vocabulary.fact.Transfer;

/// What passes title to patents, burdens it, or lets a party go on as another.
final class TitleForms {
  static final Shape<List<String>> PATENTS_OR_ALL = allOr(Shapes.or("all", Shapes.PATENTS));

  static final Shape<Set<String>> ID_OR_ALL = idsOrAll();

  private static final Shape<CoOwnerAgreement.Consent> CONSENT =
      Shape.oneOf(CoOwnerAgreement.Consent.values(), CoOwnerAgreement.Consent::label);

  static final List<Form<?>> ALL =
      List.of(
          Form.of(
              "transfer",
              "PATENTS",
              "title to patents, or to `all` of the transferor's, passes or is meant to",
              Transfer.class,
              TransferKeys::of),
          Form.of(
              "lien",
              "PATENTS",
              "a security interest in patents, or in `all` of the debtor's",
              Lien.class,
              TitleForms::lien),
          Form.of(
              "co-owner-agreement",
              "PATENTS",
              "what co-owners agreed on using and dealing with their patents",
              CoOwnerAgreement.class,
              TitleForms::agreement),
          succession("merger", "a party merges into another", Succession.Kind.MERGER),
          succession("renaming", "a party bears another name", Succession.Kind.RENAMING),
          Form.of(
              "business-sale",
              "NAME",
              "a business is sold without its company",
              BusinessSale.class,
              TitleForms::businessSale));

  private TitleForms() {}

  private static Shape<List<String>> allOr(Shape<Shapes.Or<List<String>>> either) {
    return new Shape<>(
        either.words(),
        (yaml, notes) ->
            either.reading().read(yaml, notes).map(it -> it.orElse(List.of(Shapes.ALL))),
        patents ->
            either
                .writing()
                .apply(
                    patents.equals(List.of(Shapes.ALL)) ? Shapes.Or.word() : Shapes.Or.of(patents)),
        either.schema(),
        () -> List.of(Shapes.ALL));
  }

  private static Shape<Set<String>> idsOrAll() {
    var either = Shapes.or("all", Shapes.ID.set("ids"));
    var all = Set.of(Shapes.ALL);
    return new Shape<>(
        "ids, or `all`",
        (yaml, notes) -> either.reading().read(yaml, notes).map(it -> it.orElse(all)),
        ids -> either.writing().apply(ids.equals(all) ? Shapes.Or.word() : Shapes.Or.of(ids)),
        either.schema(),
        () -> all);
  }

  private static CoOwnerAgreement agreement(Keys<CoOwnerAgreement> k) {
    var patents = k.need("co-owner-agreement", Shapes.PATENTS, CoOwnerAgreement::patents, "");
    var between = k.need("between", PARTIES, CoOwnerAgreement::between, "the co-owners");
    var practise =
        k.term(
            "practise",
            CONSENT,
            CoOwnerAgreement::practise,
            "who must agree before one practises; left out leaves it to the law, as below");
    var license =
        k.term(
            "license",
            CONSENT,
            CoOwnerAgreement::license,
            "before one grants a non-exclusive license");
    var exclusive =
        k.term(
            "exclusive",
            CONSENT,
            CoOwnerAgreement::exclusive,
            "before one grants an exclusive license");
    var assign =
        k.term("assign", CONSENT, CoOwnerAgreement::assign, "before one assigns its share");
    return new CoOwnerAgreement(
        GivenKeys.of(k), patents, between, practise, license, exclusive, assign);
  }

  private static Lien lien(Keys<Lien> k) {
    var patents = k.need("lien", PATENTS_OR_ALL, Lien::patents, "");
    String by = k.need("by", PARTY, Lien::by, "the debtor");
    String to = k.need("to", PARTY, Lien::to, "the lender");
    var filed =
        k.may(
            "filed",
            Shape.oneOf(Lien.Filing.values(), Lien.Filing::label),
            Lien.Filing.NONE,
            Lien::filed,
            "at the patent office, in a register of secured transactions only, or nowhere");
    var released = k.may("released", DAY, Lien::released, "the day it was released");
    return new Lien(GivenKeys.of(k), patents, by, to, filed, released);
  }

  private static Form<Succession> succession(String word, String meaning, Succession.Kind kind) {
    return new Form<>(
        word,
        "PARTY",
        meaning,
        Succession.class,
        succession -> succession.kind() == kind,
        k -> {
          String from = k.need(word, PARTY, Succession::from, "");
          String to = k.need("into", PARTY, Succession::to, "who goes on");
          var law = k.may("law", COUNTRY, Succession::law, "country whose law it follows");
          var recorded = k.may("recorded", DAY, Succession::recorded, "recorded by the office");
          return new Succession(GivenKeys.of(k), kind, from, to, recorded, law);
        });
  }

  private static BusinessSale businessSale(Keys<BusinessSale> k) {
    String business = k.need("business-sale", TEXT, BusinessSale::business, "");
    String seller = k.need("seller", PARTY, BusinessSale::seller, "who sells");
    String buyer = k.need("buyer", PARTY, BusinessSale::buyer, "who buys");
    var products =
        k.may(
            "products",
            PRODUCTS,
            Set.of(),
            BusinessSale::products,
            "the products it had on that day");
    return new BusinessSale(GivenKeys.of(k), business, seller, buyer, products);
  }
}
