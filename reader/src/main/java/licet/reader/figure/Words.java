package licet.reader.figure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import licet.reader.lexicon.Trie;
import licet.reader.text.Token;
import licet.reader.text.Tokens;

/// The words of one language in a trie of tokens.
///
/// A text may leave out the marks on its letters. In most languages a word without them is found
/// like the word with them. In Vietnamese that would mix up too much, so there bare words are found
/// only in a text that has no marked letter at all.
final class Words {

  /// A word found at some token.
  ///
  /// @param end index after its last token
  record Hit(Word word, int end) {}

  private static final Hit[] NOTHING = {};

  private final Trie<Word> marked;
  private final Trie<Word> bare;

  private Words(Trie<Word> marked, Trie<Word> bare) {
    this.marked = marked;
    this.bare = bare;
  }

  /// The words that start at each token, the longest first.
  Hit[][] find(List<Token> tokens) {
    var root = marked == bare || tokens.stream().allMatch(Words::plain) ? bare : marked;
    var found = new Hit[tokens.size()][];
    for (int i = 0; i < tokens.size(); i++) {
      found[i] = hits(root.all(tokens, i));
    }
    return found;
  }

  /// Each word of each form, the longest form first.
  private static Hit[] hits(List<Trie.Found<Word>> forms) {
    if (forms.isEmpty()) {
      return NOTHING;
    }
    var hits = new ArrayList<Hit>(4);
    for (int i = forms.size() - 1; i >= 0; i--) {
      for (var word : forms.get(i).values()) {
        hits.add(new Hit(word, forms.get(i).to()));
      }
    }
    return hits.toArray(NOTHING);
  }

  /// What a form of one token means.
  List<Word> meaning(String key) {
    return marked.values(List.of(key));
  }

  private static boolean plain(Token token) {
    String key = token.key();
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) >= 0xC0 && Character.isLetter(key.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Collects words. What is said first of a form holds.
  static final class Builder {
    private final List<Map.Entry<List<String>, Word>> entries = new ArrayList<>();
    private final List<List<String>> articles = new ArrayList<>();

    /// Adds a form, which may be several tokens; a full stop at its end may be missing in a text.
    Builder add(String form, Word word) {
      var keys = keys(form);
      while (keys.size() > 1 && keys.getLast().equals(".")) {
        keys.removeLast();
      }
      if (!keys.isEmpty()) {
        entries.add(Map.entry(List.copyOf(keys), word));
      }
      return this;
    }

    /// The keys of a form; an elided word at its end ("d'") is cut as it is before another word.
    private static List<String> keys(String form) {
      boolean elided = form.endsWith("'");
      var tokens = Tokens.of(elided ? form + "a" : form);
      var kept = elided ? tokens.subList(0, tokens.size() - 1) : tokens;
      return new ArrayList<>(kept.stream().map(Token::key).toList());
    }

    /// Names articles that [#addWithoutArticle] takes off.
    void articles(List<String> forms) {
      forms.forEach(form -> articles.add(keys(form)));
    }

    /// Adds a form as it stands and without its article.
    void addWithoutArticle(String form, Word word) {
      add(form, word);
      var keys = entries.getLast().getKey();
      for (var article : articles) {
        int length = article.size();
        if (keys.size() > length && keys.subList(0, length).equals(article)) {
          entries.add(Map.entry(List.copyOf(keys.subList(length, keys.size())), word));
        }
      }
    }

    /// @param strict true if bare letters count only in a text without marked ones
    Words build(boolean strict) {
      var marked = new Trie<Word>();
      entries.forEach(entry -> add(marked, entry.getKey(), entry.getValue()));
      var bare = strict ? new Trie<Word>() : marked;
      if (strict) {
        entries.forEach(entry -> add(bare, entry.getKey(), entry.getValue()));
      }
      for (var entry : entries) {
        var keys = entry.getKey().stream().map(Builder::strip).toList();
        if (!keys.equals(entry.getKey())) {
          add(bare, keys, entry.getValue());
        }
      }
      return new Words(marked, bare);
    }

    /// Adds a word unless the form already has one of its class.
    private static void add(Trie<Word> forms, List<String> keys, Word word) {
      boolean known =
          !(word instanceof Word.Particle)
              && forms.values(keys).stream().anyMatch(each -> each.getClass() == word.getClass());
      if (!known) {
        forms.add(keys, word);
      }
    }

    private static String strip(String key) {
      if (key.chars().allMatch(c -> c < 0xC0)) {
        return key;
      }
      var apart = Normalizer.normalize(key, Normalizer.Form.NFD);
      var kept = new StringBuilder(apart.length());
      apart
          .chars()
          .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
          .map(c -> c == 'đ' ? 'd' : c)
          .forEach(c -> kept.append((char) c));
      return kept.toString();
    }
  }
}
