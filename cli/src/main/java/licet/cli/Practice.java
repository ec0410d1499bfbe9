package licet.cli;

import java.util.ArrayList;
import java.util.List;

/// Runs several commands in one process, so that Java can keep the classes that any of them uses
/// linked from the next start on. A comma alone stands between two commands.
final class Practice {
  private Practice() {}

  /// Runs them, whatever comes of each.
  public static void main(String[] arguments) {
    var command = new ArrayList<String>();
    for (var argument : List.of(arguments)) {
      if (argument.equals(",")) {
        run(command);
        command.clear();
      } else {
        command.add(argument);
      }
    }
    run(command);
  }

  private static void run(List<String> command) {
    Licet.command(Surroundings.here()).execute(command.toArray(String[]::new));
  }
}
