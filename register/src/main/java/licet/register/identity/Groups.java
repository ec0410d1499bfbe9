package licet.register.identity;

import java.util.stream.IntStream;

/// Numbers from 0 on, some of which are joined; each group goes by its least.
public final class Groups {
  private final int[] first;

  /// @param size how many numbers, none of them joined yet
  public Groups(int size) {
    first = IntStream.range(0, size).toArray();
  }

  /// The least of the group.
  public int first(int of) {
    int at = of;
    while (first[at] != at) {
      first[at] = first[first[at]]; // so that the way is shorter next time
      at = first[at];
    }
    return at;
  }

  /// Makes the groups of two numbers one.
  public void join(int left, int right) {
    int one = first(left);
    int other = first(right);
    first[Math.max(one, other)] = Math.min(one, other);
  }

  /// Joins what others have joined.
  public void joinAll(Groups others) {
    for (int i = 0; i < first.length; i++) {
      join(i, others.first(i));
    }
  }
}
