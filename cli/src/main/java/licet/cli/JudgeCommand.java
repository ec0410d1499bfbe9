package licet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import licet.desk.form.EntryForm;
import licet.desk.form.Sheet;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.Judge;
import licet.desk.inquiry.ListJudgements;
import licet.desk.inquiry.UndoJudgement;
import licet.register.journal.Entry;
import licet.vocabulary.statement.Judgement.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "judge",
    synopsisHeading =
        "Usage: licet judge same|different|unsure A B --because REASON%n"
            + "       licet judge undo NUMBER [--because REASON]%n"
            + "       licet judge list%n",
    customSynopsis = "",
    description =
        "Judge whether two deals, or two parties, are one; withdraw a judgement; list them all.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:recorded, or listed",
      "1:a failure of ours",
      "2:wrong use, or no such deal or judgement"
    })
final class JudgeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Shared shared;
  @Mixin private RegisterOption register;
  @Mixin private KnownOn knownOn;

  @Parameters(
      index = "0",
      paramLabel = "VERDICT",
      description = "same, different or unsure; or undo; or list.")
  private String verdict;

  @Parameters(
      index = "1..*",
      arity = "0..2",
      paramLabel = "A B",
      description = "Two ids of deals, or two names; for undo the number that judge printed.")
  private List<String> what = List.of();

  @Option(names = "--because", paramLabel = "REASON", description = "Why, in your own words.")
  private @Nullable String because;

  @Override
  public Integer call() {
    return switch (verdict) {
      case "same" -> judge(Verdict.SAME);
      case "different" -> judge(Verdict.DIFFERENT);
      case "unsure" -> judge(Verdict.UNSURE);
      case "undo" -> undo();
      case "list" -> list();
      default -> throw wrong("'" + verdict + "'; expected same, different, unsure, undo or list");
    };
  }

  private int judge(Verdict held) {
    if (what.size() != 2) {
      throw wrong("a judgement is over two: licet judge " + held.label() + " A B");
    }
    if (because == null) {
      throw wrong("a judgement needs its reason: --because REASON");
    }
    try (var house = register.house(shared)) {
      print(
          new Judge(held, what.getFirst(), what.getLast(), because).ask(house, Asker.local()),
          " ('licet judge undo %d' withdraws it)");
    }
    return 0;
  }

  private int undo() {
    if (what.size() != 1 || !what.getFirst().matches("\\d{1,18}")) {
      throw wrong("which judgement? licet judge undo NUMBER");
    }
    long number = Long.parseLong(what.getFirst());
    String reason = because == null ? "withdrawn" : because;
    try (var house = register.house(shared)) {
      print(new UndoJudgement(number, reason).ask(house, Asker.local()), "");
    }
    return 0;
  }

  private int list() {
    if (!what.isEmpty()) {
      throw wrong("'list' takes nothing more");
    }
    try (var house = register.house(shared)) {
      var entries = new ListJudgements(knownOn.instant(house.clock())).ask(house, Asker.local());
      var sheet = EntryForm.judgements(entries);
      var trees = entries.stream().map(EntryForm::json).toList();
      shared.screen().list(shared.format(Format.TABLE), sheet, sheet, trees);
    }
    return 0;
  }

  private void print(Entry entry, String hint) {
    var screen = shared.screen();
    switch (shared.format(Format.TABLE)) {
      case TABLE ->
          screen.paragraph(
              "entry "
                  + entry.number()
                  + ": "
                  + EntryForm.words(entry.content())
                  + (shared.quiet() ? "" : hint.formatted(entry.number())),
              0);
      case JSON, JSONL -> screen.line(licet.notation.Json.line(EntryForm.json(entry)));
      case CSV -> screen.csv(sheet(entry));
    }
  }

  private static Sheet sheet(Entry entry) {
    return EntryForm.judgements(List.of(entry));
  }

  private ParameterException wrong(String words) {
    return new ParameterException(spec.commandLine(), words);
  }
}
