package licet.desk.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Boxes of which some hang together and some do not: each island is laid out by itself, and the
/// islands stand in rows, the largest first.
final class Islands {
  private static final int BOX = 34;
  private static final int LARGE = 12;
  private static final int ROOM_WIDE = 165;
  private static final int ROOM_HIGH = 74;
  private static final int GAP = 14;

  private final int[] x;
  private final int[] y;
  private final int height;

  private Islands(int[] x, int[] y, int height) {
    this.x = x;
    this.y = y;
    this.height = height;
  }

  /// The middle of a box.
  int x(int box) {
    return x[box];
  }

  /// The middle of a box.
  int y(int box) {
    return y[box];
  }

  /// Of the whole sheet.
  int height() {
    return height;
  }

  /// Lays boxes out.
  ///
  /// @param widths of the boxes, the most important first
  static Islands laid(int[] widths, List<Layout.Spring> springs, int width) {
    int[] x = new int[widths.length];
    int[] y = new int[widths.length];
    int left = 0;
    int top = 0;
    int row = 0;
    for (var island : islands(widths.length, springs)) {
      int wide = wide(island, widths, width);
      int high = high(island, wide);
      if (left > 0 && left + wide > width) {
        top += row + GAP;
        left = 0;
        row = 0;
      }
      place(island, widths, springs, wide, high, left, top, x, y);
      left += wide + GAP;
      row = Math.max(row, high);
    }
    return new Islands(x, y, top + row + GAP);
  }

  private static int wide(List<Integer> island, int[] widths, int most) {
    int widest = island.stream().mapToInt(it -> widths[it]).max().orElse(0);
    if (island.size() >= LARGE) {
      return most;
    }
    int columns = (int) Math.ceil(Math.sqrt(island.size() / 1.4));
    return Math.min(most, Math.max(widest + 30, columns * ROOM_WIDE));
  }

  private static int high(List<Integer> island, int wide) {
    int room = island.size() * ROOM_WIDE * ROOM_HIGH / wide;
    return Math.max(2 * BOX + 34, Math.min(820, room + BOX));
  }

  private static void place(
      List<Integer> island,
      int[] widths,
      List<Layout.Spring> springs,
      int wide,
      int high,
      int left,
      int top,
      int[] x,
      int[] y) {
    int[] own = island.stream().mapToInt(it -> widths[it]).toArray();
    var inside =
        springs.stream()
            .filter(it -> island.contains(it.left()))
            .map(it ->
                new Layout.Spring(
                    island.indexOf(it.left()), island.indexOf(it.right()), it.strength()))
            .toList();
    var layout = new Layout(own, BOX, inside, wide, high);
    for (int i = 0; i < own.length; i++) {
      x[island.get(i)] = left + layout.x(i);
      y[island.get(i)] = top + layout.y(i);
    }
  }

  /// The boxes that hang together, in their order; the largest group first.
  private static List<List<Integer>> islands(int count, List<Layout.Spring> springs) {
    int[] first = new int[count];
    for (int i = 0; i < count; i++) {
      first[i] = i;
    }
    for (var spring : springs) {
      int one = root(first, spring.left());
      int other = root(first, spring.right());
      first[Math.max(one, other)] = Math.min(one, other);
    }
    var byFirst = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < count; i++) {
      byFirst.computeIfAbsent(root(first, i), _ -> new ArrayList<>()).add(i);
    }
    return byFirst.values().stream()
        .sorted(Comparator.comparingInt((List<Integer> it) -> -it.size()))
        .toList();
  }

  private static int root(int[] first, int box) {
    int at = box;
    while (first[at] != at) {
      at = first[at];
    }
    return at;
  }
}
