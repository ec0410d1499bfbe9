package licet.rights;

/// Lists of numbers by number: what is told under each of many things. It is filled, then closed,
/// then read.
final class Postings {
  private Longs told = new Longs();
  private int[] starts = {0};
  private int[] values = {};

  /// Tells a value under a thing.
  void add(int thing, int value) {
    told.add(((long) thing << 32) | value);
  }

  /// Closes the lists; things are numbered below a bound. What was told under one keeps its order.
  void close(int things) {
    starts = new int[things + 1];
    for (int i = 0; i < told.size(); i++) {
      starts[thing(i) + 1]++;
    }
    for (int thing = 0; thing < things; thing++) {
      starts[thing + 1] += starts[thing];
    }
    values = new int[told.size()];
    var next = starts.clone();
    for (int i = 0; i < told.size(); i++) {
      values[next[thing(i)]++] = (int) told.get(i);
    }
    told = new Longs();
  }

  private int thing(int at) {
    return (int) (told.get(at) >>> 32);
  }

  /// Where the values of a thing begin.
  int start(int thing) {
    return thing < 0 || thing >= starts.length - 1 ? 0 : starts[thing];
  }

  /// Where they end.
  int end(int thing) {
    return thing < 0 || thing >= starts.length - 1 ? 0 : starts[thing + 1];
  }

  /// The value at a place.
  int at(int place) {
    return values[place];
  }

  /// How many values there are.
  int size() {
    return values.length;
  }
}
