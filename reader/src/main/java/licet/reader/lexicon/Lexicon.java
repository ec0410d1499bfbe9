package licet.reader.lexicon;

import static java.util.Locale.ROOT;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
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
  private static final Table.Row NO_ROW = new Table.Row("CLDR", List.of());
  private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();
  private static final String CAPITAL = "capital";
  private static final String CAPITALS = "capitals";
  private static final Set<WordClass> CAPITALIZED =
      Set.of(WordClass.PLACE, WordClass.ORIGIN, WordClass.PLAIN);

  private final String language;
  private final Trie<Sense> senses = new Trie<>();
  private final Trie<Sense> bare = new Trie<>();
  private final Trie<Sense> spun = new Trie<>();
  private boolean marked;
  private boolean bareNouns;
  private boolean ownerMark;
  private final Map<String, List<Ending>> paradigms = new HashMap<>();

  /// An ending of a paradigm: what is cut from the given form, what is put there, how it is tagged.
  private record Ending(int cut, String put, String tag) {}

  /// Where a form comes from, and whether only machines write it so.
  private record Target(Table.Row row, boolean reworded) {}

  private Lexicon(String language) {
    this.language = language;
    String folder = "lang/" + language + "/";
    if (Table.exists(folder + "paradigms.tsv")) {
      Table.rows(folder + "paradigms.tsv", 2).forEach(this::addParadigm);
    }
    countries();
    Table.rows("lang/lexicon.tsv", 3).forEach(row -> addRow(row, false));
    Table.rows(folder + "lexicon.tsv", 3).forEach(row -> addRow(row, false));
    if (Table.exists(folder + "spin.tsv")) {
      Table.rows(folder + "spin.tsv", 3).forEach(row -> addRow(row, true));
    }
  }

  /// True if texts in this language can be read to deals.
  public static boolean reads(String language) {
    return Table.exists("lang/" + language + "/lexicon.tsv");
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
    if (found == null || tokens.get(from).allCapitals()) {
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

  /// The longest form that starts at a token and that machines put in place of a word of the trade,
  /// or null.
  public Trie.@Nullable Found<Sense> longestSpun(List<Token> tokens, int from) {
    return spun.longest(tokens, from);
  }

  /// The names of countries come with the platform (CLDR) for every language.
  private void countries() {
    var tongue = Locale.forLanguageTag(language);
    for (String code : Locale.getISOCountries()) {
      String name = Locale.of("", code).getDisplayCountry(tongue);
      put(name, new Sense(WordClass.PLACE, code, ""), new Target(NO_ROW, false));
    }
  }

  private void addParadigm(Table.Row row) {
    var endings = new ArrayList<Ending>();
    row.list(1)
        .forEach(text -> {
          // -e+ing:ger cuts "e", puts "ing"; +s:pres only puts; the bare form is "+:inf"
          int plus = text.indexOf('+');
          int colon = text.lastIndexOf(':');
          if (plus < 0 || colon < plus) {
            throw row.wrong("'" + text + "'; expected -CUT+PUT:TAG,TAG");
          }
          int cut = text.startsWith("-") ? plus - 1 : 0;
          for (String tag : text.substring(colon + 1).split(",", -1)) {
            endings.add(new Ending(cut, text.substring(plus + 1, colon), tag));
          }
        });
    paradigms.put(row.cells().getFirst(), endings);
  }

  private void addRow(Table.Row row, boolean reworded) {
    WordClass wordClass;
    try {
      wordClass = WordClass.of(row.cells().getFirst());
    } catch (IllegalArgumentException unknown) {
      throw row.wrong(String.valueOf(unknown.getMessage()));
    }
    String concept = row.cells().get(1);
    row.list(2).forEach(form -> addForm(form, wordClass, concept, new Target(row, reworded)));
  }

  /// Adds a form with its inflections: `enter/v into`, `sold:past,pp`, `bargain`.
  private void addForm(String form, WordClass wordClass, String concept, Target target) {
    String[] words = form.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      int slash = words[i].lastIndexOf('/');
      if (slash > 0 && Character.isLowerCase(words[i].charAt(words[i].length() - 1))) {
        String stem = words[i].substring(0, slash);
        String name = words[i].substring(slash + 1);
        var paradigm = paradigms.get(name);
        if (paradigm == null) {
          throw target.row().wrong("no paradigm '" + name + "'");
        }
        for (var ending : paradigm) {
          words[i] = stem.substring(0, stem.length() - ending.cut()) + ending.put();
          put(String.join(" ", words), new Sense(wordClass, concept, ending.tag()), target);
        }
        return;
      }
    }
    int colon = form.lastIndexOf(':');
    if (colon > 0) {
      for (String tag : form.substring(colon + 1).split(",", -1)) {
        put(form.substring(0, colon), new Sense(wordClass, concept, tag), target);
      }
    } else {
      put(form, new Sense(wordClass, concept, capitals(form, wordClass)), target);
    }
  }

  /// Tag of a form that is found only with the capitals that the table gives it.
  private static String capitals(String form, WordClass wordClass) {
    if (wordClass == WordClass.TECH && form.length() == 2 && form.equals(form.toUpperCase(ROOT))) {
      return CAPITALS;
    }
    boolean capital = CAPITALIZED.contains(wordClass) && Character.isUpperCase(form.codePointAt(0));
    return capital ? CAPITAL : "";
  }

  private void put(String form, Sense sense, Target target) {
    var keys = keys(form);
    if (target.reworded()) {
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
  private static List<String> keys(String form) {
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
