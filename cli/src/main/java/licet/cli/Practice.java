package licet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Runs several commands in one process, so that Java can keep the classes that any of them uses
/// linked from the next start on. A comma alone stands between two commands. `serve`, which would
/// never end, is run by a [DeskPractice].
final class Practice {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LONGEST = Duration.ofMinutes(2);

  /// What was thrown away is removed in this time.
  private static final Duration CLOSING = Duration.ofSeconds(5);

  private Practice() {}

  /// Runs them, whatever comes of each, and ends the process, whatever they left running.
  public static void main(String[] arguments) throws InterruptedException {
    var practice = Thread.ofPlatform().daemon().start(() -> all(List.of(arguments)));
    if (!practice.join(LONGEST)) {
      practice.interrupt();
      practice.join(CLOSING);
    }
    System.exit(0);
  }

  private static void all(List<String> arguments) {
    var command = new ArrayList<String>();
    for (var argument : arguments) {
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
    var around = Surroundings.here();
    if (command.equals(List.of("serve"))) {
      serve(around);
    } else {
      Licet.command(around).execute(command.toArray(String[]::new));
    }
  }

  private static void serve(Surroundings around) {
    try {
      Samples.use((samples, folder) -> new DeskPractice(samples, folder, PATIENCE).run(around));
    } catch (IOException broken) {
      throw new UncheckedIOException("the samples can't be used", broken);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
