package licet.cli;

import java.util.concurrent.Callable;
import licet.desk.form.DealForm;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.FindDeal;
import licet.notation.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "deal",
    description = "Show one deal: every value of every field, who says so, and in which words.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:shown", "1:a failure of ours", "2:wrong use, or no such deal"})
final class DealCommand implements Callable<Integer> {
  @Mixin private Shared shared;
  @Mixin private RegisterOption register;
  @Mixin private KnownOn knownOn;

  @Parameters(paramLabel = "ID", description = "The deal's id, or its beginning.")
  private String id;

  @Override
  public Integer call() {
    try (var house = register.house(shared)) {
      var found = new FindDeal(id, knownOn.instant(house.clock())).ask(house, Asker.local());
      var screen = shared.screen();
      switch (shared.format(Format.TABLE)) {
        case TABLE -> new DealPage(found, screen).print();
        case JSON -> screen.line(Json.pretty(DealForm.json(found)));
        case JSONL -> screen.line(Json.line(DealForm.json(found)));
        case CSV -> screen.csv(DealForm.sheet(found.deal()));
      }
      return 0;
    }
  }
}
