package licet.cli;

import java.util.concurrent.Callable;
import licet.desk.form.SourceForm;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.ListSources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "sources",
    description = "List the sources, in the order in which they came in.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:answered", "1:a failure of ours", "2:wrong use"})
final class SourcesCommand implements Callable<Integer> {
  @Mixin private Shared shared;
  @Mixin private RegisterOption register;
  @Mixin private KnownOn knownOn;

  @Override
  public Integer call() {
    try (var house = register.house(shared)) {
      var sources = new ListSources(knownOn.instant(house.clock())).ask(house, Asker.local());
      var sheet = SourceForm.sheet(sources);
      var forPeople =
          sheet.only("source", "path", "kind", "language", "published", "deals", "repeats");
      var trees = sources.stream().map(SourceForm::json).toList();
      shared.screen().list(shared.format(Format.TABLE), forPeople, sheet, trees);
      return 0;
    }
  }
}
