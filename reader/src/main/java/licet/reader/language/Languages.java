package licet.reader.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import licet.reader.language.GainTable.Gain;

/// The languages that can be told apart, with what their tables say of them.
final class Languages {
  private static final double SEEN_NOWHERE = 0.1;
  private static final double BARE_WEIGHT = 0.35;
  private static final float SMALL_WORD = 2.5f;

  private final List<Language> languages = new ArrayList<>();
  private final GainTable runs;
  private final GainTable words;
  private final double[] floors;

  /// One language as its table tells it.
  private record Language(
      String tag,
      boolean expected,
      List<Script> scripts,
      Set<String> words,
      Map<Long, Double> runs) {
    double all() {
      return runs.values().stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  private Languages() {
    for (String tag : LanguageFolders.with("lang.tsv")) {
      languages.add(read(tag, true, "lang/" + tag + "/lang.tsv"));
    }
    for (String file : LanguageFolders.names("lang-other")) {
      languages.add(read(file.replace(".tsv", ""), false, "lang-other/" + file));
    }
    floors = new double[languages.size()];
    var runGains = new HashMap<Long, List<Gain>>();
    var wordGains = new HashMap<Long, List<Gain>>();
    for (int i = 0; i < floors.length; i++) {
      addRuns(i, runGains);
      addWords(i, wordGains);
    }
    runs = new GainTable(runGains);
    words = new GainTable(wordGains);
  }

  static Languages load() {
    return new Languages();
  }

  private static Language read(String tag, boolean expected, String file) {
    var scripts = new ArrayList<Script>();
    var words = new HashSet<String>();
    var runs = new HashMap<Long, Double>();
    for (var row : LanguageFolders.rows(file, 2)) {
      switch (row.cells().getFirst()) {
        case "name" -> {}
        case "script" -> row.list(1).forEach(name -> scripts.add(script(name, row)));
        case "words" -> row.list(1).forEach(words::add);
        case "sample" -> {
          String sample = row.cells().getLast().toLowerCase(Locale.ROOT);
          countRuns(sample, 1, runs);
          countRuns(bare(sample), BARE_WEIGHT, runs);
        }
        default -> throw row.wrong("no key '" + row.cells().getFirst() + "'");
      }
    }
    return new Language(tag, expected, scripts, words, runs);
  }

  private static Script script(String name, LanguageFolders.Row row) {
    try {
      return Script.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw row.wrong("no script '" + name + "'");
    }
  }

  private static void countRuns(String text, double weight, Map<Long, Double> runs) {
    char before = ' ';
    char last = ' ';
    for (int at = 0; at <= text.length(); at++) {
      char c = at < text.length() ? text.charAt(at) : ' ';
      Script script = Script.of(c);
      if (script == Script.MARK) {
        continue;
      }
      if (script.dense()) {
        runs.merge(run(' ', ' ', c), weight, Double::sum);
      }
      if (script.dense() || script == Script.NONE) {
        c = ' ';
      }
      if (last != ' ') {
        runs.merge(run(before, last, c), weight, Double::sum);
      }
      if (c != ' ' || last != ' ') {
        before = last;
        last = c;
      }
    }
  }

  private void addRuns(int at, Map<Long, List<Gain>> gains) {
    var counts = languages.get(at).runs();
    double all = languages.get(at).all() + SEEN_NOWHERE * 5000;
    floors[at] = Math.log(SEEN_NOWHERE / all);
    counts.forEach((run, count) -> {
      double gain = Math.log((count + SEEN_NOWHERE) / all) - floors[at];
      gains.computeIfAbsent(run, _ -> new ArrayList<>(4)).add(new Gain(at, (float) gain));
    });
  }

  private void addWords(int at, Map<Long, List<Gain>> gains) {
    var keys = new HashSet<Long>();
    for (String word : languages.get(at).words()) {
      keys.add(word(word.hashCode()));
      keys.add(word(bare(word).hashCode()));
    }
    for (long key : keys) {
      gains.computeIfAbsent(key, _ -> new ArrayList<>(4)).add(new Gain(at, SMALL_WORD));
    }
  }

  /// Three letters as one number.
  static long run(char a, char b, char c) {
    return ((long) a << 32) | ((long) b << 16) | c;
  }

  /// The hash of a word as a key.
  private static long word(int hash) {
    return hash | 1L << Integer.SIZE;
  }

  /// A text without its diacritics.
  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .replace('đ', 'd')
        .replace('ł', 'l')
        .replace('ø', 'o');
  }

  int size() {
    return languages.size();
  }

  String tag(int language) {
    return languages.get(language).tag();
  }

  /// True if reports in this language are read, so that it is likelier than others.
  boolean expected(int language) {
    return languages.get(language).expected();
  }

  List<Script> scripts(int language) {
    return languages.get(language).scripts();
  }

  /// What an unseen run costs a language, in nats.
  double floor(int language) {
    return floors[language];
  }

  /// Adds to each language what a run gains it.
  void addRun(long run, double[] gains) {
    runs.addTo(run, gains);
  }

  /// Adds points to each language that has a word of this hash among its small words.
  void addWord(int hash, double[] points) {
    words.addTo(word(hash), points);
  }

  boolean common(String tag, String word) {
    for (Language language : languages) {
      if (language.tag().equals(tag)) {
        return language.words().contains(word);
      }
    }
    return false;
  }
}
