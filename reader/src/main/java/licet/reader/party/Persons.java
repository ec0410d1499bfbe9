package licet.reader.party;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import licet.reader.lexicon.Sense;
import licet.reader.lexicon.Senses;
import licet.reader.lexicon.Speech.Part;
import licet.reader.lexicon.Trie;
import licet.reader.lexicon.WordClass;
import licet.reader.text.Token;

/// Finds the names of persons: those beside an office (`Lei Jun, CEO of Xiaomi`, `CEO Lei Jun`),
/// those behind a word of address (`Mr. Suri`) and those who say something (`Alan Fan, who runs …,
/// said`).
final class Persons {
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_TITLE = 20;

  private final Senses senses;
  private final List<Token> tokens;
  private final IntPredicate titleCase;
  private final boolean[] taken;
  private final IntPredicate certain;
  private final Map<Integer, Integer> found = new HashMap<>();

  /// @param taken for each token true if it belongs to a party or a product
  /// @param certain tells whether a party beyond doubt starts at a token
  Persons(Senses senses, IntPredicate titleCase, boolean[] taken, IntPredicate certain) {
    this.senses = senses;
    this.tokens = senses.tokens();
    this.titleCase = titleCase;
    this.taken = taken;
    this.certain = certain;
  }

  /// Adds the index after each name under the index of its first token, and takes its tokens.
  void find(Map<Integer, Integer> into) {
    for (int i = 0; i < tokens.size(); i++) {
      int mister = partAt(i, Part.MISTER);
      if (mister > 0 && mister < tokens.size() && !taken[mister]) {
        markAddressed(mister);
      }
      int office = officeAt(i);
      if (office < 0) {
        continue;
      }
      personAfter(office);
      personBefore(i);
      if (office - i > 1) {
        Arrays.fill(taken, i, office, true);
      }
      i = office - 1;
    }
    for (int i = 0; i < tokens.size(); i++) {
      speaking(i);
    }
    into.putAll(found);
  }

  private int partAt(int i, Part... parts) {
    var form = senses.speech(i);
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
    var office = senses.at(i, WordClass.OFFICE);
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
              || senses.alone(i, WordClass.MARKER)
              || senses.alone(i, WordClass.DET);
      if (!passes) {
        personAfterTitle(start);
        return;
      }
      i++;
    }
    if (i >= tokens.size() || !nameWord(i) || !markPerson(behindCompany(i), 2)) {
      personAfterTitle(start);
    }
  }

  /// `WIPO Daren Tang`: letters before a name are whom the office is in.
  private int behindCompany(int i) {
    boolean letters = tokens.get(i).allCapitals() && tokens.get(i).text().length() > 2;
    return letters && endOfName(i) - i > 2 ? i + 1 : i;
  }

  /// A long title ends in a comma or a party; then comes the name, then a comma, a stop or a verb.
  private void personAfterTitle(int start) {
    for (int i = start; i < Math.min(start + LONGEST_TITLE, tokens.size()); i++) {
      var token = tokens.get(i);
      if (token.type() == Token.Type.MARK && !token.is(",")) {
        return;
      }
      if (partAt(i, Part.SAY, Part.CLAIM, Part.VOICE) > 0 && officeAt(i) < 0) {
        return;
      }
      boolean closes = i > start && (token.is(",") || taken[i]);
      if (closes && opensName(i + 1)) {
        int end = endOfName(i + 1);
        boolean ended =
            end < tokens.size()
                && (tokens.get(end).type() == Token.Type.MARK
                    || partAt(end, Part.SAY, Part.CLAIM, Part.VOICE) > 0
                    || senses.alone(end, WordClass.ADV));
        if (ended && end - i > 2) {
          mark(i + 1, end);
        }
        return;
      }
    }
  }

  /// A name may begin in a word of the language (`Từ Nhiên`) where a name must come.
  private boolean opensName(int i) {
    return i + 1 < tokens.size()
        && (nameWord(i) || (tokens.get(i).capital() && !taken[i] && nameWord(i + 1)));
  }

  private void personBefore(int office) {
    int end = office;
    int gap = 0;
    while (end > 0 && gap < 5 && !nameWord(end - 1) && !lastOfName(end - 1)) {
      if (tokens.get(end - 1).is(".")) {
        return;
      }
      end--;
      gap++;
    }
    int start = end > 0 && lastOfName(end - 1) ? end - 1 : end;
    while (start > 0 && end - start < 4 && nameWord(start - 1)) {
      start--;
    }
    if (end - start >= 2 && gap < 5) {
      markPerson(start, 2);
    }
  }

  private boolean lastOfName(int i) {
    return i > 0 && nameWord(i - 1) && !nameWord(i) && lastName(i);
  }

  /// A name, a comma or a relative word, a few words, and a verb of saying.
  private void speaking(int start) {
    if (!nameWord(start) || titleCase.test(start) || (start > 0 && nameWord(start - 1))) {
      return;
    }
    int to = endOfName(start);
    boolean placed = start > 0 && senses.alone(start - 1, WordClass.MARKER);
    if (placed || to - start < 2 || to >= tokens.size()) {
      return;
    }
    boolean clause = senses.at(to, WordClass.REL) != null;
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

  /// Behind a word of address a last name may be a company's too: `Mr. Charles Gore,`.
  private void markAddressed(int from) {
    int to = nameWord(from) ? endOfName(from) : from;
    boolean lastTaken =
        to > from && to + 1 < tokens.size() && taken[to] && tokens.get(to).capital();
    if (lastTaken && tokens.get(to + 1).type() == Token.Type.MARK && !broken(to)) {
      mark(from, to + 1);
    } else {
      markPerson(from, 1);
    }
  }

  private boolean markPerson(int from, int fewest) {
    int to = from < tokens.size() && nameWord(from) ? endOfName(from) : from;
    return to - from >= fewest && mark(from, to);
  }

  private boolean mark(int from, int to) {
    found.putIfAbsent(from, to);
    Arrays.fill(taken, from, to, true);
    return true;
  }

  /// Index after a name that starts here: up to five words, initials and particles among them.
  private int endOfName(int from) {
    int to = from + 1;
    while (to < tokens.size() && to - from < LONGEST_NAME && !broken(to)) {
      int past = initialOrParticle(from, to);
      boolean hyphened = tokens.get(to).hyphened() && !taken[to];
      if (past < 0 && !nameWord(to) && !hyphened) {
        return to == from + 1 && lastName(to) ? to + 1 : to;
      }
      to = past < 0 ? to + 1 : past;
    }
    return to;
  }

  /// A last name that is also a word or a doubtful name of a party: `Tim Cook,`.
  private boolean lastName(int i) {
    var token = tokens.get(i);
    boolean name =
        token.type() == Token.Type.WORD
            && token.capital()
            && !certain.test(i)
            && !titleCase.test(i)
            && officeAt(i) < 0
            && senses.at(i, WordClass.COMPANY) == null;
    boolean ends =
        i + 1 >= tokens.size()
            || tokens.get(i + 1).type() == Token.Type.MARK
            || senses.at(i + 1, WordClass.REL) != null
            || senses.at(i + 1, WordClass.AUX) != null
            || partAt(i + 1, Part.SAY, Part.CLAIM, Part.VOICE) > 0;
    return name && ends;
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
    return word.values().stream()
        .allMatch(
            sense -> sense.wordClass() == WordClass.TECH || sense.is(WordClass.PLAIN, "GIVEN"));
  }
}
