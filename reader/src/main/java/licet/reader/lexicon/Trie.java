package licet.reader.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import licet.reader.text.Token;
import org.jspecify.annotations.Nullable;

/// Forms of one or more tokens, each with its values; finds the longest one at a place.
public final class Trie<V> {
  private static final int STARTS = 1 << 15;

  private Map<String, Trie<V>> children = Map.of();
  private List<V> values = List.of();

  /// A bit for each key that a form starts with. Most tokens start none, and this shows it without
  /// a look into the map. Only the root has it.
  private long @Nullable [] starts;

  /// A form that was found.
  ///
  /// @param to index after its last token
  /// @param values what it stands for
  public record Found<V>(int to, List<V> values) {}

  /// Adds a value under a form; the same value under the same form stands once.
  public void add(List<String> keys, V value) {
    if (keys.isEmpty()) {
      return;
    }
    if (starts == null) {
      starts = new long[STARTS / Long.SIZE];
    }
    int first = bit(keys.getFirst());
    starts[first / Long.SIZE] |= 1L << first;
    var node = this;
    for (String key : keys) {
      if (node.children.isEmpty()) {
        node.children = new HashMap<>(2);
      }
      node = node.children.computeIfAbsent(key, _ -> new Trie<>());
    }
    if (!node.values.contains(value)) {
      var more = new ArrayList<V>(node.values);
      more.add(value);
      node.values = List.copyOf(more);
    }
  }

  /// The longest form that starts at a token, or null.
  public @Nullable Found<V> longest(List<Token> tokens, int from) {
    if (starts == null || from >= tokens.size()) {
      return null;
    }
    int first = bit(tokens.get(from).key());
    if ((starts[first / Long.SIZE] & (1L << first)) == 0) {
      return null;
    }
    var node = this;
    List<V> values = List.of();
    int to = from;
    for (int i = from; i < tokens.size(); i++) {
      var next = node.children.get(tokens.get(i).key());
      if (next == null) {
        break;
      }
      node = next;
      if (!node.values.isEmpty()) {
        values = node.values;
        to = i + 1;
      }
    }
    return to == from ? null : new Found<>(to, values);
  }

  private static int bit(String key) {
    int hash = key.hashCode();
    return (hash ^ (hash >>> 15)) & (STARTS - 1);
  }
}
