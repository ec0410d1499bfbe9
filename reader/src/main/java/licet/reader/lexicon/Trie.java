package licet.reader.lexicon;

import java.util.ArrayList;
import java.util.List;
import licet.reader.text.Token;
import org.jspecify.annotations.Nullable;

/// Forms of one or more tokens, each with its values; finds the longest one at a place. All steps
/// from token to token lie in one open hash table, so that a look-up touches little memory.
public final class Trie<V> {
  private static final int STARTS = 1 << 15;
  private static final int ROOT = 0;

  /// A step leads from a node by a key to a child. A slot without a key is free.
  private @Nullable String[] keys = new String[8];

  private int[] nodes = new int[keys.length];
  private int[] children = new int[keys.length];

  /// What each node stands for, the root first.
  private final List<List<V>> values = new ArrayList<>(List.of(List.of()));

  /// A bit for each key that a form starts with. Most tokens start none, and this shows it without
  /// a look into the table.
  private final long[] starts = new long[STARTS / Long.SIZE];

  /// A form that was found.
  ///
  /// @param to index after its last token
  /// @param values what it stands for
  public record Found<V>(int to, List<V> values) {}

  /// Adds a value under a form; the same value under the same form stands once.
  public void add(List<String> form, V value) {
    if (form.isEmpty()) {
      return;
    }
    int first = bit(form.getFirst());
    starts[first / Long.SIZE] |= 1L << first;
    int node = ROOT;
    for (String key : form) {
      node = child(node, key);
    }
    if (!values.get(node).contains(value)) {
      var more = new ArrayList<>(values.get(node));
      more.add(value);
      values.set(node, List.copyOf(more));
    }
  }

  /// The longest form that starts at a token, or null.
  public @Nullable Found<V> longest(List<Token> tokens, int from) {
    if (from >= tokens.size() || !starts(tokens.get(from).key())) {
      return null;
    }
    int best = ROOT;
    int to = from;
    int slot = slot(ROOT, tokens.get(from).key());
    for (int i = from + 1; keys[slot] != null; i++) {
      int node = children[slot];
      if (!values.get(node).isEmpty()) {
        best = node;
        to = i;
      }
      if (i == tokens.size()) {
        break;
      }
      slot = slot(node, tokens.get(i).key());
    }
    return best == ROOT ? null : new Found<>(to, values.get(best));
  }

  /// All forms that start at a token, the shortest first.
  public List<Found<V>> all(List<Token> tokens, int from) {
    if (!starts(tokens.get(from).key())) {
      return List.of();
    }
    var found = new ArrayList<Found<V>>(2);
    int slot = slot(ROOT, tokens.get(from).key());
    for (int i = from + 1; keys[slot] != null; i++) {
      int node = children[slot];
      if (!values.get(node).isEmpty()) {
        found.add(new Found<>(i, values.get(node)));
      }
      if (i == tokens.size()) {
        break;
      }
      slot = slot(node, tokens.get(i).key());
    }
    return found;
  }

  /// What a form stands for; empty if it is none.
  public List<V> values(List<String> form) {
    int node = ROOT;
    for (String key : form) {
      int slot = slot(node, key);
      if (keys[slot] == null) {
        return List.of();
      }
      node = children[slot];
    }
    return values.get(node);
  }

  private boolean starts(String key) {
    int first = bit(key);
    return (starts[first / Long.SIZE] & (1L << first)) != 0;
  }

  private static int bit(String key) {
    int hash = key.hashCode();
    return (hash ^ (hash >>> 15)) & (STARTS - 1);
  }

  private int child(int node, String key) {
    int slot = slot(node, key);
    if (keys[slot] == null) {
      if (values.size() * 2 > keys.length) {
        grow();
        slot = slot(node, key);
      }
      take(slot, node, key, values.size());
      values.add(List.of());
    }
    return children[slot];
  }

  private void take(int slot, int node, String key, int child) {
    keys[slot] = key;
    nodes[slot] = node;
    children[slot] = child;
  }

  private void grow() {
    var oldKeys = keys;
    int[] oldNodes = nodes;
    int[] oldChildren = children;
    keys = new String[oldKeys.length * 2];
    nodes = new int[keys.length];
    children = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      String key = oldKeys[i];
      if (key != null) {
        take(slot(oldNodes[i], key), oldNodes[i], key, oldChildren[i]);
      }
    }
  }

  /// The slot of a step, or a free one if there is no such step.
  private int slot(int node, String key) {
    int hash = (key.hashCode() + node * 0x9E3779B9) * 0x85EBCA6B;
    int slot = (hash ^ (hash >>> 16)) & (keys.length - 1);
    for (String at = keys[slot];
        at != null && !(nodes[slot] == node && at.equals(key));
        at = keys[slot]) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
