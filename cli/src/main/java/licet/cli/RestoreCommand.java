package licet.cli;

import java.util.concurrent.Callable;
import licet.desk.inquiry.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "restore",
    description =
        "Take back what was done to a statement or a source: withdrawn, confirmed, corrected.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:recorded",
      "1:a failure of ours",
      "2:wrong use, or nothing has the id, or nothing was done to it"
    })
final class RestoreCommand implements Callable<Integer> {
  @Mixin private Shared shared;
  @Mixin private RegisterOption register;
  @Mixin private Righting righting;

  @Parameters(
      paramLabel = "ID",
      description = "Id of a statement or digest of a source, or the beginning of it.")
  private String id;

  @Override
  public Integer call() {
    return righting.record(new Restore(id, righting.because()), shared, register);
  }
}
