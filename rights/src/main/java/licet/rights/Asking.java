package licet.rights;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// A reading that counts how often it is asked, so that what rests on nothing open can be told from
/// what does. What was worked out once and is used again counts as asked again.
final class Asking implements Reading {
  private final Reading reading;
  private int asked;

  Asking(Reading reading) {
    this.reading = reading;
  }

  /// A reading that takes everything as so.
  static Asking everything() {
    return new Asking(_ -> true);
  }

  @Override
  public boolean so(Premise premise) {
    asked++;
    return reading.so(premise);
  }

  /// How often it was asked.
  int asked() {
    return asked;
  }

  /// Something worked out once for a key.
  ///
  /// @param <T> what is worked out
  static final class Once<T> {
    private final Asking asking;
    private final Map<Object, Known<T>> known = new HashMap<>();

    Once(Asking asking) {
      this.asking = asking;
    }

    private record Known<T>(T value, boolean open) {}

    /// The value for a key, worked out at the first asking.
    T of(Object key, Supplier<T> work) {
      var there = known.get(key);
      if (there == null) {
        int before = asking.asked;
        var value = work.get();
        there = new Known<>(value, asking.asked > before);
        known.put(key, there);
      } else if (there.open) {
        asking.asked++;
      }
      return there.value;
    }
  }
}
