package licet.desk.api;

import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import licet.desk.form.EntryForm;
import licet.desk.inquiry.ListEntries;
import licet.notation.Json;
import licet.register.journal.Journal;

/// Entries of the journal as they are written, as server-sent events. The id of an event is the
/// number of its entry, so a program that lost the line goes on where it was.
final class ChangeStream {
  private static final Semaphore PLACES = new Semaphore(64);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int BEATS = 20;

  private ChangeStream() {}

  static void follow(Call call) {
    var last = call.request().header("Last-Event-ID");
    int from = call.number("after", -1, 0, Integer.MAX_VALUE);
    long after =
        last != null && last.matches("\\d{1,18}")
            ? Long.parseLong(last)
            : from >= 0
                ? from
                : call.house()
                    .existing()
                    .journal()
                    .mark(Journal.END)
                    .map(Journal.Mark::number)
                    .orElse(0L);
    if (!PLACES.tryAcquire()) {
      call.refuse(HttpStatus.SERVICE_UNAVAILABLE, "too many programs follow the changes already");
      return;
    }
    try {
      follow(call, after);
    } catch (IOException _) {
      return; // whoever followed is gone
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      PLACES.release();
    }
  }

  private static void follow(Call call, long after) throws IOException, InterruptedException {
    call.request().disableCompression().contentType("text/event-stream;charset=utf-8");
    var out = call.request().res().getOutputStream();
    send(out, "retry: 2000\n\n");
    long seen = after;
    var state = "";
    for (int beat = 0; ; beat++) {
      String now = call.house().existing().state();
      if (!now.equals(state)) {
        state = now;
        for (var entry : call.ask(new ListEntries(seen, null))) {
          seen = entry.number();
          String json = Json.line(EntryForm.json(entry));
          send(out, "id: " + seen + "\nevent: entry\ndata: " + json + "\n\n");
        }
      } else if (beat % BEATS == BEATS - 1) {
        send(out, ": here\n\n");
      }
      Thread.sleep(PAUSE);
    }
  }

  private static void send(OutputStream out, String words) throws IOException {
    out.write(words.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
