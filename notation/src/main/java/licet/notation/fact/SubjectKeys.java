package licet.notation.fact;

import static licet.notation.fact.Shapes.DAY;
import static licet.notation.fact.Shapes.FLAG;
import static licet.notation.fact.Shapes.NAMES;
import static licet.notation.fact.Shapes.PERIOD;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import licet.notation.fact.Shapes.Or;
import licet.vocabulary.fact.PatentFact.Relation;
import licet.vocabulary.fact.Subject;
import licet.vocabulary.fact.Term;
import licet.vocabulary.time.Period;
import org.jspecify.annotations.Nullable;

/// Which patents a grant covers.
final class SubjectKeys {

  private static final Key<Subject, Term<Set<String>>> PATENTS =
      Key.term(
          "patents",
          Shapes.PATENT_SET,
          SubjectKeys::listed,
          "named one by one; undisclosed where the list is not on record");

  private static final Key<Subject, Set<Relation.Kind>> INCLUDING =
      Key.may(
          "including",
          Shape.oneOf(
                  List.of(
                      Relation.Kind.CONTINUATION,
                      Relation.Kind.CONTINUATION_IN_PART,
                      Relation.Kind.DIVISION,
                      Relation.Kind.REISSUE,
                      Relation.Kind.COUNTERPART),
                  SubjectKeys::plural)
              .set(
                  "descendants: `continuations`, `continuations-in-part`, `divisions`, `reissues`,"
                      + " `counterparts`"),
          Set.of(),
          Subject::relations,
          "descendants the text takes in");

  private static final Key<Subject, Set<String>> FAMILIES =
      Key.may("families", NAMES, Set.of(), Subject::families, "whole families");

  private static final Key<Subject, Or<Period>> OWNED =
      Key.orNull(
          "owned",
          Shapes.or("any", PERIOD),
          SubjectKeys::owned,
          "captures patents a grantor owns within these days; `any` where the text says `the"
              + " patents of` and names no days");

  private static final Key<Subject, Boolean> WHILE_OWNED =
      Key.may(
          "while-owned",
          FLAG,
          false,
          Subject::whileOwned,
          "only as long as the grantor owns them, or personal to the grantor");

  private static final Key<Subject, LocalDate> PRIORITY_BEFORE =
      Key.orNull(
          "priority-before",
          DAY,
          Subject::priorityBefore,
          "filed, or claiming priority, before that day");

  private static final Key<Subject, Set<String>> ESSENTIAL_TO =
      Key.may(
          "essential-to",
          NAMES,
          Set.of(),
          Subject::essentialTo,
          "only patents essential to one of these standards");

  private static final Key<Subject, Boolean> DECLARED_SUFFICES =
      Key.may("declared-suffices", FLAG, false, Subject::declaredSuffices, "declared is enough");

  private static final Key<Subject, Set<String>> EXCEPT_PATENTS =
      Key.may("except-patents", Shapes.PATENT_SET, Set.of(), Subject::except, "taken out");

  private static final Key<Subject, Boolean> NOTHING_IMPLIED =
      Key.may(
          "nothing-implied",
          FLAG,
          false,
          Subject::nothingImplied,
          "the text makes clear that no patent is licensed by implication");

  static Subject of(Keys<Subject> k) {
    var patents = k.get(PATENTS);
    var owned = k.orNull(OWNED);
    Term<Period> when =
        owned == null ? null : owned.value() == null ? Term.none() : Term.of(owned.value());
    return new Subject(
        patents.disclosed() ? patents.or(Set.of()) : Set.of(),
        k.get(INCLUDING),
        k.get(FAMILIES),
        when,
        k.get(WHILE_OWNED),
        k.orNull(PRIORITY_BEFORE),
        k.get(ESSENTIAL_TO),
        k.get(DECLARED_SUFFICES),
        k.get(EXCEPT_PATENTS),
        k.get(NOTHING_IMPLIED),
        !patents.disclosed());
  }

  private static Term<Set<String>> listed(Subject subject) {
    if (subject.undisclosed()) {
      return Term.undisclosed();
    }
    return subject.listed().isEmpty() ? Term.none() : Term.of(subject.listed());
  }

  private static @Nullable Or<Period> owned(Subject subject) {
    var owned = subject.owned();
    return owned == null
        ? null
        : owned instanceof Term.Stated<Period>(var period) ? Or.of(period) : Or.word();
  }

  private static String plural(Relation.Kind kind) {
    return switch (kind) {
      case CONTINUATION -> "continuations";
      case CONTINUATION_IN_PART -> "continuations-in-part";
      case DIVISION -> "divisions";
      case REISSUE -> "reissues";
      case COUNTERPART -> "counterparts";
      case SHARED_ANCESTOR -> "shared-ancestors";
    };
  }

  private SubjectKeys() {}
}
