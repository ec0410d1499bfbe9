package licet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import licet.cli.Asking.AnswerFormat;
import licet.vocabulary.question.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "conflicts",
    description = "Ask which instruments about patents collide.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing collides",
      "1:a failure of ours",
      "2:wrong use, or a file that can't be read",
      "3:something does"
    })
final class ConflictsCommand implements Callable<Integer> {
  @Mixin private Asking asking;

  @Parameters(
      paramLabel = "PATENT",
      arity = "1..*",
      description = "The patents, as people write them.")
  private List<String> patents;

  @Option(
      names = "--in",
      paramLabel = "COUNTRY",
      required = true,
      description = "The country, as in US.")
  private String country;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to print the answer: ${COMPLETION-CANDIDATES}.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Override
  public Integer call() {
    return asking.ask(
        asking.question((on, known) -> new Question.Conflicts(patents, country, on, known)),
        format);
  }
}
