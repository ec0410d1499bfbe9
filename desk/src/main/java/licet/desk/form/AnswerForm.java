package licet.desk.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import licet.vocabulary.answer.Answer;
import licet.vocabulary.answer.Missing;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Act;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Share;
import licet.vocabulary.question.Question;

/// Answers about rights in words.
public final class AnswerForm {
  private AnswerForm() {}

  /// An answer as an outline, its value in the first line.
  ///
  /// @param facts what was told, for the words of what it rests on
  /// @param explain true for the whole proof; else only the facts it rests on
  public static Outline outline(Answer answer, List<Fact> facts, boolean explain) {
    var draft = new Outline.Draft();
    var proofs = ProofForm.of(facts);
    switch (answer) {
      case Answer.Permission it -> permission(it, explain, proofs, draft);
      case Answer.Title it -> title(it, draft);
      case Answer.Inventory it -> {
        draft.add(0, Words.count(it.items().size(), "item comes", "items come") + " along or stay");
        draft.add(0, words(it.question()));
        draft.section("items", it.items().stream().map(AnswerForm::words).toList());
        draft.section(
            "licenses of the buyer's own that reach them",
            it.inbound().stream().map(AnswerForm::words).toList());
        flags(it.flags(), draft);
      }
      case Answer.Collisions it -> {
        draft.add(
            0,
            it.flags().isEmpty()
                ? "nothing collides"
                : Words.count(it.flags().size(), "conflict", "conflicts"));
        draft.add(0, words(it.question()));
        flags(it.flags(), draft);
      }
    }
    draft.section("missing", answer.missing().stream().map(AnswerForm::words).toList());
    because(answer, explain, proofs, draft);
    return draft.outline();
  }

  private static void because(
      Answer answer, boolean explain, ProofForm proofs, Outline.Draft draft) {
    if (explain) {
      draft.add(0, "because");
      proofs.tree(answer.because(), 1, draft);
    } else {
      draft.section("rests on", proofs.sources(answer.because()));
    }
  }

  private static void permission(
      Answer.Permission it, boolean explain, ProofForm proofs, Outline.Draft draft) {
    draft.add(0, it.verdict().label() + ": " + it.ground() + " (" + it.decidedBy() + ")");
    draft.add(0, words(it.question()));
    if (it.each().size() > 1) {
      draft.section(
          "each patent",
          it.each().entrySet().stream()
              .sorted(Map.Entry.comparingByValue())
              .map(each -> each.getKey() + ": " + each.getValue().label())
              .toList());
    }
    if (explain && !it.tried().isEmpty()) {
      draft.add(0, "grants tried");
      it.tried().forEach(tried -> tried(tried, proofs, draft));
    } else {
      draft.section("grants tried", it.tried().stream().map(proofs::tried).toList());
    }
    draft.section("would change it", it.wouldChange());
    draft.section("notes", it.notes());
  }

  /// A grant that was tried, whole where it fails; where it does not, the proof below tells it.
  private static void tried(Proof tried, ProofForm proofs, Outline.Draft draft) {
    if (tried instanceof Proof.Step step && step.state() == Proof.State.HOLDS) {
      draft.add(1, proofs.words(tried));
    } else {
      proofs.tree(tried, 1, draft);
    }
  }

  private static void title(Answer.Title it, Outline.Draft draft) {
    draft.add(0, it.status().name() + ": " + (it.legal().isEmpty() ? "no holder" : legal(it)));
    draft.add(0, words(it.question()));
    draft.section("may hold it", it.candidates());
    draft.section("may sue alone", it.maySueAlone());
    draft.section("may not sue alone", it.mayNotSueAlone());
    draft.section("must join a suit", it.mustJoin());
    draft.section("may not sue at all", it.noStanding());
    draft.section("as good as the owner", it.effectivePatentee());
    flags(it.flags(), draft);
  }

  private static String legal(Answer.Title title) {
    return title.legal().entrySet().stream()
        .map(it -> it.getKey() + (it.getValue().equals(Share.WHOLE) ? "" : " " + it.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static void flags(List<Answer.Flag> flags, Outline.Draft draft) {
    draft.section("conflicts", flags.stream().map(AnswerForm::words).toList());
  }

  /// A collision, such as `C1: two assignments (F2, F3; W5)`.
  static String words(Answer.Flag flag) {
    return flag.code()
        + ": "
        + flag.words()
        + " ("
        + String.join(", ", flag.facts())
        + "; "
        + flag.rule()
        + ")";
  }

  private static String words(Missing missing) {
    return missing.kind().label() + ": " + missing.what() + "; settled by " + missing.settledBy();
  }

  private static String words(Answer.Item item) {
    return item.fate().label()
        + " "
        + item.name()
        + " on "
        + item.patent()
        + (item.against() == null ? "" : " against " + item.against())
        + (item.condition() == null ? "" : " on condition of " + item.condition())
        + ProofForm.day(" until ", item.until())
        + (item.grows() ? "; more may join" : "")
        + " ("
        + item.fact()
        + "; "
        + item.rule()
        + (item.law() == null ? "" : "; " + ProofForm.words(item.law()))
        + ")";
  }

  /// A question in a sentence.
  public static String words(Question question) {
    String words =
        switch (question) {
          case Question.Practise it ->
              "may "
                  + it.actor()
                  + " "
                  + it.acts().stream().sorted().map(Act::label).collect(Collectors.joining(", "))
                  + " "
                  + it.product()
                  + (it.maker() == null ? "" : " for " + it.maker())
                  + (it.unit() == null ? "" : ", unit " + it.unit())
                  + " under "
                  + (it.standard() == null ? patents(it.patents()) : it.standard());
          case Question.Owner it -> "who owns " + it.patent();
          case Question.Encumbrances it ->
              "what comes along when " + it.buyer() + " buys " + patents(it.patents());
          case Question.Conflicts it -> "what collides about " + patents(it.patents());
        };
    return words
        + " in "
        + question.in()
        + " on "
        + question.on()
        + ProofForm.day(", known on ", question.knownOn());
  }

  private static String patents(List<String> patents) {
    return String.join(", ", patents);
  }
}
