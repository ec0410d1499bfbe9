package licet.reader.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import licet.reader.lexicon.Lexicon;
import licet.reader.lexicon.Trie;
import licet.reader.text.Token;
import licet.reader.text.Tokens;
import licet.vocabulary.party.Gazetteer;
import licet.vocabulary.party.Party;
import org.jspecify.annotations.Nullable;

/// The names and products of the gazetteer, ready to be found in tokens.
public final class Names {

  /// A name in the gazetteer.
  ///
  /// @param who the party
  /// @param ambiguous true if the form is also an ordinary word
  /// @param form as the gazetteer writes it, for comparing capitals
  /// @param spelling the form in lower case
  /// @param letters which letters are in it, as [Spelling#letters] tells
  record Known(Who who, boolean ambiguous, String form, String spelling, long letters) {
    Known(Who who, boolean ambiguous, String form) {
      String spelling = form.toLowerCase(Locale.ROOT);
      this(who, ambiguous, form, spelling, Spelling.letters(spelling));
    }
  }

  private static final Pattern SCHOOL =
      Pattern.compile(
          "^(The )?(University|Institute) of |"
              + "\\b(State )?University( of Technology)?$| Institute$");
  private static final int LETTERS = 4;

  private final Trie<Known> parties = new Trie<>();
  private final Trie<Known> products = new Trie<>();
  private final Trie<Known> schools = new Trie<>();
  private final Trie<Known> bare = new Trie<>();
  private final Map<Start, List<Known>> singles = new HashMap<>();

  /// How a name of one word starts, and how long it is.
  private record Start(char first, int length) {}

  /// Prepares the names of a gazetteer.
  public Names(Gazetteer gazetteer) {
    for (var party : gazetteer.parties()) {
      var who = new Who(party.id(), party.name(), party.kind(), party.country());
      Party.Name before = null;
      for (var name : party.names()) {
        boolean former = !name.used().until().equals(LocalDate.MAX);
        before = former && before == null ? name : before;
        addName(former && before != null ? called(who, name, before) : who, name);
      }
    }
    for (var product : gazetteer.products()) {
      var owner = gazetteer.byId(product.owner()).orElseThrow();
      var who = new Who(owner.id(), owner.name(), owner.kind(), owner.country());
      products.add(keys(product.form()), new Known(who, product.ambiguous(), product.form()));
    }
  }

  /// A party as it was called; letters alone stand for the name they shorten.
  private static Who called(Who who, Party.Name name, Party.Name before) {
    boolean letters = name.form().length() <= LETTERS && name.form().matches("\\p{Lu}+");
    return new Who(who.id(), letters ? before.form() : name.form(), who.kind(), who.country());
  }

  private void addName(Who who, Party.Name name) {
    var known = new Known(who, name.ambiguous(), name.form());
    var keys = keys(name.form());
    parties.add(keys, known);
    addSchool(known);
    bare.add(keys.stream().map(Lexicon::withoutMarks).toList(), known);
    String key = keys.getFirst();
    boolean spelled = keys.size() == 1 && key.length() >= 5 && key.charAt(0) < 0x250;
    if (spelled && !name.ambiguous()) {
      var start = new Start(known.spelling().charAt(0), key.length());
      singles.computeIfAbsent(start, _ -> new ArrayList<>()).add(known);
    }
  }

  /// `University of Oxford` and `Broad Institute` are found by what is theirs alone, behind a word
  /// for universities in any language.
  private void addSchool(Known known) {
    var own = SCHOOL.matcher(known.form()).replaceAll("").strip();
    boolean school =
        known.who().kind().equals("university") || known.who().kind().equals("research");
    if (school && !own.isEmpty() && !own.equals(known.form()) && own.charAt(0) < 0x250) {
      schools.add(keys(own), new Known(known.who(), true, own));
    }
  }

  /// The university or institute whose own name stands at a token, without the word for what it is.
  Trie.@Nullable Found<Known> schoolAt(List<Token> tokens, int from) {
    return schools.longest(tokens, from);
  }

  private static List<String> keys(String form) {
    return Tokens.of(form).stream().map(Token::key).toList();
  }

  Trie.@Nullable Found<Known> partyAt(List<Token> tokens, int from, boolean marksLost) {
    return (marksLost ? bare : parties).longest(tokens, from);
  }

  Trie.@Nullable Found<Known> productAt(List<Token> tokens, int from) {
    return products.longest(tokens, from);
  }

  /// One-word names of this length that start with this letter, in lower case.
  List<Known> startingWith(char first, int length) {
    return singles.getOrDefault(new Start(first, length), List.of());
  }
}
