package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Notice;
import licet.vocabulary.fact.Transfer;
import licet.vocabulary.fact.Truth;
import org.jspecify.annotations.Nullable;

/// What is left of promises to assign, beside legal title (W3, W11).
final class Equities {
  private Equities() {}

  /// A step for each promise whose taker does not hold title on a day.
  static List<Proof> of(Ledger ledger, String patent, TracedChain chain, LocalDate day) {
    var parties = new Parties(ledger);
    var steps = new ArrayList<Proof>();
    for (var promise : Contest.about(ledger, patent)) {
      boolean open =
          promise.words() == Transfer.Words.PROMISE
              && !promise.given().date().isAfter(day)
              && !chain.holders(day).keySet().containsAll(promise.to());
      if (open) {
        var maker = parties.names(day, promise.from());
        Transfer taken = null;
        for (var step : chain.passings()) {
          boolean after = step.by().given().date().isAfter(promise.given().date());
          if (after
              && !step.day().isAfter(day)
              && maker.contains(step.from())
              && step.by() instanceof Transfer deed) {
            taken = deed;
          }
        }
        steps.add(step(ledger, promise, taken));
      }
    }
    return steps;
  }

  private static Proof step(Ledger ledger, Transfer promise, @Nullable Transfer taken) {
    var promisee = String.join(", ", promise.to());
    var claim = promisee + " has an equity by " + promise.id();
    if (taken == null) {
      return new Proof.Step(claim, Proof.State.HOLDS, "W3", null, List.of(Proofs.cited(promise)));
    }
    boolean told =
        ledger.all(Notice.class).stream()
            .anyMatch(
                notice -> notice.of().equals(promise.id()) && taken.to().contains(notice.who()));
    var knew = told ? Truth.YES : taken.notice();
    String fate;
    if (taken.value() == Truth.NO || knew == Truth.YES) {
      fate = " binds the purchaser of ";
    } else if (taken.value() == Truth.YES && knew == Truth.NO) {
      fate = " is lost to the purchaser of ";
    } else {
      fate = " may or may not bind the purchaser of ";
    }
    return new Proof.Step(
        "the equity of " + promisee + " by " + promise.id() + fate + taken.id(),
        Proof.State.HOLDS,
        "W11",
        null,
        List.of(Proofs.cited(promise), Proofs.cited(taken)));
  }
}
