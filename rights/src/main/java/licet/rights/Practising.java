package licet.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import licet.rights.Decision.Decided;
import licet.rights.Settling.Settled;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Missing;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.answer.Verdict;
import licet.vocabulary.fact.Essential;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.PatentFact;
import licet.vocabulary.fact.Transfer;
import licet.vocabulary.fact.Truth;
import licet.vocabulary.question.Question;

/// The answer to whether somebody may act, for one patent or for several (D6, D7).
final class Practising {
  private final Ledger ledger;
  private final Question.Practise asked;

  Practising(Ledger ledger, Question.Practise asked) {
    this.ledger = ledger;
    this.asked = asked;
  }

  /// The answer, without what would change it.
  ///
  /// @throws IllegalArgumentException if no fact names the patent
  Answer.Permission answer() {
    var settled = new LinkedHashMap<String, Settled>();
    for (var patent : patents()) {
      settled.put(patent, settle(patent));
    }
    if (settled.isEmpty()) {
      throw new IllegalArgumentException("no fact names a patent essential to " + asked.standard());
    }
    return settled.size() == 1
        ? single(settled.firstEntry().getKey(), settled.firstEntry().getValue())
        : several(settled);
  }

  /// The verdict alone, for comparison.
  ///
  /// @throws IllegalArgumentException if no fact names the patent
  Verdict verdict() {
    return patents().stream()
        .map(patent -> settle(patent).decided().verdict())
        .min(Verdict::compareTo)
        .orElseThrow(() -> new IllegalArgumentException("no fact names a patent asked about"));
  }

  private Set<String> patents() {
    var patents = new LinkedHashMap<String, String>();
    asked.patents().forEach(each -> patents.putIfAbsent(Patents.bare(each), each));
    if (asked.standard() != null) {
      for (var each : ledger.all(Essential.class)) {
        boolean essential =
            each.essential() == Truth.YES && Goods.release(each.standard(), asked.standard());
        if (essential) {
          patents.putIfAbsent(Patents.bare(each.patent()), each.patent());
        }
      }
    }
    patents.values().forEach(this::known);
    return new LinkedHashSet<>(patents.values());
  }

  private void known(String patent) {
    if (ledger.all().stream().noneMatch(fact -> names(fact, patent))) {
      throw new IllegalArgumentException("no fact names the patent " + patent);
    }
  }

  private static boolean names(Fact fact, String patent) {
    return switch (fact) {
      case PatentFact each -> Patents.named(List.of(each.number()), patent);
      case Grant each -> Patents.named(each.subject().listed(), patent);
      case Transfer each -> Patents.named(each.patents(), patent);
      default -> false;
    };
  }

  private Conduct conduct(String patent) {
    return new Conduct(
        asked.actor(),
        patent,
        asked.in(),
        asked.in(),
        asked.acts(),
        asked.product(),
        asked.maker(),
        asked.unit(),
        asked.on());
  }

  private Settled settle(String patent) {
    var conduct = conduct(patent);
    return Settling.of(Readings.of(reading -> Decision.of(new Matter(ledger, reading), conduct)));
  }

  private Answer.Permission single(String patent, Settled settled) {
    var decided = settled.decided();
    var notes = new ArrayList<>(settled.notes());
    notes.addAll(Remarks.of(ledger, conduct(patent), decided));
    return new Answer.Permission(
        asked,
        decided.verdict(),
        decided.ground(),
        decided.rule(),
        decided.because(),
        decided.tried(),
        settled.missing(),
        settled.turns(),
        List.copyOf(notes),
        Map.of(patent, decided.verdict()));
  }

  /// The least favorable answer, and the patents that decide it (D7).
  private Answer.Permission several(Map<String, Settled> settled) {
    var worst =
        settled.values().stream()
            .map(each -> each.decided().verdict())
            .min(Verdict::compareTo)
            .orElseThrow();
    var each = new LinkedHashMap<String, Verdict>();
    var deciding = new ArrayList<String>();
    var premises = new ArrayList<Proof>();
    var tried = new ArrayList<Proof>();
    var missing = new LinkedHashSet<Missing>();
    var notes = new ArrayList<String>();
    var turns = new ArrayList<String>();
    settled.forEach((patent, one) -> {
      var verdict = one.decided().verdict();
      each.put(patent, verdict);
      if (verdict == worst) {
        deciding.add(patent);
        premises.add(one.decided().because());
        missing.addAll(one.missing());
        turns.addAll(one.turns());
      }
      tried.addAll(one.decided().tried());
      one.notes().forEach(note -> notes.add(patent + ": " + note));
      Remarks.of(ledger, conduct(patent), one.decided())
          .forEach(note -> notes.add(patent + ": " + note));
    });
    var decided = combined(settled, worst, deciding, premises);
    return new Answer.Permission(
        asked,
        worst,
        decided.ground(),
        decided.rule(),
        decided.because(),
        List.copyOf(tried),
        List.copyOf(missing),
        List.copyOf(turns),
        List.copyOf(notes),
        each);
  }

  private Decided combined(
      Map<String, Settled> settled, Verdict worst, List<String> deciding, List<Proof> premises) {
    var first = settled.get(deciding.getFirst());
    if (first == null) {
      throw new IllegalStateException("no answer for " + deciding.getFirst());
    }
    var state = first.decided().because().state();
    var claim =
        asked.actor()
            + " may do it under all patents asked about; decided by "
            + String.join(", ", deciding);
    var because = new Proof.Step(claim, state, "D7", null, premises);
    var ground = first.decided().ground() + " (" + String.join(", ", deciding) + ")";
    return new Decided(worst, ground, first.decided().rule(), because, List.of());
  }
}
