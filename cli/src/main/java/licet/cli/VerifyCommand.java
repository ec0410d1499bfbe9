package licet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import licet.desk.form.Sheet;
import licet.desk.form.VerificationForm;
import licet.desk.form.Words;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.VerifyJournal;
import licet.notation.Json;
import licet.register.journal.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "verify",
    description = "Reckon every digest of the journal anew, to see that nothing was changed in it.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the journal is as it was written",
      "1:it is not, or a failure of ours",
      "2:wrong use"
    })
final class VerifyCommand implements Callable<Integer> {
  @Mixin private Shared shared;
  @Mixin private RegisterOption register;

  @Override
  public Integer call() {
    try (var house = register.house(shared)) {
      var verdict = new VerifyJournal().ask(house, Asker.local());
      var screen = shared.screen();
      switch (shared.format(Format.TABLE)) {
        case TABLE -> screen.paragraph(words(verdict, house.place()), 0);
        case JSON, JSONL -> screen.line(Json.line(VerificationForm.json(verdict)));
        case CSV -> screen.csv(sheet(verdict));
      }
      return switch (verdict) {
        case Verification.Whole _ -> 0;
        case Verification.Broken _ -> 1;
      };
    }
  }

  private static String words(Verification verdict, String place) {
    return switch (verdict) {
      case Verification.Whole(long entries, var head) ->
          place
              + " is as it was written: "
              + Words.count(entries, "entry", "entries")
              + ", head "
              + head;
      case Verification.Broken(long number, var what) ->
          place + " is not as it was written: entry " + number + ": " + what;
    };
  }

  private static Sheet sheet(Verification verdict) {
    return switch (verdict) {
      case Verification.Whole(long entries, var head) ->
          new Sheet(
              List.of("whole", "entries", "head"),
              List.of(List.of("true", Long.toString(entries), head)));
      case Verification.Broken(long number, var what) ->
          new Sheet(
              List.of("whole", "entry", "what"),
              List.of(List.of("false", Long.toString(number), what)));
    };
  }
}
