package licet.notation.fact;

import static licet.notation.fact.Shapes.FLAG;
import static licet.notation.fact.Shapes.PARTY;
import static licet.notation.fact.Shapes.PARTY_SET;
import static licet.notation.fact.Shapes.TEXT;
import static licet.notation.fact.Shapes.TRUTH;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import licet.notation.fact.Shapes.Or;
import licet.notation.yaml.Yaml;
import licet.vocabulary.fact.Change;
import licet.vocabulary.fact.Exercise;
import licet.vocabulary.fact.Given;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Life;
import licet.vocabulary.fact.Reach;
import licet.vocabulary.fact.Scope;
import licet.vocabulary.fact.Standing;
import licet.vocabulary.fact.Subject;
import licet.vocabulary.fact.Truth;
import org.jspecify.annotations.Nullable;

/// Grants of every kind, and what befalls them.
final class GrantForms {
  private static final String CROSS = "cross-license";

  static final List<Form<?>> ALL =
      List.of(
          Form.of(
              "grant",
              "KIND",
              "a permission, a promise about one, or another burden on patents; a `cross-license`"
                  + " is written once and read as two licenses with `/1` and `/2` behind its id,"
                  + " the first of its parties' to the second and back",
              Grant.class,
              GrantForms::grant),
          Form.of("change", "KIND", "what befalls a grant", Change.class, GrantForms::change),
          Form.of(
              "exercise",
              "ID",
              "an option, election or open license is used",
              Exercise.class,
              GrantForms::exercise));

  private GrantForms() {}

  /// A kind of grant; none for a cross-license.
  private static final Shape<Optional<Grant.Kind>> KIND = kind();

  private static Shape<Optional<Grant.Kind>> kind() {
    var kinds =
        Stream.concat(
                Arrays.stream(Grant.Kind.values()).map(Optional::of),
                Stream.of(Optional.<Grant.Kind>empty()))
            .toList();
    return Shape.oneOf(kinds, kind -> kind.map(Grant.Kind::label).orElse(CROSS))
        .sampled(Optional.of(Grant.Kind.FRAND)); // which may be to nobody
  }

  /// To whom a grant is made.
  private record To(List<String> names, boolean everybody, @Nullable String membersOf) {
    static final To NOBODY = new To(List.of(), false, null);
  }

  private static final Shape<To> TO = to();

  private static Shape<To> to() {
    Shape<To> members =
        Keys.map(
            "`{members-of}`",
            k -> {
              String pool =
                  k.need(
                      "members-of",
                      TEXT,
                      to -> Objects.requireNonNull(to.membersOf()),
                      "pool or network");
              return new To(List.of(), false, pool);
            });
    var parties = Shapes.or("everybody", Shapes.PARTIES);
    return new Shape<>(
        "parties, `everybody` or `{members-of: NAME}`",
        (yaml, notes) ->
            yaml instanceof Yaml.Entries
                ? members.reading().read(yaml, notes)
                : parties
                    .reading()
                    .read(yaml, notes)
                    .map(it -> new To(it.orElse(List.of()), it.value() == null, null)),
        to ->
            to.membersOf() != null
                ? members.writing().apply(to)
                : parties.writing().apply(to.everybody() ? Or.word() : Or.of(to.names())),
        () -> Shape.anyOf(List.of(parties.schema().get(), members.schema().get())),
        () -> new To(List.of("x"), false, null));
  }

  private static Grant grant(Keys<Grant> k) {
    var kind = k.need("grant", KIND, it -> Optional.of(it.kind()), "");
    String by =
        k.may(
            "by",
            PARTY,
            "",
            Grant::by,
            "who grants; a compulsory license is by the authority that orders it");
    var to = k.may("to", TO, To.NOBODY, GrantForms::to, "who is granted it");
    var between =
        k.brief(
            "between",
            PARTY.list("two parties"),
            "for a `cross-license`, in place of `by` and `to`");
    var text = text(k, to);
    var given = GivenKeys.of(k);
    if (kind.isEmpty() && k.notes().isPresent()) {
      return crossLicense(k, given, between.orElse(List.of()), text);
    }
    if (by.isEmpty() && !k.stands("by")) {
      k.wrong("'by' is missing; expected a party");
    }
    if (between.isPresent()) {
      k.wrong("'between' stands only in a cross-license; expected 'by' and 'to'");
    }
    return text.grant(given, kind.orElse(Grant.Kind.LICENSE), by.isEmpty() ? "x" : by, to.names());
  }

  /// What a grant says, whoever its parties are.
  private record Text(Subject subject, Reach reach, Scope scope, Life life, Standing standing) {
    Grant grant(Given given, Grant.Kind kind, String by, List<String> to) {
      return new Grant(given, kind, by, to, subject, reach, scope, life, standing);
    }
  }

  private static Text text(Keys<Grant> k, To to) {
    k.head("Which patents");
    var subject = SubjectKeys.of(k.part(Grant::subject));
    k.head("Who");
    var reach = reach(k.part(Grant::reach), to);
    k.head("For what");
    var scope = ScopeKeys.of(k.part(Grant::scope));
    k.head("How long");
    var life = LifeKeys.of(k.part(Grant::life));
    k.head("Force and movement");
    return new Text(subject, reach, scope, life, StandingKeys.of(k.part(Grant::standing)));
  }

  private static To to(Grant grant) {
    return new To(grant.to(), grant.reach().everybody(), grant.reach().membersOf());
  }

  private static Grant crossLicense(Keys<Grant> k, Given given, List<String> between, Text text) {
    if (between.size() != 2) {
      k.wrong("a cross-license is 'between' two parties; found " + between.size());
      return text.grant(given, Grant.Kind.LICENSE, "x", List.of("x"));
    }
    k.notes().ifPresent(notes -> notes.pair(given.id()));
    String one = between.getFirst();
    String other = between.getLast();
    k.also(text.grant(numbered(given, 2), Grant.Kind.LICENSE, other, List.of(one)));
    return text.grant(numbered(given, 1), Grant.Kind.LICENSE, one, List.of(other));
  }

  private static Given numbered(Given it, int number) {
    return new Given(
        it.id() + "/" + number,
        it.date(),
        it.sequence(),
        it.known(),
        it.corrects(),
        it.words(),
        it.source());
  }

  private static Reach reach(Keys<Reach> k, To to) {
    var affiliates =
        k.term(
            "affiliates",
            ReachForms.AFFILIATES,
            Reach::affiliates,
            "affiliates of the grantee; left out both `frozen` and `ever`: now or hereafter");
    var excluded = k.may("excluded", PARTY_SET, Set.of(), Reach::excluded, "may never rely on it");
    var haveMade =
        k.term("have-made", FLAG, Reach::haveMade, "whether others may make for the grantee");
    var foundry =
        k.term(
            "foundry",
            Shape.oneOf(Reach.Foundry.values(), Reach.Foundry::label),
            Reach::foundry,
            "making to others' designs");
    var acquired =
        k.term(
            "acquired",
            FLAG,
            Reach::acquired,
            "covers businesses that a grantee acquires later; left out: yes");
    boolean customers =
        k.may("customers", FLAG, false, Reach::customers, "extends to customers in so many words");
    return new Reach(
        affiliates,
        to.everybody(),
        to.membersOf(),
        excluded,
        haveMade,
        foundry,
        acquired,
        customers);
  }

  private static Change change(Keys<Change> k) {
    var kind =
        k.need("change", Shape.oneOf(Change.Kind.values(), Change.Kind::label), Change::kind, "");
    String of = k.need("of", Shapes.ID, Change::grant, "the grant");
    var effective =
        k.may("effective", TRUTH, Truth.YES, Change::effective, "whether it takes effect");
    var by = k.may("by", PARTY, Change::by, "whose act or estate it is");
    var to = k.may("to", PARTY, Change::to, "for `assigned`: who takes it over");
    return new Change(GivenKeys.of(k), of, kind, effective, by, to);
  }

  private static Exercise exercise(Keys<Exercise> k) {
    String grant = k.need("exercise", Shapes.ID, Exercise::grant, "");
    String by = k.need("by", PARTY, Exercise::by, "who");
    var favored =
        k.may(
            "favored",
            Shapes.ID,
            Exercise::favored,
            "the grant to another whose terms are elected");
    boolean late =
        k.may(
            "late-notice",
            FLAG,
            false,
            Exercise::lateNotice,
            "the grantor failed to tell of the better terms in time");
    var until = Shapes.until(k, "until", Exercise::end, "first day on which the right is over");
    return new Exercise(GivenKeys.of(k), grant, by, favored, late, until.until());
  }
}
