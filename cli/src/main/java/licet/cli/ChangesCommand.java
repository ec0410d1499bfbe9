package licet.cli;

import java.util.concurrent.Callable;
import licet.desk.form.EntryForm;
import licet.desk.form.Words;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.ListChanges;
import licet.desk.inquiry.Moment;
import licet.notation.Json;
import licet.register.change.Changes;
import licet.register.journal.Content;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "changes",
    description = "Tell what was recorded since a time, and what it did to the deals.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:answered, be it with nothing", "1:a failure of ours", "2:wrong use"})
final class ChangesCommand implements Callable<Integer> {
  @Mixin private Shared shared;
  @Mixin private RegisterOption register;
  @Mixin private KnownOn knownOn;

  @Option(
      names = "--since",
      paramLabel = "TIME",
      required = true,
      description = "From when: 2026-11-23, 2026-11-23T14:00, or 24h or 7d for so long ago.")
  private String since;

  @Override
  public Integer call() {
    try (var house = register.house(shared)) {
      var clock = house.clock();
      var inquiry = new ListChanges(Moment.start(since, clock), knownOn.instant(clock));
      var changes = inquiry.ask(house, Asker.local());
      var screen = shared.screen();
      switch (shared.format(Format.TABLE)) {
        case TABLE -> print(changes, screen);
        case JSON -> screen.line(Json.pretty(EntryForm.json(changes)));
        case JSONL ->
            changes.deals().forEach(change -> screen.line(Json.line(EntryForm.json(change))));
        case CSV -> screen.csv(EntryForm.sheet(changes.deals()));
      }
      return 0;
    }
  }

  static void print(Changes changes, Screen screen) {
    long sources =
        changes.entries().stream()
            .filter(entry -> entry.content() instanceof Content.SourceRecorded)
            .count();
    screen.paragraph(
        Words.count(changes.entries().size(), "entry", "entries")
            + " since "
            + changes.since()
            + ", "
            + Words.count(sources, "new source", "new sources"),
        0);
    for (var entry : changes.entries()) {
      switch (entry.content()) {
        case Content.SourceRecorded _, Content.ReadingRecorded _ -> {}
        case Content.Judged _,
            Content.Withdrawn _,
            Content.Restored _,
            Content.SourceCorrected _,
            Content.StatementCorrected _,
            Content.AgreementWritten _,
            Content.Confirmed _ ->
            screen.paragraph(
                "entry " + entry.number() + ": " + EntryForm.words(entry.content()), 0);
      }
    }
    if (!changes.deals().isEmpty()) {
      screen.line("");
      screen.table(EntryForm.sheet(changes.deals()));
    }
  }
}
