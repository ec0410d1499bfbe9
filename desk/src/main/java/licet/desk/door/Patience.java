package licet.desk.door;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/// Closes connections that send by drops: each drop keeps the connection from being idle, and yet
/// nothing ever comes of it. It looks at each connection now and then. The head of a request may
/// take no longer than from one look to the next; its body may come slowly, but not for two looks.
///
/// @param scheduler what looks again later
/// @param pause between two looks
record Patience(Scheduler scheduler, Duration pause) implements Connection.Listener {
  private static final long SLOWEST_BYTES_PER_MS = 1;

  @Override
  public void onOpened(Connection connection) {
    later(connection, new Look(-1, Long.MAX_VALUE, 0));
  }

  /// What was seen of a connection.
  ///
  /// @param requests how many began
  /// @param bytes how many came in
  /// @param slow at how many looks on end bytes of a body had come, but few
  private record Look(long requests, long bytes, int slow) {}

  private void later(Connection connection, Look seen) {
    scheduler.schedule(() -> look(connection, seen), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look(Connection connection, Look before) {
    if (!connection.getEndPoint().isOpen()) {
      return;
    }
    long requests = connection.getMessagesIn();
    long bytes = connection.getBytesIn();
    boolean drops =
        requests == before.requests()
            && bytes > before.bytes()
            && bytes - before.bytes() < SLOWEST_BYTES_PER_MS * pause.toMillis();
    boolean head = requests == connection.getMessagesOut();
    int slow = drops ? before.slow() + 1 : 0;
    if (slow > 1 || (drops && head)) {
      connection.close();
    } else {
      later(connection, new Look(requests, bytes, slow));
    }
  }
}
