package licet.reader.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import licet.reader.text.Token;
import org.jspecify.annotations.Nullable;

/// Verbs whose words stand apart, with what is done to somebody between them: `drag Kodak into
/// court`, `bring the case to an end`. Each language gives its own in `splits.tsv`, with columns
/// `concept ⇥ verbs between bars ⇥ what closes them, between bars`; one that lacks the table has
/// none.
public final class Splits {
  private static final Map<String, Splits> LOADED = new ConcurrentHashMap<>();
  private static final int REACH = 9;

  private final Map<String, List<Split>> splits = new HashMap<>();
  private final Map<String, List<Split>> bare = new HashMap<>();

  /// @param verb keys of its first words
  /// @param tail keys of its last
  private record Split(List<String> verb, List<String> tail, Sense sense) {
    Split withoutMarks() {
      return new Split(
          verb.stream().map(Lexicon::withoutMarks).toList(),
          tail.stream().map(Lexicon::withoutMarks).toList(),
          sense);
    }
  }

  /// A verb found in two parts.
  ///
  /// @param to index after the last token of its first part
  /// @param tail index of the first token of its second
  /// @param end index after the last
  /// @param sense what it means, and how its first part is inflected
  public record Found(int to, int tail, int end, Sense sense) {}

  private Splits(String language) {
    String path = "lang/" + language + "/splits.tsv";
    if (!Table.exists(path)) {
      return;
    }
    var paradigms = Paradigms.of(language);
    for (var row : Table.rows(path, 3)) {
      for (String verb : row.list(1).toList()) {
        paradigms.inflect(verb, row, (form, tag) -> add(row, form, tag));
      }
    }
  }

  private void add(Table.Row row, String form, String tag) {
    var sense = new Sense(WordClass.VERB, row.cells().getFirst(), tag);
    for (String tail : row.list(2).toList()) {
      var split = new Split(Lexicon.keys(form), Lexicon.keys(tail), sense);
      put(splits, split);
      put(bare, split.withoutMarks());
    }
  }

  private static void put(Map<String, List<Split>> into, Split split) {
    into.computeIfAbsent(split.verb().getFirst(), _ -> new ArrayList<>()).add(split);
  }

  /// Those of a language.
  ///
  /// @throws IllegalStateException if its table is not as told above, naming file and line
  public static Splits of(String language) {
    return LOADED.computeIfAbsent(language, Splits::new);
  }

  /// The verb whose first part starts at a token and whose last is the nearest before the end of
  /// its clause, or null.
  ///
  /// @param end index after the last token of the sentence
  /// @param marksLost true if the text was written without its diacritics
  public @Nullable Found at(List<Token> tokens, int from, int end, boolean marksLost) {
    var known = (marksLost ? bare : splits).get(tokens.get(from).key());
    Found best = null;
    for (var split : known == null ? List.<Split>of() : known) {
      var found = found(split, tokens, from, end);
      if (found != null && (best == null || found.tail() < best.tail())) {
        best = found;
      }
    }
    return best;
  }

  private static @Nullable Found found(Split split, List<Token> tokens, int from, int end) {
    if (!stands(split.verb(), tokens, from, end)) {
      return null;
    }
    int to = from + split.verb().size();
    for (int i = to + 1; i < Math.min(end, to + REACH); i++) {
      if (stands(split.tail(), tokens, i, end)) {
        return new Found(to, i, i + split.tail().size(), split.sense());
      }
      boolean mark = tokens.get(i).type() == Token.Type.MARK && !tokens.get(i).is(",");
      if (mark && !tokens.get(i).glued()) {
        return null;
      }
    }
    return null;
  }

  private static boolean stands(List<String> keys, List<Token> tokens, int from, int end) {
    if (from + keys.size() > end) {
      return false;
    }
    for (int i = 0; i < keys.size(); i++) {
      if (!tokens.get(from + i).key().equals(keys.get(i))) {
        return false;
      }
    }
    return true;
  }
}
