package licet.cli;

import java.util.concurrent.Callable;
import licet.cli.Asking.AnswerFormat;
import licet.vocabulary.question.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "owner",
    description = "Ask who owns a patent, and who may sue on it.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the chain of title is clear",
      "1:a failure of ours",
      "2:wrong use, or a file that can't be read",
      "3:the chain has a gap",
      "4:unknown or disputed; what is missing is printed"
    })
final class OwnerCommand implements Callable<Integer> {
  @Mixin private Asking asking;

  @Parameters(paramLabel = "PATENT", description = "The patent, as people write it.")
  private String patent;

  @Option(
      names = "--in",
      paramLabel = "COUNTRY",
      required = true,
      description = "The country, as in US; EP for a European application.")
  private String country;

  @Option(
      names = "--asker",
      paramLabel = "NAME",
      description = "Tell also whether this party may sue alone.")
  private @Nullable String asker;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to print the answer: ${COMPLETION-CANDIDATES}.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Override
  public Integer call() {
    return asking.ask(
        asking.question((on, known) -> new Question.Owner(patent, country, asker, on, known)),
        format);
  }
}
