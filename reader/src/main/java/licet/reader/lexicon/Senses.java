package licet.reader.lexicon;

import java.util.List;
import licet.reader.text.Token;
import org.jspecify.annotations.Nullable;

/// What the lexicon knows of each token of one document, looked up once and kept. For one thread.
public final class Senses {
  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final boolean marksLost;
  private final Trie.@Nullable Found<Sense>[] found;
  private final boolean[] asked;

  /// The senses of a document's tokens.
  ///
  /// @param marksLost true if the text was written without its diacritics
  @SuppressWarnings({"unchecked", "rawtypes"})
  public Senses(Lexicon lexicon, List<Token> tokens, boolean marksLost) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.marksLost = marksLost;
    this.found = new Trie.Found[tokens.size()];
    this.asked = new boolean[tokens.size()];
  }

  /// The longest form that starts at a token, or null.
  public Trie.@Nullable Found<Sense> at(int i) {
    if (!asked[i]) {
      asked[i] = true;
      found[i] = lexicon.longest(tokens, i, marksLost);
    }
    return found[i];
  }
}
