package licet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import licet.desk.form.HitForm;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "search",
    description = "Find words in sources and deals, the best first.",
    footer = {
      "",
      "All words must be there. \"words in quotes\" stand side by side, -word must",
      "not be there (after --), word* is a beginning, this | that is either."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:answered, be it with nothing", "1:a failure of ours", "2:wrong use"})
final class SearchCommand implements Callable<Integer> {
  /// Lucene warns that it would be faster with a module that is still incubating; held here, for
  /// loggers that nobody holds forget what they were told.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  @Mixin private Shared shared;
  @Mixin private RegisterOption register;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "At most so many; ${DEFAULT-VALUE} unless told.")
  private int limit;

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for.")
  private List<String> words;

  @Override
  public Integer call() {
    LUCENE.setLevel(Level.OFF);
    try (var house = register.house(shared)) {
      var hits = new Search(String.join(" ", words), limit).ask(house, Asker.local());
      var sheet = HitForm.sheet(hits);
      var trees = hits.stream().map(HitForm::json).toList();
      shared.screen().list(shared.format(Format.TABLE), sheet, sheet, trees);
      return 0;
    }
  }
}
