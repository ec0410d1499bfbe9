package licet.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
    subcommands = {
      ReadCommand.class,
      AddCommand.class,
      DealsCommand.class,
      DealCommand.class,
      PartyCommand.class,
      SourcesCommand.class,
      SearchCommand.class,
      JudgeCommand.class,
      CorrectCommand.class,
      ConfirmCommand.class,
      WithdrawCommand.class,
      RestoreCommand.class,
      ChangesCommand.class,
      ExportCommand.class,
      VerifyCommand.class,
      DemoCommand.class,
      ScoreCommand.class,
      CheckCommand.class,
      OwnerCommand.class,
      EncumbrancesCommand.class,
      ConflictsCommand.class,
      CoverageCommand.class,
      TestCommand.class,
      ServeCommand.class,
      SchemaCommand.class,
      CompletionCommand.class,
      HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:a failure of ours", "2:wrong use, or a file that can't be read"})
public final class Licet implements Callable<Integer> {
  @Spec private CommandSpec spec;
  private final Surroundings around;

  private Licet(Surroundings around) {
    this.around = around;
  }

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] arguments) {
    var out = writer(FileDescriptor.out);
    int code =
        command(Surroundings.here())
            .setOut(out)
            .setErr(writer(FileDescriptor.err))
            .execute(arguments);
    out.flush();
    System.exit(code);
  }

  /// The command with all its subcommands, ready to run.
  static CommandLine command(Surroundings around) {
    return new CommandLine(new Licet(around))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Refusal::wrongUse)
        .setExecutionExceptionHandler(new Refusal(around));
  }

  /// What lies around the command.
  Surroundings around() {
    return around;
  }

  /// UTF-8 wherever it goes, for JSON is never anything else.
  private static PrintWriter writer(FileDescriptor to) {
    var bytes = new BufferedOutputStream(new FileOutputStream(to), 1 << 16);
    return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), true);
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return 0;
  }
}
