package licet.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Runs several commands in one process, so that Java can keep the classes that any of them uses
/// linked from the next start on. A comma alone stands between two commands. `serve`, which would
/// never end, is run by a [DeskPractice].
final class Practice {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Practice() {}

  /// Runs them, whatever comes of each.
  public static void main(String[] arguments) throws IOException, InterruptedException {
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
    // a thread that somebody left must not keep the launcher waiting
    System.exit(0);
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    var around = Surroundings.here();
    if (command.equals(List.of("serve"))) {
      Samples.use((samples, folder) -> new DeskPractice(samples, folder, PATIENCE).run(around));
    } else {
      Licet.command(around).execute(command.toArray(String[]::new));
    }
  }
}
