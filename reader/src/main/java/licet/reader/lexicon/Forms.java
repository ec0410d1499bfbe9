package licet.reader.lexicon;

import java.util.List;
import java.util.Locale;
import licet.reader.text.Token;
import org.jspecify.annotations.Nullable;

/// A small table of one language, `part ⇥ forms between bars`, inflected as the lexicon is. Each
/// table tells its parts at its head; one that a language lacks has no forms.
///
/// @param <P> the parts its forms can play
public final class Forms<P extends Enum<P>> {
  private final Trie<P> forms = new Trie<>();
  private final Trie<P> bare = new Trie<>();

  private Forms() {}

  /// Reads a table.
  ///
  /// @param file its name in the folder of the language
  /// @throws IllegalStateException if the table names another part, naming file and line
  public static <P extends Enum<P>> Forms<P> of(String language, String file, Class<P> parts) {
    var read = new Forms<P>();
    String path = "lang/" + language + "/" + file;
    if (!Table.exists(path)) {
      return read;
    }
    var paradigms = Paradigms.of(language);
    for (var row : Table.rows(path, 2)) {
      P part = part(row, parts);
      row.list(1)
          .forEach(
              form -> paradigms.inflect(form, row, (inflected, _) -> read.add(inflected, part)));
    }
    return read;
  }

  private static <P extends Enum<P>> P part(Table.Row row, Class<P> parts) {
    String label = row.cells().getFirst();
    for (P part : parts.getEnumConstants()) {
      if (part.name().toLowerCase(Locale.ROOT).equals(label)) {
        return part;
      }
    }
    throw row.wrong("no such part: '" + label + "'");
  }

  private void add(String form, P part) {
    var keys = Lexicon.keys(form);
    forms.add(keys, part);
    bare.add(keys.stream().map(Lexicon::withoutMarks).toList(), part);
  }

  /// The longest form that starts at a token, or null.
  ///
  /// @param marksLost true if the text was written without its diacritics
  public Trie.@Nullable Found<P> longest(List<Token> tokens, int from, boolean marksLost) {
    return (marksLost ? bare : forms).longest(tokens, from);
  }
}
