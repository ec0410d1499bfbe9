package licet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import licet.cli.Asking.AnswerFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    description = "Ask whether somebody may practise patents, and why.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:permitted, or no permission is needed",
      "1:a failure of ours",
      "2:wrong use, or a file that can't be read",
      "3:not shown, or barred",
      "4:unknown or disputed; what is missing is printed"
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin private Asking asking;
  @Mixin private Practising practising;

  @Option(
      names = "--patent",
      paramLabel = "NUMBER",
      description = "The patent, as people write it; several times for several.")
  private List<String> patents = List.of();

  @Option(
      names = "--standard",
      paramLabel = "NAME",
      description = "A standard, for the patents essential to it.")
  private @Nullable String standard;

  @Option(
      names = "--patents-of",
      paramLabel = "PARTY",
      description =
          "All patents of a party together, or those essential to the standard; asked of the"
              + " register.")
  private @Nullable String owner;

  @Option(
      names = "--in",
      paramLabel = "COUNTRY",
      required = true,
      description = "The country of the act, as in US.")
  private String country;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to print the answer: ${COMPLETION-CANDIDATES}.")
  private AnswerFormat format = AnswerFormat.TEXT;

  @Override
  public Integer call() {
    var practice = practising.practice(asking, patents, standard, owner);
    return asking.ask(practice, country, format);
  }
}
