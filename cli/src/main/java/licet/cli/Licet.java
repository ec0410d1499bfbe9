package licet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The `licet` command itself: without a subcommand it prints what it can do.
@Command(
    name = "licet",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "The register of patent deals that no office keeps.",
    subcommands = {HelpCommand.class},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:a failure of ours", "2:wrong use, or a file that can't be read"})
public final class Licet implements Callable<Integer> {
  @Spec private CommandSpec spec;

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] arguments) {
    System.exit(command().execute(arguments));
  }

  /// The command with all its subcommands, ready to run.
  static CommandLine command() {
    return new CommandLine(new Licet()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return 0;
  }
}
