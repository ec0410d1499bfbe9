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

  /// Each flag as a step of a proof.
  static Proof proof(List<Flag> flags, Ledger ledger) {
    var steps = new ArrayList<Proof>();
    for (var flag : flags) {
      var cited =
          ledger.all().stream()
              .filter(fact -> flag.facts().contains(fact.id()))
              .<Proof>map(Proofs::cited)
              .toList();
      steps.add(
          new Proof.Step(
              flag.code() + ": " + flag.words(), Proof.State.HOLDS, flag.rule(), null, cited));
    }
    if (steps.isEmpty()) {
      steps.add(new Proof.Absent("a collision", "all facts known", null));
      return new Proof.Step("nothing collides", Proof.State.HOLDS, "CF", null, steps);
    }
    return new Proof.Step("instruments collide", Proof.State.HOLDS, "CF", null, steps);
  }
}
