package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import licet.vocabulary.fact.Exercise;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Life;
import licet.vocabulary.fact.Term;
import org.jspecify.annotations.Nullable;

/// The grants of a ledger, with those options, elections and open licenses that were used as the
/// licenses they became (U4, U5, U7).
final class Exercised {
  private Exercised() {}

  /// Every grant, in the order of the ledger.
  static List<Grant> grants(Ledger ledger) {
    var grants = new ArrayList<Grant>();
    for (var grant : ledger.all(Grant.class)) {
      grants.add(grant);
    }
    grants.replaceAll(grant -> became(ledger, grant));
    return grants;
  }

  /// The use of an option or the like, in time; or null.
  static @Nullable Exercise of(Ledger ledger, Grant grant) {
    for (var exercise : ledger.all(Exercise.class)) {
      var window = grant.life().window();
      boolean in =
          exercise.grant().equals(grant.id())
              && (window == null || window.contains(exercise.given().date()));
      if (in) {
        return exercise;
      }
    }
    return null;
  }

  /// True if a grant is a clause on better terms.
  static boolean favored(Ledger ledger, String id) {
    return ledger.all(Grant.class).stream()
        .anyMatch(grant -> grant.id().equals(id) && grant.kind() == Grant.Kind.MOST_FAVORED);
  }

  private static Grant became(Ledger ledger, Grant grant) {
    var exercise = of(ledger, grant);
    if (exercise == null) {
      return grant;
    }
    return switch (grant.kind()) {
      case OPTION, FIRST_REFUSAL -> license(grant, grant, exercise);
      case MOST_FAVORED -> {
        var favored =
            ledger.all(Grant.class).stream()
                .filter(each -> each.id().equals(exercise.favored()))
                .findFirst();
        yield license(grant, favored.orElse(grant), exercise);
      }
      case LICENSE,
          EXCLUSIVE,
          SOLE,
          COVENANT,
          SUE_LAST,
          STANDSTILL,
          RELEASE,
          FRAND,
          SPRINGING,
          PLEDGE,
          POOL,
          COMPULSORY,
          LICENSE_OF_RIGHT,
          BRAND ->
          grant;
    };
  }

  private static Grant license(Grant grant, Grant terms, Exercise exercise) {
    boolean own = terms.equals(grant);
    var from = exercise.lateNotice() && !own ? terms.given().date() : exercise.given().date();
    var until =
        exercise.end() == null
            ? (own ? Term.<LocalDate>none() : terms.life().until())
            : Term.of(exercise.end());
    var life =
        new Life(
            from,
            until,
            terms.life().irrevocable(),
            null,
            null,
            terms.life().conditions(),
            terms.life().suspendedBySuit(),
            terms.life().endedBySuit(),
            terms.life().changeOfControl(),
            terms.life().tail(),
            null);
    return new Grant(
        grant.given(),
        Grant.Kind.LICENSE,
        grant.by(),
        grant.to().isEmpty() ? List.of(exercise.by()) : grant.to(),
        Set.of().equals(grant.subject().listed()) && grant.subject().owned() == null
            ? terms.subject()
            : grant.subject(),
        grant.reach(),
        terms.scope(),
        life,
        grant.standing());
  }
}
