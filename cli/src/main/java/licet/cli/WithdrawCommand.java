package licet.cli;

import java.util.concurrent.Callable;
import licet.desk.inquiry.Withdraw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "withdraw",
    description = "Take a statement, or a source with all it says, out of what is shown.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:recorded",
      "1:a failure of ours",
      "2:wrong use, or nothing has the id, or it is withdrawn already"
    })
final class WithdrawCommand implements Callable<Integer> {
  @Mixin private Shared shared;
  @Mixin private RegisterOption register;
  @Mixin private Righting righting;

  @Parameters(
      paramLabel = "ID",
      description = "Id of a statement or digest of a source, or the beginning of it.")
  private String id;

  @Override
  public Integer call() {
    return righting.record(new Withdraw(id, righting.because()), shared, register);
  }
}
