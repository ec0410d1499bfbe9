package licet.desk.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import licet.notation.fact.CaseFile;
import licet.vocabulary.answer.Law;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.answer.Proof.Cited;
import licet.vocabulary.answer.Proof.State;
import licet.vocabulary.answer.Proof.Step;
import licet.vocabulary.fact.Fact;
import org.jspecify.annotations.Nullable;

/// Proofs in words. A fact that has no words of its own is told by its keys.
///
/// @param facts what was told, by id
record ProofForm(Map<String, Fact> facts) {
  /// Days that stand for none; the first of 1970 is that of patents which nobody numbers.
  private static final Set<LocalDate> UNTOLD =
      Set.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH);

  static ProofForm of(List<Fact> facts) {
    var byId = new HashMap<String, Fact>();
    facts.forEach(fact -> byId.put(fact.id(), fact));
    return new ProofForm(byId);
  }

  /// The whole tree: each claim with what came of it, its rule and the law, and below it what it
  /// stands on. A fact is told in full where it is met first.
  void tree(Proof proof, int depth, Outline.Draft draft) {
    tree(proof, depth, draft, new HashSet<>());
  }

  private void tree(Proof proof, int depth, Outline.Draft draft, Set<String> told) {
    boolean again = proof instanceof Cited cited && !told.add(cited.fact());
    draft.add(depth, again ? ((Cited) proof).fact() + ", as above" : words(proof));
    if (proof instanceof Step step) {
      step.premises().forEach(premise -> tree(premise, depth + 1, draft, told));
    }
  }

  /// The facts a proof rests on, each once.
  List<String> sources(Proof proof) {
    var cited = new LinkedHashMap<String, Cited>();
    proof.sources().forEach(it -> cited.putIfAbsent(it.fact(), it));
    return cited.values().stream().map(this::words).toList();
  }

  /// A grant that was tried and the first point at which it fails; its own words where none does.
  String tried(Proof proof) {
    String why =
        firstFailing(proof).filter(it -> !it.equals(proof)).map(it -> "; " + words(it)).orElse("");
    return words(proof) + why;
  }

  /// The first point at which a proof fails, from the top and then inwards.
  static Optional<Proof> firstFailing(Proof proof) {
    if (!(proof instanceof Step step) || step.state() == State.HOLDS) {
      return Optional.empty();
    }
    return step.premises().stream()
        .flatMap(premise -> firstFailing(premise).stream())
        .findFirst()
        .or(() -> Optional.of(proof));
  }

  String words(Proof proof) {
    return switch (proof) {
      case Step(var claim, var state, var rule, var law, _) ->
          claim + ": " + state.label() + " (" + rule + (law == null ? "" : "; " + words(law)) + ")";
      case Cited cited -> words(cited);
      case Proof.Absent(var what, var searched, var completeness) ->
          "not told: "
              + what
              + "; searched: "
              + searched
              + (completeness == null ? "" : ", complete by " + completeness);
      case Proof.Assumed(var what, var why) -> "taken for so: " + what + "; " + why;
    };
  }

  /// A row of the law, such as `US, settled: 35 USC 261`.
  static String words(Law law) {
    String country = law.country().equals("*") ? "everywhere" : law.country();
    return country + ", " + law.weight().label() + ": " + law.authority();
  }

  private String words(Cited cited) {
    return cited.fact()
        + day(", ", cited.date())
        + told(cited.fact(), cited.words())
        + (cited.source() == null ? "" : " [" + cited.source() + "]")
        + (cited.known().equals(cited.date()) ? "" : day(", known since ", cited.known()))
        + day(", recorded ", cited.recorded());
  }

  /// The words of a fact in quotes, or else its keys and values.
  String told(String id, String words) {
    var fact = facts.get(id);
    if (!words.isEmpty()) {
      return ": \"" + words + "\"";
    }
    return fact == null ? "" : ": " + CaseFile.words(fact);
  }

  /// A day with words before it; nothing where no day is told.
  static String day(String before, @Nullable LocalDate day) {
    return day == null || UNTOLD.contains(day) ? "" : before + day;
  }
}
