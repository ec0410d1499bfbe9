package licet.notation.fact;

import static licet.notation.fact.Shapes.DAY;
import static licet.notation.fact.Shapes.FLAG;
import static licet.notation.fact.Shapes.SHARE;
import static licet.notation.fact.Shapes.TEXT;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import licet.vocabulary.fact.Life;
import licet.vocabulary.fact.Reach;
import licet.vocabulary.fact.Reach.Threshold;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Truth;
import org.jspecify.annotations.Nullable;

/// The clauses of a grant that are maps of their own.
final class ReachForms {
  static final Shape<Set<Reach.Direction>> DIRECTIONS =
      Shape.oneOf(Reach.Direction.values(), Reach.Direction::label)
          .set("directions: `down`, `up`, `side`");

  static final Shape<Reach.Affiliates> AFFILIATES =
      Keys.map(
          "map: `over` or `at-least` (share †; left out: over 50%), `management` (true),"
              + " `directions` (`down`, `up`, `side`; left out: `down`), `frozen` (day), `ever`"
              + " (true)",
          ReachForms::affiliates);

  static final Shape<Life.Condition> CONDITION =
      Keys.map("`{if, met: truth, on}`", ReachForms::condition);

  static final Shape<Life.ChangeOfControl> CONTROL =
      Keys.map("`{by, over or at-least, effect: ends, consent, freezes}`", ReachForms::control);

  static final Shape<Life.Tail> TAIL =
      Keys.map(
          "`{months, existing-only}`",
          k ->
              new Life.Tail(
                  k.need("months", Shapes.NUMBER, Life.Tail::months, "after the closing"),
                  k.may(
                      "existing-only",
                      FLAG,
                      false,
                      Life.Tail::existingOnly,
                      "only products that exist at the closing")));

  private ReachForms() {}

  private static Reach.Affiliates affiliates(Keys<Reach.Affiliates> k) {
    var threshold = threshold(k, Reach.Affiliates::threshold);
    boolean management =
        k.may(
            "management",
            FLAG,
            false,
            Reach.Affiliates::management,
            "the power to direct management is control too");
    var directions =
        k.may(
            "directions",
            DIRECTIONS,
            Set.of(Reach.Direction.DOWN),
            Reach.Affiliates::directions,
            "where affiliates stand to the grantee: controlled, controlling, under one control");
    var frozen = k.may("frozen", DAY, Reach.Affiliates::frozenOn, "only affiliates of that day");
    boolean ever =
        k.may("ever", FLAG, false, it -> it.when() == Reach.When.EVER, "affiliates of any day");
    if (ever && frozen != null) {
      k.wrong("both 'frozen' and 'ever'; expected one of them");
    }
    var when = frozen != null ? Reach.When.FROZEN : ever ? Reach.When.EVER : Reach.When.FLOATING;
    return new Reach.Affiliates(threshold, management, directions, when, frozen);
  }

  private static <F> Term<Threshold> threshold(
      Keys<F> k, java.util.function.Function<F, Term<Threshold>> lies) {
    var over =
        k.term(
            "over",
            SHARE,
            it -> votes(lies.apply(it), false),
            "more than so many votes make control; left out both: more than half");
    var least =
        k.term("at-least", SHARE, it -> votes(lies.apply(it), true), "so many votes make control");
    if (!over.silent() && !least.silent() && k.notes().isPresent()) {
      k.wrong("both 'over' and 'at-least'; expected one of them");
    }
    return switch (over.silent() ? least : over) {
      case Term.Stated<Share>(var votes) -> Term.of(new Threshold(votes, over.silent()));
      case Term.Silent<Share> _ -> Term.none();
      case Term.Undisclosed<Share> _ -> Term.undisclosed();
    };
  }

  private static Term<Share> votes(Term<Threshold> threshold, boolean inclusive) {
    return switch (threshold) {
      case Term.Stated<Threshold>(var it) ->
          it.inclusive() == inclusive ? Term.of(it.votes()) : Term.none();
      case Term.Silent<Threshold> _ -> Term.none();
      case Term.Undisclosed<Threshold> _ -> inclusive ? Term.none() : Term.undisclosed();
    };
  }

  private static Life.Condition condition(Keys<Life.Condition> k) {
    String words = k.need("if", TEXT, Life.Condition::words, "what must have happened");
    var met =
        k.may(
            "met",
            Shapes.TRUTH,
            Truth.UNKNOWN,
            Life.Condition::met,
            "whether it has; left out: unknown");
    var on = k.may("on", DAY, Life.Condition::metOn, "the day it did");
    return new Life.Condition(words, met, on);
  }

  private static Life.ChangeOfControl control(Keys<Life.ChangeOfControl> k) {
    var by =
        k.may(
            "by",
            Shapes.PARTY_SET,
            Set.of(),
            Life.ChangeOfControl::by,
            "those whose control counts; left out: anybody's");
    var threshold = threshold(k, it -> usual(it.threshold()));
    var effect =
        k.need(
            "effect",
            Shape.oneOf(
                Life.ChangeOfControl.Effect.values(), it -> it.name().toLowerCase(Locale.ROOT)),
            Life.ChangeOfControl::effect,
            "the license ends, needs consent, or is confined to products that exist");
    @Nullable Threshold stated = threshold instanceof Term.Stated<Threshold>(var it) ? it : null;
    return new Life.ChangeOfControl(
        by, Objects.requireNonNullElse(stated, Threshold.MORE_THAN_HALF), effect);
  }

  private static Term<Threshold> usual(Threshold threshold) {
    return threshold.equals(Threshold.MORE_THAN_HALF) ? Term.none() : Term.of(threshold);
  }
}
