package licet.notation.fact;

import static licet.notation.fact.Shapes.DAY;
import static licet.notation.fact.Shapes.FLAG;
import static licet.notation.fact.Shapes.PERIOD;

import java.time.LocalDate;
import java.util.List;
import licet.notation.fact.Shapes.Or;
import licet.vocabulary.fact.Life;
import licet.vocabulary.fact.Term;
import licet.vocabulary.time.Period;
import org.jspecify.annotations.Nullable;

/// From when until when a grant is good.
final class LifeKeys {

  private static final Key<Life, LocalDate> EFFECTIVE =
      Key.orNull("effective", DAY, Life::effective, "the day it names for its effect");

  private static final Key<Life, Boolean> IRREVOCABLE =
      Key.may(
          "irrevocable",
          FLAG,
          false,
          Life::irrevocable,
          "captured patents stay licensed when the agreement ends, by `until` or by termination");

  private static final Key<Life, Or<LocalDate>> RETROACTIVE =
      Key.orNull("retroactive", Shapes.or("always", DAY), LifeKeys::back, "permits from then on");

  private static final Key<Life, Period> RELEASES =
      Key.orNull("releases", PERIOD, Life::releases, "past acts forgiven");

  private static final Key<Life, List<Life.Condition>> CONDITIONS =
      Key.may(
          "conditions",
          ReachForms.CONDITION.list("list of " + ReachForms.CONDITION.words()),
          List.of(),
          Life::conditions,
          "before it is good");

  private static final Key<Life, Boolean> SUSPENDED_BY_SUIT =
      Key.may(
          "suspended-by-suit",
          FLAG,
          false,
          Life::suspendedBySuit,
          "against whoever, or whose affiliate, sues the grantor");

  private static final Key<Life, Boolean> ENDED_BY_SUIT =
      Key.may(
          "ended-by-suit",
          FLAG,
          false,
          Life::endedBySuit,
          "ends for whoever, or whose affiliate, sues the grantor");

  private static final Key<Life, Life.ChangeOfControl> CHANGE_OF_CONTROL =
      Key.orNull(
          "change-of-control",
          ReachForms.CONTROL,
          Life::changeOfControl,
          "what happens when the grantee comes under control of `by`, or of anybody");

  private static final Key<Life, Life.Tail> TAIL =
      Key.orNull("tail", ReachForms.TAIL, Life::tail, "what stays licensed of a business sold");

  private static final Key<Life, Period> WINDOW =
      Key.orNull("window", PERIOD, Life::window, "for an option or election");

  static Life of(Keys<Life> k) {
    var until = until(k);
    var back = k.orNull(RETROACTIVE);
    return new Life(
        k.orNull(EFFECTIVE),
        until,
        k.get(IRREVOCABLE),
        back == null ? null : back.orElse(LocalDate.MIN),
        k.orNull(RELEASES),
        k.get(CONDITIONS),
        k.get(SUSPENDED_BY_SUIT),
        k.get(ENDED_BY_SUIT),
        k.orNull(CHANGE_OF_CONTROL),
        k.orNull(TAIL),
        k.orNull(WINDOW));
  }

  private static Term<LocalDate> until(Keys<Life> k) {
    var until =
        k.term(
            "until",
            Shapes.or("life", DAY),
            LifeKeys::until,
            "first day after; left out, or `life`: the life of each patent");
    var through = k.brief("through", Shapes.LAST_DAY, "in place of `until`: its last day");
    if (through.isPresent()) {
      if (!until.silent()) {
        k.wrong("both 'until' and 'through'; expected one of them");
      }
      return Term.of(through.get().plusDays(1));
    }
    return switch (until) {
      case Term.Stated<Or<LocalDate>>(var day) ->
          day.value() == null ? Term.none() : Term.of(day.value());
      case Term.Silent<Or<LocalDate>> _ -> Term.none();
      case Term.Undisclosed<Or<LocalDate>> _ -> Term.undisclosed();
    };
  }

  private static Term<Or<LocalDate>> until(Life life) {
    return switch (life.until()) {
      case Term.Stated<LocalDate>(var day) -> Term.of(Or.of(day));
      case Term.Silent<LocalDate> _ -> Term.none();
      case Term.Undisclosed<LocalDate> _ -> Term.undisclosed();
    };
  }

  private static @Nullable Or<LocalDate> back(Life life) {
    var day = life.reachesBack();
    return day == null ? null : day.equals(LocalDate.MIN) ? Or.word() : Or.of(day);
  }

  private LifeKeys() {}
}
