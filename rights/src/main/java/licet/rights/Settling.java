package licet.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import licet.rights.Decision.Decided;
import licet.rights.Readings.Outcome;
import licet.vocabulary.answer.Missing;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.answer.Verdict;

/// What follows from the readings of one question taken together (D6, T6).
final class Settling {
  private Settling() {}

  /// The verdict, with what is open and bears on it.
  ///
  /// @param notes what stays open and does not bear on it
  /// @param turns what each open point would make of it
  record Settled(Decided decided, List<Missing> missing, List<String> notes, List<String> turns) {}

  /// Settles the readings: the same value under all is the value; else it is unknown if telling
  /// what is untold would settle it whatever the rest is taken for, else disputed.
  static Settled of(Readings<Decided> readings) {
    var outcomes = readings.outcomes();
    var first = outcomes.getFirst().decided();
    if (readings.agree(Decided::verdict) && !readings.overflow()) {
      return new Settled(first, List.of(), agreed(outcomes, first), List.of());
    }
    var pivots = readings.bearing(Decided::verdict);
    boolean untold = readings.settledByTelling(Decided::verdict);
    var verdict = untold ? Verdict.UNKNOWN : Verdict.DISPUTED;
    var missing = new ArrayList<Missing>();
    for (var pivot : readings.overflow() ? all(outcomes) : pivots) {
      missing.add(pivot.missing());
    }
    boolean many = readings.overflow();
    var ground = many || missing.isEmpty() ? "too many open points" : missing.getFirst().what();
    var state = untold ? Proof.State.UNKNOWN : Proof.State.DISPUTED;
    var because =
        new Proof.Step(
            first.because().claim(), state, "D6", null, List.copyOf(readingsOf(outcomes)));
    var tried = tried(outcomes);
    return new Settled(
        new Decided(verdict, ground, "D6", because, tried),
        missing,
        many ? List.of(untried(missing.size(), outcomes.size())) : List.of(),
        many ? List.of() : each(outcomes, pivots));
  }

  /// What was not tried where too much is open, and so may not be told.
  private static String untried(int points, int followed) {
    return ("at least %d points are open, and no more than %d are tried each way: of at least %d"
            + " readings %d were followed; what the others come to, or leave open, is not told")
        .formatted(points, Readings.MOST, 1L << Math.min(points, 62), followed);
  }

  private static List<String> agreed(List<Outcome<Decided>> outcomes, Decided first) {
    var notes = new ArrayList<String>();
    for (var premise : all(outcomes)) {
      notes.add(
          "open, and the answer is "
              + first.verdict().label()
              + " either way: "
              + premise.missing().what());
    }
    return notes;
  }

  private static Set<Premise> all(List<Outcome<Decided>> outcomes) {
    var all = new LinkedHashSet<Premise>();
    outcomes.forEach(each -> all.addAll(each.taken().keySet()));
    return all;
  }

  /// One reading for each value, with what it takes for so.
  private static List<Proof> readingsOf(List<Outcome<Decided>> outcomes) {
    var proofs = new LinkedHashMap<Verdict, Proof>();
    for (var outcome : outcomes) {
      var because = outcome.decided().because();
      var premises = new ArrayList<Proof>();
      outcome
          .taken()
          .forEach((premise, so) ->
              premises.add(
                  new Proof.Assumed(
                      (so ? "taken as so: " : "taken as not so: ") + premise.missing().what(),
                      "it is open")));
      premises.add(because);
      var claim = "in this reading the answer is " + outcome.decided().verdict().label();
      proofs.putIfAbsent(
          outcome.decided().verdict(),
          new Proof.Step(claim, because.state(), "D6", null, premises));
    }
    return List.copyOf(proofs.values());
  }

  private static List<Proof> tried(List<Outcome<Decided>> outcomes) {
    var tried = new LinkedHashMap<String, Proof>();
    for (var outcome : outcomes) {
      for (var each : outcome.decided().tried()) {
        if (each instanceof Proof.Step step) {
          tried.putIfAbsent(step.claim() + step.state(), step);
        }
      }
    }
    return List.copyOf(tried.values());
  }

  private static List<String> each(List<Outcome<Decided>> outcomes, List<Premise> pivots) {
    var notes = new ArrayList<String>();
    for (var pivot : pivots) {
      notes.add(
          pivot.missing().what()
              + ": if so "
              + values(outcomes, pivot, true)
              + ", if not "
              + values(outcomes, pivot, false));
    }
    return notes;
  }

  private static String values(List<Outcome<Decided>> outcomes, Premise pivot, boolean so) {
    var values = new LinkedHashSet<String>();
    for (var outcome : outcomes) {
      var taken = outcome.taken().get(pivot);
      if (taken != null && taken == so) {
        values.add(outcome.decided().verdict().label());
      }
    }
    return String.join(" or ", values);
  }
}
