package licet.reader.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import licet.reader.text.Token;
import org.jspecify.annotations.Nullable;

/// The words of one language that tell who says something: `quotes.tsv` of its folder, which tells
/// the format at its head, with the verbs of saying and the offices of its lexicon.
public final class Speech {
  private static final Map<String, Speech> LOADED = new ConcurrentHashMap<>();

  private final Trie<Part> forms = new Trie<>();
  private final Trie<Part> bare = new Trie<>();

  /// What a form does where somebody speaks.
  public enum Part {
    /// Opens retold words by itself: `said`.
    SAY,
    /// Opens retold words only before [#THAT]: `complained`.
    CLAIM,
    /// Speaks only beside words between quotation marks: `told us`.
    VOICE,
    /// What follows is what it is called: `spoke of`.
    CALL,
    /// What follows [#AS] is what it is called: `described`.
    LIKEN,
    /// Stands behind [#LIKEN].
    AS,
    /// Opens the words retold.
    THAT,
    /// Stands before whoever said it: `according to`.
    SOURCE,
    /// Stands before whoever said it, at the opening of a sentence: `for`.
    FOR,
    /// Names a source that was named before: `in his view`.
    VIEW,
    /// Points back at a person.
    HE,
    /// Points back at whom something belongs to: `his`, `its`.
    HIS,
    /// Stands before a person's name.
    MISTER,
    /// May stand within a person's name in small letters: `van`, `de`.
    PARTICLE,
    /// What a person is in a company.
    OFFICE,
    /// What a person is who speaks for no company: `judge`.
    CIVIL,
    /// The first person.
    WE;

    static Part of(Table.Row row) {
      String label = row.cells().getFirst();
      for (var each : values()) {
        if (each.name().toLowerCase(Locale.ROOT).equals(label)) {
          return each;
        }
      }
      throw row.wrong("no such part of speaking: '" + label + "'");
    }
  }

  private Speech(String language) {
    var paradigms = Paradigms.of(language);
    String folder = "lang/" + language + "/";
    if (Table.exists(folder + "quotes.tsv")) {
      Table.rows(folder + "quotes.tsv", 2)
          .forEach(row -> addAll(row, row.list(1), Part.of(row), paradigms));
    }
    for (String file : List.of("lang/lexicon.tsv", folder + "lexicon.tsv")) {
      if (Table.exists(file)) {
        Table.rows(file, 3).forEach(row -> addWord(row, paradigms));
      }
    }
  }

  /// The words of a language.
  ///
  /// @throws IllegalStateException if a table is not as its head says, naming file and line
  public static Speech of(String language) {
    return LOADED.computeIfAbsent(language, Speech::new);
  }

  /// The longest form that starts at a token, or null.
  ///
  /// @param marksLost true if the text was written without its diacritics
  public Trie.@Nullable Found<Part> longest(List<Token> tokens, int from, boolean marksLost) {
    return (marksLost ? bare : forms).longest(tokens, from);
  }

  private void addWord(Table.Row row, Paradigms paradigms) {
    String wordClass = row.cells().getFirst();
    String concept = row.cells().get(1);
    if (wordClass.equals("verb") && concept.equals("SAY")) {
      addAll(row, row.list(2), Part.CLAIM, paradigms);
    } else if (wordClass.equals("office")) {
      var part = concept.equals("analyst") ? Part.CIVIL : Part.OFFICE;
      addAll(row, row.list(2), part, paradigms);
    }
  }

  private void addAll(Table.Row row, Stream<String> list, Part part, Paradigms paradigms) {
    list.forEach(form -> paradigms.inflect(form, row, (inflected, _) -> add(inflected, part)));
  }

  /// What `quotes.tsv` says of a form stands before what the lexicon says.
  private void add(String form, Part part) {
    var keys = Lexicon.keys(form);
    forms.add(keys, part);
    bare.add(keys.stream().map(Lexicon::withoutMarks).toList(), part);
  }
}
