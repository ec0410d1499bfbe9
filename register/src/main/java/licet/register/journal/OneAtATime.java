package licet.register.journal;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// A connection that one thread at a time uses.
final class OneAtATime implements AutoCloseable {
  private final ReentrantLock turn = new ReentrantLock();
  private final Handle handle;

  OneAtATime(DataSource source) {
    handle = Jdbi.create(source).open();
  }

  <T> T use(Function<Handle, T> work) {
    turn.lock();
    try {
      return work.apply(handle);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    turn.lock();
    try {
      handle.close();
    } finally {
      turn.unlock();
    }
  }
}
