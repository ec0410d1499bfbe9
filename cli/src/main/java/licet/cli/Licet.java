package licet.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The `licet` command itself: without a subcommand it prints what it can do.
@Command(
    name = "licet",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    description = "The register of patent deals that no office keeps.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:a failure of ours", "2:wrong use, or a file that can't be read"})
public final class Licet implements Callable<Integer> {
  /// In the order of the help; `FooCommand` is `licet foo`.
  private static final List<Class<?>> COMMANDS =
      List.of(
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
          HelpCommand.class);

  @Spec private CommandSpec spec;
  private final Surroundings around;

  private Licet(Surroundings around) {
    this.around = around;
  }

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] arguments) {
    var out = writer(FileDescriptor.out);
    int code =
        command(Surroundings.here(), arguments)
            .setOut(out)
            .setErr(writer(FileDescriptor.err))
            .execute(arguments);
    out.flush();
    System.exit(code);
  }

  /// The command, ready to run: with the subcommand alone that the arguments begin with, for to
  /// look at all of them takes a third of a second; else with every one.
  static CommandLine command(Surroundings around, String... arguments) {
    var licet = new CommandLine(new Licet(around));
    var asked = COMMANDS.stream().filter(each -> called(each, arguments)).toList();
    (asked.isEmpty() ? COMMANDS : asked).forEach(licet::addSubcommand);
    return licet
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Refusal::wrongUse)
        .setExecutionExceptionHandler(new Refusal(around));
  }

  private static boolean called(Class<?> command, String... arguments) {
    return arguments.length > 0
        && !command.equals(HelpCommand.class)
        && command.getSimpleName().equalsIgnoreCase(arguments[0] + "Command");
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
