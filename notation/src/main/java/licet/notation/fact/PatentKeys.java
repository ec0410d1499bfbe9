package licet.notation.fact;

import static licet.notation.fact.Shapes.COUNTRY;
import static licet.notation.fact.Shapes.DAY;
import static licet.notation.fact.Shapes.FLAG;
import static licet.notation.fact.Shapes.NAMES;
import static licet.notation.fact.Shapes.PARTIES;
import static licet.notation.fact.Shapes.PARTY;
import static licet.notation.fact.Shapes.PATENTS;
import static licet.notation.fact.Shapes.PATENT_SET;
import static licet.notation.fact.Shapes.PRODUCTS;
import static licet.notation.fact.Shapes.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import licet.notation.yaml.Problems;
import licet.notation.yaml.Yaml;
import licet.vocabulary.fact.Coverage;
import licet.vocabulary.fact.Essential;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Given;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.PatentFact.Relation;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Truth;
import org.jspecify.annotations.Nullable;

/// What is told of a patent.
final class PatentKeys {
  /// States for which a patent can have unitary effect; an applicant elsewhere has German law
  /// (T10).
  private static final Set<String> UNITARY_STATES =
      Set.of(
          "AT", "BE", "BG", "DE", "DK", "EE", "FI", "FR", "IT", "LT", "LU", "LV", "MT", "NL", "PT",
          "RO", "SE", "SI");

  private static final Key<PatentFact, String> PATENT =
      Key.need("patent", Shapes.PATENT, PatentFact::number, "");

  private static final Key<PatentFact, Boolean> UNITARY =
      Key.may("unitary", FLAG, false, PatentFact::unitary, "has unitary effect in those states");

  private static final Key<PatentFact, Map<String, Share>> OWNER =
      Key.may("owner", Shapes.OWNERS, Map.of(), PatentFact::owners, "first owner or owners");

  private static final Key<PatentFact, List<String>> INVENTORS =
      Key.may(
          "inventors",
          PARTIES,
          List.of(),
          PatentFact::inventors,
          "first owners where no `owner` is told; where neither is, it is taken to belong to"
              + " whoever first grants or transfers it");

  private static final Key<PatentFact, LocalDate> INVENTED =
      Key.orNull(
          "invented",
          DAY,
          PatentFact::invented,
          "when the invention was made and the rights in it arose");

  private static final Key<PatentFact, LocalDate> FILED =
      Key.orNull("filed", DAY, PatentFact::filed, "day of filing");

  private static final Key<PatentFact, LocalDate> GRANTED =
      Key.orNull(
          "granted",
          DAY,
          PatentFact::granted,
          "day of grant; left out, and not `pending`: before any day asked about");

  private static final Key<PatentFact, LocalDate> EXPIRES =
      Key.orNull(
          "expires",
          Shapes.LAST_DAY,
          PatentFact::expires,
          "the patent is in force through that day; left out: on every day asked about");

  private static final Key<PatentFact, Boolean> PENDING =
      Key.may("pending", FLAG, false, PatentFact::pending, "not granted");

  private static final Key<PatentFact, String> FAMILY =
      Key.orNull("family", TEXT, PatentFact::family, "name of its family");

  private static final Key<PatentFact, Set<String>> NECESSARY_FOR =
      Key.may(
          "necessary-for",
          PATENT_SET,
          Set.of(),
          PatentFact::necessaryFor,
          "nobody can practise those without this one");

  private static final Key<PatentFact, String> GOVERNMENT =
      Key.orNull("government", PARTY, PatentFact::government, "has a statutory license");

  static PatentFact of(Keys<PatentFact> k) {
    var number = k.get(PATENT);
    Set<String> states = states(k, number);
    var filed = k.orNull(FILED);
    var granted = k.orNull(GRANTED);
    var relations = relations(k);
    var law = law(k);
    var given = given(k, granted == null ? filed : granted);
    alongside(k, given, number);
    return new PatentFact(
        given,
        number,
        states,
        k.get(UNITARY),
        k.get(OWNER),
        k.get(INVENTORS),
        k.orNull(INVENTED),
        filed,
        granted,
        k.get(PENDING),
        k.orNull(EXPIRES),
        k.orNull(FAMILY),
        relations,
        k.get(NECESSARY_FOR),
        law,
        k.orNull(GOVERNMENT));
  }

  private static Set<String> states(Keys<PatentFact> k, String number) {
    String start = number.length() < 2 ? "" : number.substring(0, 2);
    boolean named = COUNTRY.reading().read(Yaml.text(start), unheard()).isPresent();
    Set<String> usual = named ? Set.of(start) : Set.of();
    var states =
        k.may(
            "in",
            Shapes.COUNTRIES_SET,
            usual,
            PatentFact::states,
            "where it has effect; by default the country its number begins with; for a European"
                + " patent the states it is validated in, and each may be asked about; told in"
                + " several facts, states that none names stay open");
    if (states.isEmpty() && !k.stands("in")) {
      k.wrong("'in' is missing; expected countries, for the number begins with none");
    }
    return states;
  }

  private static Notes unheard() {
    return new Notes(new Problems(""), "");
  }

  private static Given given(Keys<PatentFact> k, @Nullable LocalDate other) {
    return GivenKeys.of(k, other);
  }

  private static List<Relation> relations(Keys<PatentFact> k) {
    var all = new ArrayList<Relation>();
    for (var kind : Relation.Kind.values()) {
      var of =
          k.may(
              name(kind),
              PATENTS,
              List.of(),
              patent -> of(patent, kind),
              "its descent: " + meaning(kind));
      of.forEach(other -> all.add(new Relation(kind, other)));
    }
    return all;
  }

  private static List<String> of(PatentFact patent, Relation.Kind kind) {
    return patent.relations().stream()
        .filter(relation -> relation.kind() == kind)
        .map(Relation::of)
        .toList();
  }

  private static String name(Relation.Kind kind) {
    return switch (kind) {
      case CONTINUATION -> "continuation-of";
      case CONTINUATION_IN_PART -> "continuation-in-part-of";
      case DIVISION -> "division-of";
      case REISSUE -> "reissue-of";
      case COUNTERPART -> "counterpart-of";
      case SHARED_ANCESTOR -> "shares-ancestor-with";
    };
  }

  private static String meaning(Relation.Kind kind) {
    return switch (kind) {
      case CONTINUATION -> "further claims on the same disclosure";
      case CONTINUATION_IN_PART -> "the same with added matter";
      case DIVISION -> "split off";
      case REISSUE -> "issued again, corrected";
      case COUNTERPART -> "the same invention in another country";
      case SHARED_ANCESTOR -> "both go back to one application, and neither claims the other";
    };
  }

  private static @Nullable String law(Keys<PatentFact> k) {
    var told =
        k.may(
            "property-law",
            COUNTRY,
            PatentFact::propertyLaw,
            "law of a unitary patent as property, where it is told itself; see `applicant-in`");
    var applicant =
        k.brief(
            "applicant-in",
            COUNTRY,
            "the applicant's residence or place of business at filing; a country outside the"
                + " unitary states gives Germany");
    return told != null
        ? told
        : applicant.map(in -> UNITARY_STATES.contains(in) ? in : "DE").orElse(null);
  }

  /// The facts that a patent tells in short.
  private static void alongside(Keys<PatentFact> k, Given given, String patent) {
    var facts = new ArrayList<Fact>();
    k.brief("embodied-by", PRODUCTS, "short for a `coverage` fact of each")
        .ifPresent(products ->
            products.forEach(it ->
                facts.add(new Coverage(next(given, facts), it, patent, Coverage.Extent.FULL))));
    k.brief("essential-to", NAMES, "short for an `essential` fact of each standard, `yes`")
        .ifPresent(standards ->
            standards.forEach(
                it -> facts.add(new Essential(next(given, facts), patent, it, Truth.YES))));
    k.brief("declared-to", NAMES, "short for an `essential` fact of each standard, `unknown`")
        .ifPresent(standards ->
            standards.forEach(
                it -> facts.add(new Essential(next(given, facts), patent, it, Truth.UNKNOWN))));
    facts.forEach(k::also);
  }

  private static Given next(Given of, List<Fact> before) {
    return new Given(
        of.id() + "/" + (before.size() + 1),
        of.date(),
        of.sequence(),
        of.known(),
        null,
        of.words(),
        of.source());
  }

  private PatentKeys() {}
}
