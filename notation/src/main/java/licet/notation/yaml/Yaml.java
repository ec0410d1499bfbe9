package licet.notation.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a YAML text, with the place where it begins. Scalars are texts; what type they have is
/// for the reader to say, so `NO` is Norway and `yes` a word.
public sealed interface Yaml {

  /// Where it begins.
  Place at();

  /// A place in a text, counted from 1. What is not read from a text stands at [#NOWHERE].
  record Place(int line, int column) {
    /// The place of what is not read from a text.
    public static final Place NOWHERE = new Place(0, 0);
  }

  /// A single value.
  ///
  /// @param text the value without quotes
  /// @param plain true if it stands without quotes
  record Scalar(String text, boolean plain, Place at) implements Yaml {
    /// True if nothing stands there, as after `key:`.
    public boolean nothing() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /// A list.
  record Items(List<Yaml> items, Place at) implements Yaml {
    /// Copies the list.
    public Items {
      items = List.copyOf(items);
    }
  }

  /// Keys with their values, in the order in which they stand; a key may stand there twice.
  record Entries(List<Entry> entries, Place at) implements Yaml {
    /// Copies the list.
    public Entries {
      entries = List.copyOf(entries);
    }

    /// The value that stands first behind a key, or null.
    public @Nullable Yaml get(String key) {
      return entries.stream()
          .filter(entry -> entry.key().text().equals(key))
          .map(Entry::value)
          .findFirst()
          .orElse(null);
    }
  }

  /// A key with its value.
  record Entry(Scalar key, Yaml value) {}

  /// A text that was not read from anywhere.
  static Scalar text(String text) {
    return new Scalar(text, false, Place.NOWHERE);
  }

  /// A number, a truth value or another word that is written without quotes.
  static Scalar word(String word) {
    return new Scalar(word, true, Place.NOWHERE);
  }

  /// A list that was not read from anywhere.
  static Items items(List<? extends Yaml> items) {
    return new Items(List.copyOf(items), Place.NOWHERE);
  }

  /// Keys with values that were not read from anywhere.
  static Entries entries(List<Entry> entries) {
    return new Entries(entries, Place.NOWHERE);
  }
}
