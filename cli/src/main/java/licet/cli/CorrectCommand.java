package licet.cli;

import java.util.concurrent.Callable;
import licet.desk.inquiry.Correct;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "correct",
    description = "Put right what a statement was understood to say, or what is known of a source.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:recorded",
      "1:a failure of ours",
      "2:wrong use, or nothing has the id, or the value does not fit the field"
    })
final class CorrectCommand implements Callable<Integer> {
  @Mixin private Shared shared;
  @Mixin private RegisterOption register;
  @Mixin private Righting righting;

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "Id of a statement or digest of a source, or the beginning of it.")
  private String id;

  @Parameters(
      index = "1",
      paramLabel = "FIELD",
      description =
          "kind, status, party, date, patents, number, money, standard, technology, territory,"
              + " term or news; of a source published, witness, language or title.")
  private String field;

  @Parameters(
      index = "2",
      paramLabel = "VALUE",
      description = "The value, as licet prints it; empty for what a source does not tell.")
  private String value;

  @Override
  public Integer call() {
    return righting.record(new Correct(id, field, value, righting.because()), shared, register);
  }
}
