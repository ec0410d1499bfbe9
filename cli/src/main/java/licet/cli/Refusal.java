package licet.cli;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// How a command says that it could not do what was asked: in one line.
///
/// @param around tells whether the whole trace is wanted
record Refusal(Surroundings around) implements IExecutionExceptionHandler {

  /// The command was called wrongly.
  static int wrongUse(ParameterException refused, String[] arguments) {
    var line = refused.getCommandLine();
    var err = line.getErr();
    err.println("licet: " + Width.plain(Objects.toString(refused.getMessage(), "wrong use")));
    if (!UnmatchedArgumentException.printSuggestions(refused, err)) {
      String command = line.getCommandSpec().qualifiedName();
      err.println("'" + command + " --help' tells how it is used.");
    }
    return ExitCode.USAGE;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
    var err = line.getErr();
    if (fault instanceof ParameterException refused) {
      return wrongUse(refused, new String[0]);
    }
    if (around.debug()) {
      fault.printStackTrace(err);
    }
    String what = Width.plain(Objects.toString(fault.getMessage(), fault.toString()));
    return switch (fault) {
      case IllegalArgumentException _ -> {
        err.println("licet: " + what);
        yield ExitCode.USAGE;
      }
      case UncheckedIOException _ -> {
        err.println("licet: " + what + cause(fault));
        yield ExitCode.SOFTWARE;
      }
      default -> {
        err.println("licet: a failure of ours: " + what + " (LICET_DEBUG=1 shows where)");
        yield ExitCode.SOFTWARE;
      }
    };
  }

  /// What a text says, or wrong use that names what would have been right.
  static <T> T expected(Supplier<T> reading, T[] all, Function<T, String> label) {
    try {
      return reading.get();
    } catch (IllegalArgumentException refused) {
      String known = Arrays.stream(all).map(label).collect(Collectors.joining(", "));
      throw new TypeConversionException(refused.getMessage() + "; expected one of " + known);
    }
  }

  private static String cause(Exception fault) {
    var cause = fault.getCause();
    return cause == null ? "" : " (" + Width.plain(cause.toString()) + ")";
  }
}
