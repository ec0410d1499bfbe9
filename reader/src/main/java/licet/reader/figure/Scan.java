package licet.reader.figure;

import java.util.List;
import java.util.Optional;
import licet.reader.text.Token;
import licet.reader.text.Tokens;

/// The tokens of one text with the words found at each. Any index may be asked; outside the text
/// nothing is found.
final class Scan {

  /// A word of a class found at some token.
  ///
  /// @param end index after its last token
  record Found<W extends Word>(W word, int end) {}

  private static final int LONGEST = 6;

  private final List<Token> tokens;
  private final Words.Hit[][] hits;
  private final Tongue tongue;
  private final boolean[] opens;

  Scan(List<Token> tokens, Tongue tongue) {
    this.tokens = tokens;
    this.tongue = tongue;
    this.hits = tongue.words().find(tokens);
    this.opens = new boolean[tokens.size()];
    for (int i = tokens.size() - 1; i >= 0; i--) {
      opens[i] = number(i) || decimals(i) || coded(i) || opening(hits[i]);
    }
  }

  Tongue tongue() {
    return tongue;
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /// True if the token is there and is this mark or word.
  boolean is(int i, String key) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(key);
  }

  /// True if the token is there and is digits with or without marks.
  boolean number(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).type() == Token.Type.NUMBER;
  }

  /// True if the token is there and is a word or a number.
  boolean word(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).type() != Token.Type.MARK;
  }

  /// True if the token is there and touches the one before.
  boolean glued(int i) {
    return i > 0 && i < tokens.size() && tokens.get(i).glued();
  }

  /// True if the token is there and only a hyphen stands before it.
  boolean hyphened(int i) {
    return i > 0 && i < tokens.size() && tokens.get(i).hyphened();
  }

  /// True if the token is a word with a capital.
  boolean capital(int i) {
    return i >= 0
        && i < tokens.size()
        && tokens.get(i).type() == Token.Type.WORD
        && tokens.get(i).capital();
  }

  /// True if a sentence, a line or a clause starts at the token.
  boolean opening(int i) {
    return i == 0
        || tokens.get(i).newLine()
        || (tokens.get(i - 1).type() == Token.Type.MARK && !glued(i) && !is(i - 1, "%"));
  }

  /// True if nothing is known of the words at the token.
  boolean unknown(int i) {
    return i < 0 || i >= tokens.size() || hits[i].length == 0;
  }

  /// True if a figure can start with one of the words. An article or the like opens one only if the
  /// words behind it do.
  private boolean opening(Words.Hit[] words) {
    for (var hit : words) {
      var force = hit.word().force();
      boolean led = force == Word.Force.LEADS && (opens(hit.end()) || opens(hit.end() + 1));
      if (force == Word.Force.OPENS || led) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(int i) {
    return i < opens.length && opens[i];
  }

  /// True if no figure can start at the token.
  boolean silent(int i) {
    return !opens(i);
  }

  /// True if the token is a point right before decimals: .08.
  boolean decimals(int i) {
    return is(i, ".") && glued(i + 1) && number(i + 1) && !(glued(i) && word(i - 1));
  }

  /// True if the token is capitals with digits behind them, perhaps a code and its number: USD350.
  boolean coded(int i) {
    if (!capital(i)) {
      return false;
    }
    String text = tokens.get(i).text();
    return text.length() > 2
        && Character.isUpperCase(text.charAt(1))
        && (Character.isDigit(text.charAt(2))
            || (text.length() > 3 && Character.isDigit(text.charAt(3))));
  }

  /// What one word means by itself.
  <W extends Word> Optional<W> meaning(String word, Class<W> kind) {
    return tongue.words().meaning(Tokens.key(word)).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  /// The longest word of a class that starts at a token.
  <W extends Word> Optional<Found<W>> at(int i, Class<W> kind) {
    if (i < 0 || i >= tokens.size()) {
      return Optional.empty();
    }
    for (var hit : hits[i]) {
      if (kind.isInstance(hit.word())) {
        return Optional.of(new Found<>(kind.cast(hit.word()), hit.end()));
      }
    }
    return Optional.empty();
  }

  /// The longest word of a class that ends right before a token.
  <W extends Word> Optional<Found<W>> before(int end, Class<W> kind) {
    for (int i = Math.max(0, end - LONGEST); i < Math.min(end, tokens.size()); i++) {
      for (var hit : hits[i]) {
        if (hit.end() == end && kind.isInstance(hit.word())) {
          return Optional.of(new Found<>(kind.cast(hit.word()), i));
        }
      }
    }
    return Optional.empty();
  }

  /// Index after a particle at a token, or the same index if it is not there.
  int past(int i, Word.Particle particle) {
    if (i >= 0 && i < tokens.size()) {
      for (var hit : hits[i]) {
        if (hit.word() == particle) {
          return hit.end();
        }
      }
    }
    return i;
  }

  /// True if the particle starts at the token.
  boolean has(int i, Word.Particle particle) {
    return past(i, particle) > i;
  }

  /// Index of the first token of a particle that ends right before a token, or the same index.
  int back(int end, Word.Particle particle) {
    for (int i = Math.max(0, end - LONGEST); i < Math.min(end, tokens.size()); i++) {
      for (var hit : hits[i]) {
        if (hit.end() == end && hit.word() == particle) {
          return i;
        }
      }
    }
    return end;
  }
}
