package licet.cli;

import java.util.concurrent.Callable;
import licet.notation.Json;
import licet.notation.fact.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "schema",
    description = "Print the JSON Schema of files of facts and cases, for editors to check them.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:printed", "1:a failure of ours", "2:wrong use"})
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().println(Json.pretty(CaseFile.schema()));
    return 0;
  }
}
