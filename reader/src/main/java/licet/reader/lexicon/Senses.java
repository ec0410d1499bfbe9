package licet.reader.lexicon;

import java.util.List;
import licet.reader.text.Token;
import org.jspecify.annotations.Nullable;

/// What the tables of a language know of each token of one document, looked up once and kept for
/// all layers. For one thread.
public final class Senses {
  private final Lexicon lexicon;
  private final Speech speech;
  private final List<Token> tokens;
  private final boolean marksLost;
  private final Trie.@Nullable Found<Sense>[] found;
  private final Trie.@Nullable Found<Speech.Part>[] spoken;

  /// The senses of a document's tokens.
  ///
  /// @param marksLost true if the text was written without its diacritics
  @SuppressWarnings({"unchecked", "rawtypes"})
  public Senses(Lexicon lexicon, List<Token> tokens, boolean marksLost) {
    this.lexicon = lexicon;
    this.speech = Speech.of(lexicon.language());
    this.tokens = tokens;
    this.marksLost = marksLost;
    this.found = new Trie.Found[tokens.size()];
    this.spoken = new Trie.Found[tokens.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = lexicon.longest(tokens, i, marksLost);
      spoken[i] = speech.longest(tokens, i, marksLost);
    }
  }

  /// The words of the language.
  public Lexicon lexicon() {
    return lexicon;
  }

  /// The tokens of the document.
  public List<Token> tokens() {
    return tokens;
  }

  /// True if the text was written without its diacritics.
  public boolean marksLost() {
    return marksLost;
  }

  /// The longest form that starts at a token, or null; null too outside the text.
  public Trie.@Nullable Found<Sense> at(int i) {
    return i < found.length ? found[i] : null;
  }

  /// What a token means by itself, or null.
  public Trie.@Nullable Found<Sense> alone(int i) {
    var longest = found[i];
    return longest != null && longest.to() == i + 1
        ? longest
        : lexicon.longest(tokens.subList(i, i + 1), 0, marksLost);
  }

  /// True if a token by itself can be of a class.
  public boolean alone(int i, WordClass wordClass) {
    var word = alone(i);
    return word != null && has(word, wordClass);
  }

  /// The longest form that starts at a token if it can be of a class, or null.
  public Trie.@Nullable Found<Sense> at(int i, WordClass wordClass) {
    var word = at(i);
    return word != null && has(word, wordClass) ? word : null;
  }

  /// The longest form of speaking that starts at a token, or null; null too outside the text.
  public Trie.@Nullable Found<Speech.Part> speech(int i) {
    return i < spoken.length ? spoken[i] : null;
  }

  /// True if a form can be of a class.
  public static boolean has(Trie.Found<Sense> word, WordClass wordClass) {
    for (var sense : word.values()) {
      if (sense.wordClass() == wordClass) {
        return true;
      }
    }
    return false;
  }
}
