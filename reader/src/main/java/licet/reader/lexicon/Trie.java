package licet.reader.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import licet.reader.text.Token;
import org.jspecify.annotations.Nullable;

/// Forms of one or more tokens, each with its values; finds the longest one at a place.
public final class Trie<V> {
  private Map<String, Trie<V>> children = Map.of();
  private List<V> values = List.of();

  /// A form that was found.
  ///
  /// @param to index after its last token
  /// @param values what it stands for
  public record Found<V>(int to, List<V> values) {}

  /// Adds a value under a form; the same value under the same form stands once.
  public void add(List<String> keys, V value) {
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
}
