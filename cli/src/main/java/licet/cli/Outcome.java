package licet.cli;

import java.io.PrintWriter;
import licet.desk.inquiry.Report;

/// What became of a run over many files: the errors, told as they come, and the exit code.
final class Outcome {
  private final Shared shared;
  private int read;
  private int unreadable;
  private int failed;

  Outcome(Shared shared) {
    this.shared = shared;
  }

  /// Counts a report, and tells why it can't be read if so.
  void note(Report report) {
    switch (report) {
      case Report.Read _ -> read++;
      case Report.Unreadable(var path, var reason) -> {
        unreadable++;
        shared.error(path, reason);
      }
      case Report.Failed(var path, var fault) -> {
        failed++;
        shared.error(path, "the reader broke on it, which is our fault: " + fault);
        if (shared.around().debug()) {
          fault.printStackTrace(new PrintWriter(shared.screen().err(), true));
        }
      }
    }
  }

  int read() {
    return read;
  }

  int unreadable() {
    return unreadable + failed;
  }

  int exitCode() {
    return failed > 0 ? 1 : unreadable > 0 ? 2 : 0;
  }
}
