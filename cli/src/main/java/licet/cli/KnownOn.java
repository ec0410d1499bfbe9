package licet.cli;

import java.time.Clock;
import java.time.Instant;
import licet.desk.inquiry.Moment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option by which a question is asked as of the past.
final class KnownOn {
  @Option(
      names = "--known-on",
      paramLabel = "TIME",
      description =
          "Answer with what the register knew by the end of that day, or at that instant:"
              + " 2026-11-23, 2026-11-23T14:00, or 7d for seven days ago.")
  private @Nullable String time;

  /// The instant, or null for now.
  @Nullable Instant instant(Clock clock) {
    return time == null ? null : Moment.end(time, clock);
  }
}
