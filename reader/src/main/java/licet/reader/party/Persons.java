package licet.reader.party;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import licet.reader.lexicon.Lexicon;
import licet.reader.lexicon.Sense;
import licet.reader.lexicon.Senses;
import licet.reader.lexicon.Speech;
import licet.reader.lexicon.Speech.Part;
import licet.reader.lexicon.Trie;
import licet.reader.lexicon.WordClass;
import licet.reader.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds the names of persons: those beside an office (`Lei Jun, CEO of Xiaomi`, `CEO Lei Jun`),
/// those behind a word of address (`Mr. Suri`) and those who say something (`Alan Fan, who runs …,
/// said`).
final class Persons {
  private static final int LONGEST_NAME = 6;

  private final Lexicon lexicon;
  private final Senses senses;
  private final Speech speech;
  private final List<Token> tokens;
  private final IntPredicate titleCase;
  private final boolean marksLost;
  private final boolean[] taken;
  private final Map<Integer, Integer> found = new HashMap<>();

  /// @param taken for each token true if it belongs to a party or a product
  Persons(
      Lexicon lexicon,
      Senses senses,
      List<Token> tokens,
      IntPredicate titleCase,
      boolean marksLost,
      boolean[] taken) {
    this.lexicon = lexicon;
    this.senses = senses;
    this.speech = Speech.of(lexicon.language());
    this.tokens = tokens;
    this.titleCase = titleCase;
    this.marksLost = marksLost;
    this.taken = taken;
  }

  /// Adds the index after each name under the index of its first token, and takes its tokens.
  void find(Map<Integer, Integer> into) {
    for (int i = 0; i < tokens.size(); i++) {
      int mister = partAt(i, Part.MISTER);
      if (mister > 0 && mister < tokens.size() && !taken[mister]) {
        markPerson(mister, 1);
      }
      int office = officeAt(i);
      if (office < 0) {
        continue;
      }
      personAfter(office);
      personBefore(i);
      i = office - 1;
    }
    for (int i = 0; i < tokens.size(); i++) {
      speaking(i);
    }
    into.putAll(found);
  }

  private int partAt(int i, Part... parts) {
    var form = speech.longest(tokens, i, marksLost);
    if (form != null) {
      for (var part : parts) {
        if (form.values().contains(part)) {
          return form.to();
        }
      }
    }
    return -1;
  }

  private int officeAt(int i) {
    var office = classAt(i, WordClass.OFFICE);
    return office != null ? office.to() : partAt(i, Part.OFFICE, Part.CIVIL);
  }

  private void personAfter(int start) {
    int i = start;
    // up to four words of the organization or a comma may part office and name
    while (i < tokens.size() && i < start + 5 && !nameWord(i)) {
      boolean passes =
          taken[i]
              || tokens.get(i).is(",")
              || partAt(i, Part.MISTER) > 0
              || senseIs(tokens.get(i), WordClass.MARKER)
              || senseIs(tokens.get(i), WordClass.DET);
      if (!passes) {
        return;
      }
      i++;
    }
    markPerson(i, 2);
  }

  private void personBefore(int office) {
    int end = office;
    int gap = 0;
    while (end > 0 && gap < 5 && !nameWord(end - 1)) {
      if (tokens.get(end - 1).is(".")) {
        return;
      }
      end--;
      gap++;
    }
    int start = end;
    while (start > 0 && end - start < 4 && nameWord(start - 1)) {
      start--;
    }
    if (end - start >= 2 && gap < 5) {
      markPerson(start, 2);
    }
  }

  /// A name, a comma or a relative word, a few words, and a verb of saying.
  private void speaking(int start) {
    if (!nameWord(start) || titleCase.test(start) || (start > 0 && nameWord(start - 1))) {
      return;
    }
    int to = endOfName(start);
    if (to - start < 2 || to >= tokens.size()) {
      return;
    }
    boolean clause = classAt(to, WordClass.REL) != null;
    if (!clause && !tokens.get(to).is(",")) {
      return;
    }
    for (int i = to + 1; i < Math.min(to + 18, tokens.size()); i++) {
      if (tokens.get(i).is(".") || tokens.get(i).newLine()) {
        return;
      }
      boolean closed = tokens.get(i - 1).is(",") || clause;
      if (closed && partAt(i, Part.SAY, Part.CLAIM, Part.CALL, Part.LIKEN) > 0) {
        markPerson(start, 2);
        return;
      }
    }
  }

  private void markPerson(int from, int fewest) {
    int to = from < tokens.size() && nameWord(from) ? endOfName(from) : from;
    if (to - from >= fewest && !found.containsKey(from)) {
      found.put(from, to);
      Arrays.fill(taken, from, to, true);
    }
  }

  /// Index after a name that starts here: up to five words, initials and particles among them.
  private int endOfName(int from) {
    int to = from + 1;
    while (to < tokens.size() && to - from < LONGEST_NAME && !broken(to)) {
      int past = initialOrParticle(from, to);
      if (past < 0 && !nameWord(to) && !(tokens.get(to).hyphened() && !taken[to])) {
        break;
      }
      to = past < 0 ? to + 1 : past;
    }
    return to;
  }

  /// Index after the stop of an initial (`J.`) or after a particle that a name word follows.
  private int initialOrParticle(int from, int i) {
    boolean initial =
        tokens.get(i).is(".")
            && tokens.get(i).glued()
            && tokens.get(i - 1).text().length() == 1
            && i + 1 < tokens.size();
    boolean particle = i > from && partAt(i, Part.PARTICLE) == i + 1 && !tokens.get(i).capital();
    boolean named = i + 1 < tokens.size() && nameWord(i + 1) && !broken(i + 1);
    return (initial || particle) && named ? i + 1 : -1;
  }

  private boolean broken(int i) {
    return tokens.get(i).newLine();
  }

  private boolean nameWord(int i) {
    var token = tokens.get(i);
    if (token.type() != Token.Type.WORD || !token.capital() || taken[i]) {
      return false;
    }
    if (partAt(i, Part.OFFICE, Part.CIVIL, Part.MISTER) > 0) {
      return false;
    }
    var word = senses.at(i);
    return word == null || onlyPlain(word);
  }

  private static boolean onlyPlain(Trie.Found<Sense> word) {
    return word.values().stream().allMatch(sense -> sense.wordClass() == WordClass.TECH);
  }

  private boolean senseIs(Token token, WordClass wordClass) {
    var word = lexicon.longest(List.of(token), 0, marksLost);
    return word != null && has(word, wordClass);
  }

  private static boolean has(Trie.Found<Sense> word, WordClass wordClass) {
    for (var sense : word.values()) {
      if (sense.wordClass() == wordClass) {
        return true;
      }
    }
    return false;
  }

  private Trie.@Nullable Found<Sense> classAt(int i, WordClass wordClass) {
    var word = senses.at(i);
    return word != null && has(word, wordClass) ? word : null;
  }
}
