package licet.desk.inquiry;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A thing made on first use.
final class Once<T> implements Supplier<T> {
  private final Supplier<T> making;
  private @Nullable T made;

  Once(Supplier<T> making) {
    this.making = making;
  }

  @Override
  public synchronized T get() {
    var there = made;
    if (there == null) {
      there = making.get();
      made = there;
    }
    return there;
  }

  /// True if it has been used.
  synchronized boolean used() {
    return made != null;
  }
}
