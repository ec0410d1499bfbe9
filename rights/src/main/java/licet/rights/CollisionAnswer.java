package licet.rights;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import licet.vocabulary.answer.Answer.Collisions;
import licet.vocabulary.answer.Answer.Flag;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.question.Question;

/// Which instruments about some patents collide (CF).
final class CollisionAnswer {
  private CollisionAnswer() {}

  /// The answer from the facts known.
  static Collisions of(Question.Conflicts question, Ledger ledger) {
    var flags = flags(question, ledger);
    return new Collisions(question, flags, proof(flags, ledger), List.of());
  }

  /// The flags that stand under every reading of what is open.
  static List<Flag> flags(Question.Conflicts question, Ledger ledger) {
    var flags = new LinkedHashSet<Flag>();
    for (var patent : question.patents()) {
      var readings =
          Readings.of(reading -> {
            var matter = new Matter(ledger, reading);
            var chain = matter.titles.traced(patent, question.in());
            var all = new ArrayList<>(TitleFlags.of(ledger, reading, patent, chain, question.on()));
            all.addAll(GrantFlags.of(matter, patent, question.in(), question.on()));
            return List.copyOf(all);
          });
      var sure = new LinkedHashSet<>(readings.outcomes().getFirst().decided());
      readings.outcomes().forEach(outcome -> sure.retainAll(outcome.decided()));
      flags.addAll(sure);
    }
    return List.copyOf(flags);
  }

  private static Proof proof(List<Flag> flags, Ledger ledger) {
    var steps = steps(flags, ledger);
    if (steps.isEmpty()) {
      var none = new Proof.Absent("a collision", "all facts known", null);
      return new Proof.Step("nothing collides", Proof.State.HOLDS, "CF", null, List.of(none));
    }
    return new Proof.Step("instruments collide", Proof.State.HOLDS, "CF", null, steps);
  }

  /// Each flag as a step of a proof.
  static List<Proof> steps(List<Flag> flags, Ledger ledger) {
    var steps = new ArrayList<Proof>();
    for (var flag : flags) {
      var cited = flag.facts().stream().flatMap(id -> ledger.cited(id).stream()).toList();
      var claim = flag.code() + ": " + flag.words();
      steps.add(new Proof.Step(claim, Proof.State.HOLDS, flag.rule(), null, cited));
    }
    return steps;
  }
}
