package licet.reader.lexicon;

import static java.util.Locale.ROOT;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import licet.reader.text.Token;
import licet.reader.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The words of one language: `lexicon.tsv` of its folder, inflected by its `paradigms.tsv`, with
/// the words all languages share. Formats are told at the top of each file.
public final class Lexicon {
  private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();
  private static final Map<String, Boolean> READ = new ConcurrentHashMap<>();
  private static final String CAPITAL = "capital";
  private static final String CAPITALS = "capitals";
  private static final Set<WordClass> CAPITALIZED =
      Set.of(WordClass.PLACE, WordClass.ORIGIN, WordClass.PLAIN);

  private final String language;
  private final Trie<Sense> senses = new Trie<>();
  private final Trie<Sense> bare = new Trie<>();
  private final Trie<Sense> spun = new Trie<>();
  private final Trie<Sense> strange = new Trie<>();
  private boolean marked;
  private boolean bareNouns;
  private boolean ownerMark;
  private final Paradigms paradigms;

  private Lexicon(String language) {
    this.language = language;
    String folder = "lang/" + language + "/";
    this.paradigms = Paradigms.of(language);
    countries();
    Table.rows("lang/lexicon.tsv", 3).forEach(row -> addRow(row, false));
    Table.rows(folder + "lexicon.tsv", 3).forEach(row -> addRow(row, false));
    if (Table.exists(folder + "spin.tsv")) {
      Table.rows(folder + "spin.tsv", 3).forEach(row -> addRow(row, true));
    }
  }

  /// True if texts in this language can be read to deals.
  public static boolean reads(String language) {
    return READ.computeIfAbsent(language, tag -> Table.exists("lang/" + tag + "/lexicon.tsv"));
  }

  /// The words of a language.
  ///
  /// @throws IllegalStateException if a table is not as its head says, naming file and line
  public static Lexicon of(String language) {
    return LOADED.computeIfAbsent(language, Lexicon::new);
  }

  /// BCP 47 tag of the language.
  public String language() {
    return language;
  }

  /// True if the language writes marks on its letters, so that a text without any has lost them.
  public boolean marked() {
    return marked;
  }

  /// True if nouns need no article to be definite: the language puts `this` and `that` behind them.
  public boolean bareNouns() {
    return bareNouns;
  }

  /// True if an owner stands behind what it owns, as where no marker (`'s`) makes one stand before.
  public boolean ownerLast() {
    return !ownerMark;
  }

  /// The longest form that starts at a token, or null. The name of a country that the table writes
  /// with a capital counts only with one: `Đức` is Germany, `đức` is virtue.
  ///
  /// @param marksLost true if the text was written without its diacritics
  public Trie.@Nullable Found<Sense> longest(List<Token> tokens, int from, boolean marksLost) {
    var found = (marksLost ? bare : senses).longest(tokens, from);
    if (found == null || anyCase(found.values()) || tokens.get(from).allCapitals()) {
      return found;
    }
    boolean capital = tokens.get(from).capital();
    var left =
        found.values().stream()
            .filter(
                sense -> !sense.tag().equals(CAPITALS) && (capital || !sense.tag().equals(CAPITAL)))
            .toList();
    return left.isEmpty() ? null : new Trie.Found<>(found.to(), left);
  }

  private static boolean anyCase(List<Sense> senses) {
    for (int i = 0; i < senses.size(); i++) {
      String tag = senses.get(i).tag();
      if (tag.equals(CAPITAL) || tag.equals(CAPITALS)) {
        return false;
      }
    }
    return true;
  }

  /// The longest form that starts at a token and that machines put in place of a word of the trade,
  /// or null.
  public Trie.@Nullable Found<Sense> longestSpun(List<Token> tokens, int from) {
    return spun.longest(tokens, from);
  }

  /// True if a form starts at a token that nobody but a machine puts in place of a word of the
  /// trade.
  public boolean strange(List<Token> tokens, int from) {
    return strange.longest(tokens, from) != null;
  }

  /// The names of countries come with the platform (CLDR) for every language.
  private void countries() {
    var tongue = Locale.forLanguageTag(language);
    for (String code : Locale.getISOCountries()) {
      String name = Locale.of("", code).getDisplayCountry(tongue);
      put(name, new Sense(WordClass.PLACE, code, ""), false);
    }
  }

  private void addRow(Table.Row row, boolean reworded) {
    WordClass wordClass;
    try {
      wordClass = WordClass.of(row.cells().getFirst());
    } catch (IllegalArgumentException unknown) {
      throw row.wrong(String.valueOf(unknown.getMessage()));
    }
    boolean ordinary = row.cells().get(1).startsWith("~");
    String concept = row.cells().get(1).substring(ordinary ? 1 : 0);
    row.list(2)
        .forEach(form ->
            paradigms.inflect(
                form,
                row,
                (inflected, tag) -> {
                  var sense = sense(inflected, wordClass, concept, tag);
                  put(inflected, sense, reworded);
                  if (reworded && !ordinary) {
                    strange.add(keys(inflected), sense);
                  }
                }));
  }

  private static Sense sense(String form, WordClass wordClass, String concept, String tag) {
    return new Sense(wordClass, concept, tag.isEmpty() ? capitals(form, wordClass) : tag);
  }

  /// Tag of a form that is found only with the capitals that the table gives it.
  private static String capitals(String form, WordClass wordClass) {
    if (wordClass == WordClass.TECH && form.length() < 5 && form.equals(form.toUpperCase(ROOT))) {
      return CAPITALS;
    }
    boolean capital = CAPITALIZED.contains(wordClass) && Character.isUpperCase(form.codePointAt(0));
    return capital ? CAPITAL : "";
  }

  private void put(String form, Sense sense, boolean reworded) {
    var keys = keys(form);
    if (reworded) {
      spun.add(keys, sense);
      return;
    }
    senses.add(keys, sense);
    ownerMark |= sense.is(WordClass.MARKER, "OWN");
    bareNouns |= sense.is(WordClass.DET, "AFTER");
    marked |= form.chars().anyMatch(c -> c > 0xBF && Character.isLetter(c));
    bare.add(keys.stream().map(Lexicon::withoutMarks).toList(), sense);
  }

  /// The keys of a form. An elided one (`l'`) is cut as before the word that it needs.
  static List<String> keys(String form) {
    boolean elided = form.endsWith("'");
    var keys = Tokens.of(elided ? form + "a" : form).stream().map(Token::key).toList();
    return elided ? keys.subList(0, keys.size() - 1) : keys;
  }

  /// A word without its diacritics.
  public static String withoutMarks(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }
}
