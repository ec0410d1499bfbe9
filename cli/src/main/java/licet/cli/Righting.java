package licet.cli;

import java.util.List;
import licet.desk.form.EntryForm;
import licet.desk.form.Sheet;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.Inquiry;
import licet.notation.Json;
import licet.register.journal.Entry;
import picocli.CommandLine.Option;

/// The reason that all commands want that put right what was read, and how they tell what they
/// recorded.
final class Righting {
  @Option(
      names = "--because",
      paramLabel = "REASON",
      required = true,
      description = "Why, in your own words; it is kept with it.")
  private String because;

  String because() {
    return because;
  }

  /// Records what is asked, and prints the entry of the journal.
  int record(Inquiry<Entry> inquiry, Shared shared, RegisterOption register) {
    try (var house = register.house(shared)) {
      var entry = inquiry.ask(house, Asker.local());
      var screen = shared.screen();
      switch (shared.format(Format.TABLE)) {
        case TABLE ->
            screen.paragraph(
                "entry " + entry.number() + ": " + EntryForm.words(entry.content()), 0);
        case JSON, JSONL -> screen.line(Json.line(EntryForm.json(entry)));
        case CSV -> screen.csv(sheet(entry));
      }
      return 0;
    }
  }

  private static Sheet sheet(Entry entry) {
    return new Sheet(
        List.of("entry", "recorded", "kind", "subject", "words"),
        List.of(
            List.of(
                Long.toString(entry.number()),
                entry.recordedAt().toString(),
                entry.content().kind().label(),
                entry.content().subject(),
                EntryForm.words(entry.content()))));
  }
}
