package licet.cli;

import java.util.Objects;
import licet.desk.inquiry.House;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The options of all commands.
final class Shared {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to print the answer: ${COMPLETION-CANDIDATES}.")
  private @Nullable Format format;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print no progress and no remarks, only answers and errors.")
  private boolean quiet;

  /// The form asked for.
  ///
  /// @param usual what it is when nobody asks for another
  Format format(Format usual) {
    return Objects.requireNonNullElse(format, usual);
  }

  boolean quiet() {
    return quiet;
  }

  Surroundings around() {
    return ((Licet) spec.root().userObject()).around();
  }

  Screen screen() {
    var line = spec.commandLine();
    return new Screen(line.getOut(), line.getErr(), around().columns());
  }

  /// A remark that is neither answer nor error.
  void remark(String words) {
    if (!quiet) {
      screen().message(words);
    }
  }

  /// A house with the register at a place.
  House house(String place) {
    return new House(place, around().clock());
  }

  /// An error about one thing among several, which stops nothing.
  void error(String path, String reason) {
    screen().message("licet: " + Width.plain(path) + ": " + Width.plain(reason));
  }
}
