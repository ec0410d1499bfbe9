package licet.reader.language;

import java.util.List;
import java.util.Map;

/// From a key, such as a run of three letters, to what it gains each language that has it: an open
/// hash table in which the gains of a key lie side by side. Immutable.
final class GainTable {
  private final long[] keys;

  /// Where the gains of each slot start; they end where those of the next start.
  private final int[] starts;

  private final short[] languages;
  private final float[] gains;

  /// What a key gains a language.
  record Gain(int language, float gain) {}

  /// @param table gains by their keys, which may be any number but 0
  GainTable(Map<Long, List<Gain>> table) {
    keys = new long[Integer.highestOneBit(Math.max(1, table.size())) * 4];
    starts = new int[keys.length + 1];
    for (long key : table.keySet()) {
      keys[slot(key)] = key;
    }
    int all = table.values().stream().mapToInt(List::size).sum();
    languages = new short[all];
    gains = new float[all];
    int end = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      for (var each : table.getOrDefault(keys[slot], List.of())) {
        languages[end] = (short) each.language();
        gains[end++] = each.gain();
      }
      starts[slot + 1] = end;
    }
  }

  /// Adds to each language what the key gains it.
  void addTo(long key, double[] sums) {
    int slot = slot(key);
    int end = starts[slot + 1];
    for (int at = starts[slot]; at < end; at++) {
      sums[languages[at]] += gains[at];
    }
  }

  /// The slot of a key, or a free one, which gains nothing.
  private int slot(long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
