package licet.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import licet.desk.form.Words;

/// How far a long run has come: one line that rewrites itself while somebody watches, else a line
/// now and then, and nothing at all for a short run.
final class Progress implements AutoCloseable {
  private static final Duration WATCHED = Duration.ofMillis(100);
  private static final Duration UNWATCHED = Duration.ofSeconds(10);
  private static final int BAR = 24;

  private final PrintWriter err;
  private final Clock clock;
  private final boolean watched;
  private final boolean quiet;
  private final Instant began;
  private final long all;
  private Instant last;
  private long done;
  private boolean shown;

  /// A run over so many files.
  ///
  /// @param all how many there are, or 0 if that is not known
  Progress(Shared shared, long all) {
    err = shared.screen().err();
    clock = shared.around().clock();
    watched = shared.around().watched();
    quiet = shared.quiet();
    began = clock.instant();
    last = began;
    this.all = all;
  }

  /// One more is done.
  void step() {
    done++;
    var now = clock.instant();
    if (!quiet && Duration.between(last, now).compareTo(watched ? WATCHED : UNWATCHED) >= 0) {
      last = now;
      show(now);
    }
  }

  /// Makes room for a message.
  void clear() {
    if (shown && watched) {
      err.print("\r\u001B[K");
      err.flush();
      shown = false;
    }
  }

  @Override
  public void close() {
    clear();
  }

  private void show(Instant now) {
    double seconds = Math.max(0.001, Duration.between(began, now).toMillis() / 1000.0);
    String words =
        Words.count(done, "file", "files")
            + (all > 0 ? " of " + Words.count(all, "", "").strip() : "")
            + (done < seconds ? "" : ", " + Math.round(done / seconds) + " a second");
    if (watched) {
      err.print("\r\u001B[K" + bar() + words);
      err.flush();
      shown = true;
    } else {
      err.println("licet: " + words);
    }
  }

  private String bar() {
    if (all == 0) {
      return "";
    }
    int full = (int) Math.min(BAR, BAR * done / all);
    return "[" + "#".repeat(full) + "-".repeat(BAR - full) + "] ";
  }
}
