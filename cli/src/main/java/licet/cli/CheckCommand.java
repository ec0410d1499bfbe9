package licet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import licet.cli.Asking.AnswerFormat;
import licet.desk.inquiry.RegisterFacts;
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
    if (owner != null) {
      return portfolio(owner);
    }
    if (patents.isEmpty() && standard == null) {
      throw new IllegalArgumentException(
          "nothing to check; expected --patent, --standard or --patents-of");
    }
    var question = practising.question(asking, patents, standard, country);
    return asking.ask(question, format, Asking::code);
  }

  private int portfolio(String party) {
    var portfolio = new RegisterFacts.Portfolio(asking.party(party), standard, country);
    var question = practising.question(asking, List.of(portfolio.name()), null, country);
    return asking.ask(portfolio, question, format, Asking::code);
  }
}
