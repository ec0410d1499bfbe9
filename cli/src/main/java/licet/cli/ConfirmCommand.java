package licet.cli;

import java.util.concurrent.Callable;
import licet.desk.inquiry.Confirm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "confirm",
    description = "Say that you compared a statement with its passage and hold it to be right.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:recorded",
      "1:a failure of ours",
      "2:wrong use, or nothing has the id, or it is withdrawn"
    })
final class ConfirmCommand implements Callable<Integer> {
  @Mixin private Shared shared;
  @Mixin private RegisterOption register;
  @Mixin private Righting righting;

  @Parameters(paramLabel = "ID", description = "Id of a statement, or the beginning of it.")
  private String id;

  @Override
  public Integer call() {
    return righting.record(new Confirm(id, righting.because()), shared, register);
  }
}
