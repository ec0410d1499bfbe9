package licet.desk.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import licet.desk.inquiry.FactSource;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Missing;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Share;

/// An answer about rights as a page shows it: first the verdict and a sentence, then what it rests
/// on, what is missing and the whole proof.
///
/// @param tone how the verdict is colored
/// @param chip the verdict in plain words
/// @param value the verdict in the word of the field
/// @param sentence the reason, in one sentence
/// @param question what was asked, in a sentence
/// @param sections what else it says
/// @param missing what is open and bears on it
/// @param restsOn the facts it rests on, each once
/// @param aside facts that were looked at and do not bear it, each once
/// @param tried grants that were tried, those that hold first
/// @param because the whole proof
public record AnswerCard(
    Tone tone,
    String chip,
    String value,
    List<Span> sentence,
    String question,
    List<Section> sections,
    List<Open> missing,
    List<ProofTree.Leaf> restsOn,
    List<ProofTree.Leaf> aside,
    List<Tried> tried,
    ProofTree because) {
  private static final int OPEN_STEPS = 3;

  /// Names looked for in words; beyond them only facts that are cited become links.
  private static final int MOST_NAMES = 2_000;

  /// How a verdict is colored; the word next to it says the same.
  public enum Tone {
    /// It is so.
    YES,
    /// It is not.
    NO,
    /// Nobody can tell, or on a condition.
    OPEN;

    /// The class of style.
    public String style() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// Lines under a heading.
  public record Section(String heading, List<List<Span>> lines) {}

  /// A grant that was tried.
  ///
  /// @param fails the first point at which it fails; empty where it does not
  public record Tried(ProofTree tree, List<Span> fails) {}

  /// A point that is open.
  ///
  /// @param kind why it is
  /// @param what the point
  /// @param settledBy what would settle it
  public record Open(String kind, List<Span> what, String settledBy) {}

  /// The card of an answer.
  ///
  /// @param told what it was answered from
  public static AnswerCard of(Answer answer, FactSource.Told.Facts told) {
    return new Draft(answer, told).card();
  }

  private record Chip(Tone tone, String words, String value) {}

  private static final class Draft {
    private final Answer answer;
    private final FactLinks links;
    private final ProofTree.Grower grower;
    private final List<Section> sections = new ArrayList<>();

    Draft(Answer answer, FactSource.Told.Facts told) {
      this.answer = answer;
      var tried = answer instanceof Answer.Permission it ? it.tried() : List.<Proof>of();
      var cited =
          Stream.concat(Stream.of(answer.because()), tried.stream())
              .flatMap(Proof::sources)
              .map(Proof.Cited::fact);
      var all = told.facts().stream().map(Fact::id).limit(MOST_NAMES);
      var ids = Stream.concat(cited, all).distinct().toList();
      links = new FactLinks(ids, told.places());
      grower = new ProofTree.Grower(told.facts(), links, ProofTree.Grower.book());
    }

    AnswerCard card() {
      var chip = chip();
      sections();
      var bearing = new LinkedHashMap<String, Proof.Cited>();
      bearing(answer.because(), bearing);
      var aside = new LinkedHashMap<String, Proof.Cited>();
      answer.because().sources().forEach(it -> aside.putIfAbsent(it.fact(), it));
      aside.keySet().removeAll(bearing.keySet());
      return new AnswerCard(
          chip.tone,
          chip.words,
          chip.value,
          links.linked(sentence()),
          AnswerForm.words(answer.question()),
          List.copyOf(sections),
          answer.missing().stream().map(this::open).toList(),
          bearing.values().stream().map(grower::leaf).toList(),
          aside.values().stream().map(grower::leaf).toList(),
          tried(),
          grower.tree(answer.because(), OPEN_STEPS));
    }

    private Open open(Missing it) {
      return new Open(it.kind().label(), links.linked(it.what()), it.settledBy());
    }

    /// The facts below claims that do not fail.
    private static void bearing(Proof proof, Map<String, Proof.Cited> found) {
      switch (proof) {
        case Proof.Step step -> {
          if (step.state() != Proof.State.FAILS) {
            step.premises().forEach(premise -> bearing(premise, found));
          }
        }
        case Proof.Cited cited -> found.putIfAbsent(cited.fact(), cited);
        case Proof.Absent _, Proof.Assumed _ -> {}
      }
    }

    private List<Tried> tried() {
      return answer instanceof Answer.Permission it
          ? it.tried().stream()
              .sorted(java.util.Comparator.comparing(Draft::state))
              .map(this::tried)
              .toList()
          : List.of();
    }

    private Tried tried(Proof proof) {
      var fails = ProofForm.firstFailing(proof).filter(it -> !it.equals(proof));
      String words = fails.map(it -> it instanceof Proof.Step step ? step.claim() : "").orElse("");
      return new Tried(grower.tree(proof, 0), links.linked(words));
    }

    private static Proof.State state(Proof proof) {
      return proof instanceof Proof.Step step ? step.state() : Proof.State.UNKNOWN;
    }

    private Chip chip() {
      return switch (answer) {
        case Answer.Permission it ->
            switch (it.verdict()) {
              case PERMITTED, PERMITTED_BY_EXHAUSTION, NOT_NEEDED ->
                  new Chip(Tone.YES, "Yes", it.verdict().label());
              case NOT_SHOWN, BARRED -> new Chip(Tone.NO, "No", it.verdict().label());
              case UNKNOWN, DISPUTED -> new Chip(Tone.OPEN, "Cannot tell", it.verdict().label());
            };
        case Answer.Title it ->
            switch (it.status()) {
              case CLEAR -> new Chip(Tone.YES, holders(it), it.status().name());
              case GAP -> new Chip(Tone.OPEN, "Broken chain", it.status().name());
              case DISPUTED, UNKNOWN -> new Chip(Tone.OPEN, "Cannot tell", it.status().name());
            };
        case Answer.Inventory it -> {
          long bind = it.items().stream().filter(item -> PurchaseFate.of(item).travels()).count();
          yield bind == 0
              ? new Chip(Tone.YES, "Nothing is shown to travel", "")
              : new Chip(Tone.OPEN, Words.count(bind, "burden travels", "burdens travel"), "");
        }
        case Answer.Collisions it ->
            it.flags().isEmpty()
                ? new Chip(Tone.YES, "Nothing collides", "")
                : new Chip(Tone.NO, Words.count(it.flags().size(), "conflict", "conflicts"), "");
      };
    }

    private static String holders(Answer.Title it) {
      return it.legal().entrySet().stream()
          .map(each ->
              each.getKey() + (each.getValue().equals(Share.WHOLE) ? "" : " " + each.getValue()))
          .collect(Collectors.joining(", "));
    }

    private String sentence() {
      return switch (answer) {
        case Answer.Permission it -> sentence(it);
        case Answer.Title it ->
            switch (it.status()) {
              case CLEAR -> "The chain of title is whole.";
              case GAP ->
                  holders(it) + " holds legal title, but an instrument in the chain is missing.";
              case DISPUTED ->
                  "It is one of " + String.join(", ", it.candidates()) + "; that is contested.";
              case UNKNOWN ->
                  it.candidates().isEmpty()
                      ? "Nobody tells who first owned it."
                      : "It is one of "
                          + String.join(", ", it.candidates())
                          + ", and what decides is not told.";
            };
        case Answer.Inventory it ->
            it.items().isEmpty()
                ? "No instrument alive on that day is told."
                : "For a closing on that day, as far as the facts tell.";
        case Answer.Collisions it ->
            it.flags().isEmpty()
                ? "No two instruments told of stand in each other's way."
                : "Each is listed; none hides behind another.";
      };
    }

    private static String sentence(Answer.Permission it) {
      return switch (it.verdict()) {
        case PERMITTED -> "A right covers it: " + it.ground() + ".";
        case PERMITTED_BY_EXHAUSTION ->
            "The units were put on the market with authority: " + it.ground() + ".";
        case NOT_NEEDED -> "No right in force stands against it: " + it.ground() + ".";
        case NOT_SHOWN ->
            (it.tried().isEmpty()
                    ? "No grant to it is told."
                    : "None of the grants told of covers it.")
                + " That is not to say that it infringes.";
        case BARRED -> "It is kept out: " + it.ground() + ".";
        case UNKNOWN -> "It turns on " + points(it.missing(), "nobody tells");
        case DISPUTED -> "It turns on " + points(it.missing(), "is contested");
      };
    }

    private static String points(List<Missing> missing, String state) {
      return switch (missing.size()) {
        case 0 -> "more open points than can be tried.";
        case 1 -> missing.getFirst().what() + ", which " + state + ".";
        default ->
            missing.size() + " points of which the first is " + missing.getFirst().what() + ".";
      };
    }

    private void sections() {
      switch (answer) {
        case Answer.Permission it -> {
          if (it.each().size() > 1) {
            add(
                "Each patent",
                it.each().entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .map(each -> each.getKey() + ": " + each.getValue().label())
                    .toList());
          }
          add("What would change it", it.wouldChange());
          add("Good to know", it.notes());
        }
        case Answer.Title it -> {
          add("May hold it", it.candidates());
          add("May sue alone", it.maySueAlone());
          add("May not sue alone", it.mayNotSueAlone());
          add("Must join a suit", it.mustJoin());
          add("May not sue at all", it.noStanding());
          add("As good as the owner", it.effectivePatentee());
          add("Conflicts", it.flags().stream().map(AnswerForm::words).toList());
        }
        case Answer.Inventory it ->
            add("Conflicts", it.flags().stream().map(AnswerForm::words).toList());
        case Answer.Collisions it ->
            add("Conflicts", it.flags().stream().map(AnswerForm::words).toList());
      }
    }

    private void add(String heading, List<String> lines) {
      if (!lines.isEmpty()) {
        sections.add(new Section(heading, lines.stream().map(links::linked).toList()));
      }
    }
  }
}
