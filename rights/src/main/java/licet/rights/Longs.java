package licet.rights;

import java.util.Arrays;

/// A growing list of longs in blocks, so that growing copies nothing.
final class Longs {
  private static final int BITS = 16;
  private static final int BLOCK = 1 << BITS;

  private long[][] blocks = new long[16][];
  private int size;

  /// How many there are.
  int size() {
    return size;
  }

  void add(long value) {
    int block = size >>> BITS;
    if ((size & (BLOCK - 1)) == 0) {
      if (block == blocks.length) {
        blocks = Arrays.copyOf(blocks, 2 * block);
      }
      blocks[block] = new long[size == 0 ? 64 : BLOCK];
    } else if (size == blocks[0].length && block == 0) {
      blocks[0] = Arrays.copyOf(blocks[0], Math.min(BLOCK, 4 * size));
    }
    blocks[block][size & (BLOCK - 1)] = value;
    size++;
  }

  long get(int at) {
    return blocks[at >>> BITS][at & (BLOCK - 1)];
  }

  void set(int at, long value) {
    blocks[at >>> BITS][at & (BLOCK - 1)] = value;
  }
}
