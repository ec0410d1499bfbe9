package licet.reader.language;

import java.util.Arrays;

/// From a run of three letters to what it gains each language that has it: an open hash table whose
/// entries chain the languages of a run.
final class RunTable {
  private static final int NONE = -1;

  private long[] keys = new long[1 << 17];
  private int[] heads = new int[keys.length];
  private int[] next = new int[1 << 16];
  private int[] languages = new int[next.length];
  private float[] gains = new float[next.length];
  private int used;
  private int filled;

  /// Adds a language to a run.
  void add(long run, int language, float gain) {
    if (filled * 2 > keys.length) {
      grow();
    }
    if (used == next.length) {
      next = Arrays.copyOf(next, used * 2);
      languages = Arrays.copyOf(languages, used * 2);
      gains = Arrays.copyOf(gains, used * 2);
    }
    int slot = slot(run);
    if (keys[slot] == 0) {
      keys[slot] = run;
      heads[slot] = NONE;
      filled++;
    }
    next[used] = heads[slot];
    languages[used] = language;
    gains[used] = gain;
    heads[slot] = used++;
  }

  /// Adds to each language what the run gains it.
  void addTo(long run, double[] sums) {
    int slot = slot(run);
    if (keys[slot] == 0) {
      return;
    }
    for (int at = heads[slot]; at != NONE; at = next[at]) {
      sums[languages[at]] += gains[at];
    }
  }

  private int slot(long run) {
    long mixed = run * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != run) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] old = keys;
    int[] oldHeads = heads;
    keys = new long[old.length * 2];
    heads = new int[keys.length];
    for (int i = 0; i < old.length; i++) {
      if (old[i] != 0) {
        int slot = slot(old[i]);
        keys[slot] = old[i];
        heads[slot] = oldHeads[i];
      }
    }
  }
}
