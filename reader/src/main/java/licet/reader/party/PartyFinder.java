package licet.reader.party;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import licet.reader.lexicon.Sense;
import licet.reader.lexicon.Senses;
import licet.reader.lexicon.Trie;
import licet.reader.lexicon.WordClass;
import licet.reader.party.Who.Mention;
import licet.reader.text.Token;
import licet.vocabulary.statement.Certainty;
import org.jspecify.annotations.Nullable;

/// Finds who is named in the tokens of one document. Known names come first; then names that the
/// text itself shows to be companies; last, known names spelled wrong.
public final class PartyFinder {
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_WORD = 5;
  private static final int LONGEST_SCHOOL = 3;
  private static final int SHORT_NAME = 3;
  private static final int PASSAGE = 18;
  private static final int SEAT = 8;
  private static final int TICKER = 7;
  private static final int APPOSED = 8;
  private static final int OFFICER = 4;

  /// How often names are looked for anew beside those found before.
  private static final int ROUNDS = 3;

  private static final Set<String> EXCHANGE = Set.of("Nasdaq", "Euronext", "Tokyo", "Oslo");
  private static final Set<String> SLOTS = Set.of("WITH", "TO", "FROM", "BY", "AGAINST", "BETWEEN");
  private static final Set<String> SIDES = Set.of("WITH", "AGAINST", "BETWEEN");
  private static final Set<String> DONE_TO = Set.of("SUE", "GRANT", "PAY", "WELCOME");
  private static final Set<String> DEEDS =
      Set.of(
          "SUE",
          "SIGN",
          "BUY",
          "SELL",
          "LICENSE",
          "FILE",
          "SETTLE",
          "GRANT",
          "JOIN",
          "PAY",
          "AGREE",
          "CROSSLICENSE",
          "RENEW",
          "TAKE",
          "DROP",
          "INFRINGE",
          "GAIN",
          "INLICENSE",
          "WIN",
          "LOSE");
  private static final Set<WordClass> JOINTS =
      EnumSet.of(
          WordClass.VERB,
          WordClass.MARKER,
          WordClass.AND,
          WordClass.AUX,
          WordClass.ADV,
          WordClass.DET,
          WordClass.REL,
          WordClass.BREAK);
  private static final Set<String> SUFFERS = Set.of("PASSIVE");
  private static final Set<String> OWNED = Set.of("PATENT", "LICENSE", "JOINING");
  private static final Set<String> TRADE =
      Set.of("PATENT", "LICENSE", "LICENSEE", "LICENSOR", "CROSS", "SUIT", "SETTLEMENT", "ROYALTY");

  private final Names names;
  private final Senses senses;
  private final List<Token> tokens;
  private final IntPredicate titleCase;
  private final @Nullable Mention[] mentions;
  private final boolean[] taken;
  private final Map<Integer, Integer> personEnd = new HashMap<>();
  private final Map<Integer, Integer> productEnd = new HashMap<>();
  private final Set<String> present = new HashSet<>();
  private final List<Mention> doubtful = new ArrayList<>();

  /// All that is named in a document.
  ///
  /// @param mentions parties, in order
  /// @param productEnd index after each product, by the index of its first token
  /// @param personEnd index after each person's name, by the index of its first token
  public record Found(
      List<Mention> mentions, Map<Integer, Integer> productEnd, Map<Integer, Integer> personEnd) {}

  private PartyFinder(Names names, Senses senses, IntPredicate titleCase) {
    this.names = names;
    this.senses = senses;
    this.tokens = senses.tokens();
    this.titleCase = titleCase;
    this.mentions = new Mention[tokens.size()];
    this.taken = new boolean[tokens.size() + 1];
  }

  /// Finds all parties.
  ///
  /// @param titleCase tells whether a token stands in a line whose words all have capitals, so that
  ///     a capital shows nothing
  public static Found find(Names names, Senses senses, IntPredicate titleCase) {
    var finder = new PartyFinder(names, senses, titleCase);
    finder.known();
    new Persons(senses, titleCase, finder.taken, i -> finder.mentions[i] != null)
        .find(finder.personEnd);
    finder.leaveToPersons();
    finder.doubtful();
    finder.misspelt();
    for (int round = 0; round < ROUNDS && finder.discovered(); round++) {}
    finder.shortened();
    var mentions = new ArrayList<Mention>();
    for (var mention : finder.mentions) {
      if (mention != null) {
        mentions.add(mention);
      }
    }
    return new Found(mentions, finder.productEnd, finder.personEnd);
  }

  private void known() {
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).word() && tokens.get(i).type() != Token.Type.NUMBER) {
        continue;
      }
      var party = school(i, names.partyAt(tokens, i, senses.marksLost()));
      var product = names.productAt(tokens, i);
      boolean productWins = product != null && (party == null || product.to() > party.to());
      if (productWins && product != null && writtenAs(i, product.values().getFirst())) {
        productEnd.put(i, product.to());
        take(i, product.to());
        i = product.to() - 1;
      } else if (party != null && knownAt(i, party)) {
        i = party.to() - 1;
      }
    }
  }

  /// `Đại học Oxford`: behind a word for universities the name of one is enough.
  private Trie.@Nullable Found<Names.Known> school(int i, Trie.@Nullable Found<Names.Known> party) {
    boolean led = i > 0 && tokens.get(i).capital() && universityEndsAt(i);
    var school = led ? names.schoolAt(tokens, i) : null;
    return school != null && (party == null || school.to() >= party.to()) ? school : party;
  }

  private boolean universityEndsAt(int end) {
    for (int i = Math.max(0, end - 4); i < end; i++) {
      var found = senses.at(i);
      if (found != null
          && found.to() == end
          && found.values().stream().anyMatch(s -> s.is(WordClass.COMPANY, "university"))) {
        return true;
      }
    }
    return false;
  }

  /// A name within a person's is his.
  private void leaveToPersons() {
    personEnd.forEach((from, to) -> java.util.Arrays.fill(mentions, from, to, null));
  }

  private boolean knownAt(int i, Trie.Found<Names.Known> found) {
    for (var known : found.values()) {
      if (!writtenAs(i, known)) {
        continue;
      }
      int to = shareEnd(stopEnd(formEnd(found.to())));
      var mention = new Mention(i, to, known.who(), Certainty.EXACT);
      if (!givenName(i, known)) {
        take(i, mention.to());
      }
      if (known.ambiguous() || (found.to() == i + 1 && smallWord(i))) {
        doubtful.add(mention);
      } else {
        put(mention);
      }
      return true;
    }
    return false;
  }

  /// `Arbutus Biopharma` *Corporation* `(ABUS)`: a legal form that the gazetteer does not give goes
  /// with the name, unless something is told of a group: `Foxconn Technology Group's FIH Mobile`.
  private int formEnd(int to) {
    var found = to < tokens.size() ? senses.at(to, WordClass.COMPANY) : null;
    int end = found == null ? tokens.size() : found.to(); // `N.V.` is four tokens
    boolean form =
        end < tokens.size()
            && tokens.get(to).capital()
            && !apart(to)
            && !titleCase.test(to)
            && legal(to, Set.of("LEGAL"))
            && !tokens.get(end).capital()
            && !concept(end, WordClass.MARKER, Set.of("OWN"));
    return form ? end : to;
  }

  /// `Amgen` *AMGN.O*: as agencies write whose share it is.
  private int shareEnd(int to) {
    boolean share =
        to + 2 < tokens.size()
            && !apart(to)
            && tokens.get(to).allCapitals()
            && tokens.get(to + 1).is(".")
            && tokens.get(to + 1).glued()
            && tokens.get(to + 2).glued()
            && tokens.get(to + 2).capital()
            && tokens.get(to + 2).text().length() <= 2;
    return share ? to + 3 : to;
  }

  /// `Toyota Motor Corp. and`: the full stop behind a legal form is the name's, where the sentence
  /// goes on.
  private int stopEnd(int to) {
    boolean stop =
        to + 1 < tokens.size()
            && tokens.get(to).is(".")
            && !apart(to)
            && legal(to - 1)
            && !apart(to + 1)
            && !tokens.get(to + 1).capital();
    return stop ? to + 1 : to;
  }

  /// True if more than a blank parts a token from the one before.
  private boolean apart(int i) {
    return tokens.get(i).newLine() || tokens.get(i).start() - tokens.get(i - 1).end() > 1;
  }

  /// `Par un arrêt`: a small word of the language that opens a sentence is hardly a name.
  private boolean smallWord(int i) {
    boolean opens = i == 0 || apart(i) || !tokens.get(i - 1).word();
    return opens
        && !tokens.get(i).allCapitals()
        && (senses.alone(i, WordClass.MARKER) || senses.alone(i, WordClass.DET));
  }

  /// A Latin name must have its capital, or be written just as the gazetteer does.
  private boolean writtenAs(int i, Names.Known known) {
    var token = tokens.get(i);
    return token.type() != Token.Type.WORD
        || token.capital()
        || known.form().startsWith(token.text());
  }

  /// `Tim` is hardly TIM: doubtful letters written as a word leave the word to persons.
  private boolean givenName(int i, Names.Known known) {
    var token = tokens.get(i);
    boolean letters = known.form().equals(known.form().toUpperCase(java.util.Locale.ROOT));
    return known.ambiguous() && letters && token.type() == Token.Type.WORD && !token.allCapitals();
  }

  private void put(Mention mention) {
    mentions[mention.from()] = mention;
    present.add(mention.who().id());
  }

  private void take(int from, int to) {
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
  }

  /// A form that is also a word counts when the same party stands elsewhere beyond doubt, or when
  /// its own place speaks for a name.
  private void doubtful() {
    doubtful.stream()
        .filter(mention -> !within(mention.from()) && speaksForName(mention))
        .forEach(mention -> present.add(mention.who().id()));
    for (var mention : doubtful) {
      if (within(mention.from())) {
        continue;
      }
      if (present.contains(mention.who().id()) || speaksForName(mention)) {
        put(mention);
        take(mention.from(), mention.to());
      } else {
        for (int i = mention.from(); i < mention.to(); i++) {
          taken[i] = false;
        }
      }
    }
  }

  /// True if a token stands in a person's name.
  private boolean within(int token) {
    return personEnd.entrySet().stream()
        .anyMatch(person -> person.getKey() <= token && token < person.getValue());
  }

  private boolean speaksForName(Mention mention) {
    int from = mention.from();
    int to = mention.to();
    var token = tokens.get(from);
    if (token.type() == Token.Type.WORD && !token.capital()) {
      return besideName(from, to) || besideCompany(from, to);
    }
    boolean inside =
        from > 0 && tokens.get(from - 1).word() && !apart(from) && !titleCase.test(from);
    return inside
        || acts(to)
        || does(to)
        || tickered(to)
        || besideName(from, to)
        || besideCompany(from, to);
  }

  /// `Immersion (IMMR)`, `Rambus (NASDAQ: RMBS)`: brackets with nothing but capitals behind a name.
  private boolean tickered(int to) {
    if (to + 2 >= tokens.size() || !tokens.get(to).is("(")) {
      return false;
    }
    boolean letters = false;
    for (int i = to + 1; i < Math.min(tokens.size(), to + TICKER); i++) {
      if (tokens.get(i).is(")")) {
        return letters;
      }
      boolean capitals = tokens.get(i).allCapitals() && tokens.get(i).text().length() > 1;
      if (tokens.get(i).word() && !capitals && !EXCHANGE.contains(tokens.get(i).text())) {
        return false;
      }
      letters |= capitals;
    }
    return false;
  }

  /// `Nacon, a maker of game accessories`: what follows the comma tells what sort of company it is.
  private boolean apposed(int to) {
    if (to + 2 >= tokens.size()
        || !tokens.get(to).is(",")
        || !senses.alone(to + 1, WordClass.DET)) {
      return false;
    }
    for (int i = to + 2; i < Math.min(tokens.size(), to + APPOSED); i++) {
      if (tokens.get(i).type() == Token.Type.MARK || senses.alone(i, WordClass.MARKER)) {
        return false;
      }
      if (companyAt(i) && !legal(i)) {
        return true;
      }
    }
    return false;
  }

  /// `Voltara's head of communications`: who has officers is a company.
  private boolean hasOfficers(int to) {
    if (to >= tokens.size() || !concept(to, WordClass.MARKER, Set.of("OWN"))) {
      return false;
    }
    for (int i = to + 1; i < Math.min(tokens.size(), to + OFFICER); i++) {
      if (senses.at(i, WordClass.OFFICE) != null) {
        return true;
      }
      if (tokens.get(i).type() == Token.Type.MARK) {
        return false;
      }
    }
    return false;
  }

  /// True if what follows is a deed of the trade: `Vivo has signed`.
  private boolean does(int to) {
    for (int i = to; i < Math.min(tokens.size(), to + 3); i++) {
      var found = senses.at(i);
      if (found == null || concept(i, WordClass.VERB, DEEDS)) {
        return found != null && finite(found, i > to);
      }
      if (!Senses.has(found, WordClass.AUX) && !Senses.has(found, WordClass.ADV)) {
        return false;
      }
    }
    return false;
  }

  /// True if a name joined to this one is followed by a deed: `AutoStore and Ocado have settled`.
  private boolean actsWith(int to) {
    if (to + 1 >= tokens.size() || !senses.alone(to, WordClass.AND)) {
      return false;
    }
    var joined = mentions[to + 1];
    int end = joined == null ? runEnd(to + 1) : joined.to();
    return end > to + 1 && does(end);
  }

  /// True if a form can be a verb with a subject of its own, as a participle is only when helped by
  /// an auxiliary.
  private static boolean finite(Trie.Found<Sense> found, boolean helped) {
    return found.values().stream()
        .filter(sense -> sense.wordClass() == WordClass.VERB)
        .anyMatch(s -> !s.tag().equals("ger") && (helped || !s.tag().equals("pp")));
  }

  /// True if what stands here tells what somebody announces or suffers.
  private boolean acts(int to) {
    return concept(to, WordClass.VERB, Set.of("ANNOUNCE")) || concept(to, WordClass.AUX, SUFFERS);
  }

  private boolean besideName(int from, int to) {
    int before = from - 2;
    boolean joinedLeft = before >= 0 && joins(from - 1) && endsMention(from - 1);
    boolean joinedRight = to + 1 < tokens.size() && joins(to) && mentions[to + 1] != null;
    return joinedLeft || joinedRight;
  }

  private boolean endsMention(int to) {
    return mentionBefore(to) >= 0;
  }

  private boolean joins(int i) {
    return tokens.get(i).is(",")
        || senses.alone(i, WordClass.AND)
        || senses.alone(i, WordClass.MARKER);
  }

  private boolean besideCompany(int from, int to) {
    return companyAt(to)
        || (to < tokens.size() && tokens.get(to).is(",") && companyNear(to + 1))
        || companyEndsAt(from);
  }

  private boolean companyAt(int i) {
    return senses.at(i, WordClass.COMPANY) != null;
  }

  private boolean companyNear(int i) {
    for (int j = i; j < Math.min(i + 4, tokens.size()); j++) {
      if (companyAt(j)) {
        return true;
      }
    }
    return false;
  }

  /// True if a word for companies ends right before an index, and no sentence with its full stop.
  private boolean companyEndsAt(int end) {
    if (end > 0 && tokens.get(end - 1).is(".")) {
      return false;
    }
    for (int i = Math.max(0, end - LONGEST_WORD); i < end; i++) {
      var found = senses.at(i);
      if (found != null && found.to() == end && Senses.has(found, WordClass.COMPANY)) {
        return true;
      }
    }
    return false;
  }

  /// `la start-up grenobloise Optelia`: in a language whose adjectives follow, a small word that is
  /// none of the trade between a word for companies and a name.
  private boolean describedBefore(int from) {
    return senses.lexicon().ownerLast()
        && from > 1
        && tokens.get(from - 1).word()
        && !tokens.get(from - 1).capital()
        && senses.at(from - 1) == null;
  }

  /// Runs of capitalized words that the text shows to be companies.
  private boolean discovered() {
    Map<String, Who> found = new HashMap<>();
    var fields = new HashSet<String>();
    var full = new ArrayList<@Nullable Mention>();
    for (int i = 0; i < tokens.size(); i++) {
      int to = runEnd(i);
      if (to == i) {
        continue;
      }
      if (to - i <= 2 && givenName(i)) {
        i = to - 1;
        continue;
      }
      var known = bracketed(i, to);
      if (known != null) {
        found.put(key(words(i, to)), known);
      } else if (namesField(i)) {
        fields.add(key(words(i, to)));
      } else if (!seatOfCompany(i, to) && shownAsCompany(i, to)) {
        int from = Math.min(schoolStart(i), capitalTail(i));
        String name = capitalized(words(from, nameEnd(i, to)));
        String kind = schoolStart(i) < i ? "university" : "other";
        var who = new Who(key(name), name, kind, originBefore(i));
        if (found.putIfAbsent(key(name), who) == null) {
          full.add(new Mention(from, nameEnd(i, to), who, Certainty.EXACT));
        }
      }
      i = to - 1;
    }
    found.keySet().removeAll(fields);
    boolean any = !found.isEmpty();
    java.util.Collections.addAll(full, mentions);
    shortForms(full, found);
    putEach(found);
    return any;
  }

  /// Finds each place where one of these names stands and nothing else was found.
  private void putEach(Map<String, Who> found) {
    for (int i = 0; i < tokens.size() && !found.isEmpty(); i++) {
      int end = Math.min(tokens.size(), i + LONGEST_NAME + LONGEST_SCHOOL);
      while (end > i
          && !((open(i, end) || schoolAt(i, end)) && found.containsKey(key(words(i, end))))) {
        end--;
      }
      if (end > i) {
        var who = Objects.requireNonNull(found.get(key(words(i, end))));
        put(new Mention(i, end, who, Certainty.EXACT));
        take(i, end);
        i = end - 1;
      }
    }
  }

  /// `Ted Ullyot`: a run that opens in a given name, or stands behind one, is a person's name.
  private boolean givenName(int from) {
    return given(from) || (from > 0 && given(from - 1));
  }

  private boolean given(int i) {
    return concept(i, WordClass.PLAIN, Set.of("GIVEN"));
  }

  /// `the Irvine company`: a single name between an article and a word for companies is where one
  /// sits.
  private boolean seatOfCompany(int from, int to) {
    return to - from == 1
        && from > 0
        && senses.alone(from - 1, WordClass.DET)
        && companyAt(to)
        && !legal(to);
  }

  /// `GlobalFoundries (GF)`: whose name letters in brackets shorten, or null.
  private @Nullable Who bracketed(int from, int to) {
    boolean brackets =
        from > 1
            && to < tokens.size()
            && to - from == 1
            && tokens.get(from).allCapitals()
            && tokens.get(from - 1).is("(")
            && tokens.get(to).is(")");
    for (int i = from - 2; brackets && i >= Math.max(0, from - 1 - LONGEST_NAME); i--) {
      var mention = mentions[i];
      if (mention != null) {
        return mention.to() == from - 1 ? mention.who() : null;
      }
    }
    return null;
  }

  /// Index of the word for universities that a name stands behind, with or without a marker
  /// (`université de Liège`, `Đại học Nông Lâm`), of which it is only a part; else the given index.
  private int schoolStart(int from) {
    int end = from > 0 && concept(from - 1, WordClass.MARKER, Set.of("OF")) ? from - 1 : from;
    for (int i = Math.max(0, end - 3); i < end; i++) {
      var found = senses.at(i);
      if (found != null
          && found.to() == end
          && found.values().stream().anyMatch(s -> s.is(WordClass.COMPANY, "university"))) {
        return i;
      }
    }
    return from;
  }

  /// `công ty` *Dược* `Hậu Minh`: a later word for companies with a capital is part of the name.
  private int capitalTail(int from) {
    int start = from;
    boolean led = senses.lexicon().ownerLast() && from > 0 && companyEndsAt(from);
    while (led
        && start > 1
        && insideCompany(start - 1)
        && tokens.get(start - 1).capital()
        && !tokens.get(start - 1).allCapitals()) {
      start--;
    }
    return start;
  }

  private static String capitalized(String name) {
    int first = name.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + name.substring(Character.charCount(first));
  }

  /// `chỉnh sửa gen Cas9`, `the CRISPR Cas9`: a name right behind a field of technology names one.
  private boolean namesField(int i) {
    for (int from = Math.max(0, i - 4); from < i; from++) {
      var found = senses.at(from);
      if (found != null && found.to() == i && Senses.has(found, WordClass.TECH)) {
        return true;
      }
    }
    return false;
  }

  /// True if the words are a university's: its word may be small, and a capital ends them.
  private boolean schoolAt(int from, int to) {
    var word = senses.at(from);
    return word != null
        && word.values().stream().anyMatch(s -> s.is(WordClass.COMPANY, "university"))
        && !taken[from]
        && !taken[to - 1]
        && tokens.get(to - 1).capital();
  }

  /// True if nothing has taken these words and each has its capital.
  private boolean open(int from, int to) {
    for (int i = from; i < to; i++) {
      var token = tokens.get(i);
      boolean begun = i == from || !apart(i);
      if (taken[i] || token.type() != Token.Type.WORD || !token.capital() || !begun) {
        return false;
      }
    }
    return !(titleCase.test(from) && to - from == 1 && senses.at(from) != null);
  }

  /// What a text calls somebody whose long name it has given: `Centripetal` for Centripetal
  /// Networks, `WARF` for the Wisconsin Alumni Research Foundation.
  private void shortForms(List<@Nullable Mention> full, Map<String, Who> found) {
    var clashes = new HashSet<String>();
    var forms = new HashMap<String, Who>();
    for (var mention : full) {
      if (mention == null || mention.to() - mention.from() < 2) {
        continue;
      }
      String first = words(mention.from(), mention.from() + 1);
      if (first.length() > SHORT_NAME && senses.at(mention.from()) == null) {
        note(first, mention.who(), forms, clashes);
      }
      if (mention.to() - mention.from() > 2) {
        note(initials(mention), mention.who(), forms, clashes);
      }
    }
    clashes.forEach(forms::remove);
    forms.forEach(found::put);
  }

  private static void note(String form, Who who, Map<String, Who> forms, Set<String> clashes) {
    var before = forms.putIfAbsent(key(form), who);
    if (before != null && !before.equals(who)) {
      clashes.add(key(form));
    }
  }

  private String initials(Mention mention) {
    var initials = new StringBuilder();
    for (int i = mention.from(); i < mention.to(); i++) {
      if (tokens.get(i).capital()) {
        initials.append(tokens.get(i).text().charAt(0));
      }
    }
    return initials.toString();
  }

  /// `Samsung Display` is `Samsung` for short where the text has named it first and the other never
  /// by more than that word.
  private void shortened() {
    Map<String, Mention> full = new HashMap<>();
    var seen = new HashSet<String>();
    for (int i = 0; i < mentions.length; i++) {
      var mention = mentions[i];
      if (mention == null) {
        continue;
      }
      String id = mention.who().id();
      var longer = full.get(words(i, i + 1));
      boolean alone = mention.to() == i + 1;
      if (alone && longer != null && !seen.contains(id) && !longer.who().id().equals(id)) {
        mentions[i] = new Mention(i, i + 1, longer.who(), mention.certainty());
      } else {
        seen.add(id);
        if (mention.to() == i + 2) {
          full.putIfAbsent(words(i, i + 1), mention);
        }
      }
    }
  }

  /// A run must not begin a sentence in a common word, nor stand in a line full of capitals.
  private int runEnd(int from) {
    boolean led = from > 0 && !apart(from) && companyEndsAt(from);
    if (led && schoolStart(from) < from && !concept(from - 1, WordClass.MARKER, Set.of("OF"))) {
      return schoolEnd(from);
    }
    int to = from;
    while (to < tokens.size()
        && to - from < LONGEST_NAME
        && (runWord(to, from) || ledWord(to, from, led) || (led && betweenCapitals(to, from)))) {
      to++;
      boolean pair = to == from + 1 && to + 1 < tokens.size() && tokens.get(to).is("&");
      to += pair && runWord(to + 1, from) ? 1 : 0;
    }
    return to;
  }

  /// Behind a word for universities all capitals are its own, and a small word between two
  /// (`Đại học Bách khoa Hà Nội`).
  private int schoolEnd(int from) {
    int to = from;
    while (to < tokens.size() && to - from < LONGEST_NAME && free(to) && !apart(to)) {
      boolean between =
          to == from
              && to + 2 < tokens.size()
              && tokens.get(to + 1).type() == Token.Type.WORD
              && !senses.alone(to + 1, WordClass.AND)
              && free(to + 2);
      to += between && !free(to + 1) ? 2 : 1;
      while (senses.lexicon().ownerLast() && to - from < LONGEST_NAME && smallPart(to)) {
        to++;
      }
    }
    return to;
  }

  /// `Viện Hóa` *sinh biển*: a small syllable that is no word of the trade goes on with a name.
  private boolean smallPart(int i) {
    return i < tokens.size()
        && !taken[i]
        && tokens.get(i).type() == Token.Type.WORD
        && !apart(i)
        && !tokens.get(i).capital()
        && senses.at(i) == null;
  }

  /// `công ty CP Vật` *liệu* `Hòa Cường`: where syllables are parted, a small one between two
  /// capitals behind a word for companies is part of the name.
  private boolean betweenCapitals(int i, int from) {
    var found = senses.at(i);
    return i > from
        && i + 1 < tokens.size()
        && senses.lexicon().bareNouns()
        && tokens.get(i).type() == Token.Type.WORD
        && !tokens.get(i).capital()
        && !apart(i)
        && !apart(i + 1)
        && free(i + 1)
        && (found == null
            || found.values().stream().noneMatch(s -> JOINTS.contains(s.wordClass())));
  }

  private boolean runWord(int i, int from) {
    var token = tokens.get(i);
    boolean behindAnd = i > 0 && tokens.get(i - 1).is("&"); // the rest of a name found before
    if ((i == from && (insideCompany(i) || ordinal(i) || behindAnd))
        || !free(i)
        || (i > from && apart(i))
        || (i == from && token.hyphened())) {
      return false;
    }
    var found = senses.at(i);
    return found == null
        || given(i)
        || (i > from && Senses.has(found, WordClass.COMPANY))
        || (i == from && formBehind(i, found));
  }

  /// `Drone Technologies`: a word of the language that a legal form makes a name.
  private boolean formBehind(int i, Trie.Found<Sense> found) {
    return found.to() == i + 1
        && i + 1 < tokens.size()
        && legal(i + 1)
        && free(i + 1)
        && !Senses.has(found, WordClass.MARKER)
        && !Senses.has(found, WordClass.DET)
        && !Senses.has(found, WordClass.COMPANY);
  }

  /// `Intellectual Ventures` *II*.
  private boolean ordinal(int i) {
    return i > 0 && tokens.get(i).text().matches("[IVX]+") && endsMention(i);
  }

  /// `công ty` *TNHH*, `Hoa` *Kỳ*: a later part of words for a company or a place begins no name.
  private boolean insideCompany(int i) {
    for (int from = Math.max(0, i - LONGEST_WORD + 1); from < i; from++) {
      var found = senses.at(from);
      if (found != null
          && found.to() > i
          && (Senses.has(found, WordClass.COMPANY) || Senses.has(found, WordClass.PLACE))) {
        return true;
      }
    }
    return false;
  }

  private boolean free(int i) {
    var token = tokens.get(i);
    return !taken[i] && token.type() == Token.Type.WORD && token.capital() && !titleCase.test(i);
  }

  /// `công ty Lương Sen`: behind a word for companies, syllables that are words elsewhere are names
  /// if nothing but a capital can have brought them there.
  private boolean ledWord(int i, int from, boolean led) {
    var token = tokens.get(i);
    var found = senses.at(i);
    boolean begun = i > from && senses.lexicon().ownerLast();
    return led && (begun || !known(found)) && free(i) && !apart(i) && !token.allCapitals();
  }

  private static boolean known(Trie.@Nullable Found<Sense> found) {
    return found != null
        && (Senses.has(found, WordClass.ORIGIN)
            || Senses.has(found, WordClass.PLACE)
            || Senses.has(found, WordClass.COMPANY)
            || Senses.has(found, WordClass.PLAIN)
            || Senses.has(found, WordClass.OFFICE));
  }

  private int nameEnd(int from, int to) {
    int end = to;
    while (end - 1 > from && legal(end - 1, Set.of("LEGAL"))) {
      end--;
    }
    return end;
  }

  /// A legal form, or a word that names of companies end in.
  private boolean legal(int i) {
    return legal(i, Set.of("LEGAL", "PART"));
  }

  private boolean legal(int i, Set<String> concepts) {
    var found = senses.at(i, WordClass.COMPANY);
    return found != null
        && found.values().stream().anyMatch(sense -> concepts.contains(sense.concept()));
  }

  /// Country whose adjective stands right before a name, behind an article or a word for companies
  /// (`le slovène Krka`), or an empty text.
  private String originBefore(int from) {
    if (from < 2) {
      return "";
    }
    var origin = senses.at(from - 1, WordClass.ORIGIN);
    boolean led =
        senses.alone(from - 2, WordClass.DET)
            || senses.alone(from - 2, WordClass.MARKER)
            || companyEndsAt(from - 1);
    if (origin == null || origin.to() != from || !led) {
      return "";
    }
    return origin.values().stream()
        .filter(sense -> sense.wordClass() == WordClass.ORIGIN)
        .map(Sense::concept)
        .findFirst()
        .orElse("");
  }

  private boolean shownAsCompany(int from, int to) {
    boolean form = legal(to - 1) && to - from > 1;
    boolean formBehind =
        to < tokens.size()
            && (legal(to) || (tokens.get(to).is(",") && to + 1 < tokens.size() && legal(to + 1)));
    return form
        || formBehind
        || tickered(to)
        || (apposed(to) && !givenName(from))
        || (hasOfficers(to) && !givenName(from))
        || companyEndsAt(from)
        || (describedBefore(from) && companyEndsAt(from - 1))
        || (to - from == 1 && !originBefore(from).isEmpty())
        || schoolStart(from) < from
        || (explained(to) && inTrade(from, to, true))
        || ((ownsPatents(from) || patentsOf(to)) && inTrade(from, to, true))
        || (listed(from) && inTrade(from, to, true))
        || (besideName(from, to) && repeated(from, to))
        || inSlot(from, to);
  }

  /// `Carmat, spécialiste du`: behind a comma follows what kind of company it is.
  private boolean explained(int to) {
    if (to + 2 >= tokens.size() || !tokens.get(to).is(",")) {
      return false;
    }
    int word = senses.alone(to + 1, WordClass.DET) ? to + 2 : to + 1;
    return companyAt(word) && !legal(word);
  }

  /// `the patents of Nortel`, `brevets de Nortel`.
  private boolean ownsPatents(int from) {
    if (from < 2 || !concept(from - 1, WordClass.MARKER, Set.of("OF"))) {
      return false;
    }
    for (int i = Math.max(0, from - 5); i < from - 1; i++) {
      var found = senses.at(i);
      if (found != null && found.to() == from - 1 && concept(i, WordClass.NOUN, OWNED)) {
        return true;
      }
    }
    return false;
  }

  /// `Voltara's display patents`.
  private boolean patentsOf(int to) {
    if (to >= tokens.size() || !concept(to, WordClass.MARKER, Set.of("OWN"))) {
      return false;
    }
    int i = to + 1;
    while (i < Math.min(tokens.size(), to + 3) && !concept(i, WordClass.NOUN, Set.of("PATENT"))) {
      i++;
    }
    return i < tokens.size() && concept(i, WordClass.NOUN, Set.of("PATENT"));
  }

  /// `deals with Nokia, Sony and Voltara`: a name in a list of parties that a slot takes.
  private boolean listed(int from) {
    int i = from;
    while (i > 1 && (tokens.get(i - 1).is(",") || senses.alone(i - 1, WordClass.AND))) {
      i -= i > 2 && tokens.get(i - 2).is(",") ? 2 : 1;
      int start = mentionBefore(i);
      if (start < 0) {
        return false;
      }
      i = start;
    }
    return i < from
        && i > 0
        && (concept(i - 1, WordClass.MARKER, SLOTS) || concept(i - 1, WordClass.VERB, DONE_TO));
  }

  /// Index of the first token of the party that ends right before an index, or -1.
  private int mentionBefore(int to) {
    for (int i = to - 1; i >= Math.max(0, to - LONGEST_NAME); i--) {
      var mention = mentions[i];
      if (mention != null) {
        return mention.to() == to ? i : -1;
      }
    }
    return -1;
  }

  /// A name where a party must stand: behind the marker of a slot, before a verb of the trade or
  /// behind one, in a passage that speaks of patents, licenses or suits; where the place could be
  /// that of another name, the passage must name a known party too.
  private boolean inSlot(int from, int to) {
    boolean marked = from > 0 && concept(from - 1, WordClass.MARKER, SLOTS);
    boolean place =
        from > 0
            && (concept(from - 1, WordClass.MARKER, Set.of("IN"))
                || behindCourt(from)
                || seat(from));
    boolean acts = !place && (does(to) || actsWith(to));
    boolean object = from > 0 && concept(from - 1, WordClass.VERB, DONE_TO);
    boolean dated = to < tokens.size() && tokens.get(to).type() == Token.Type.NUMBER;
    boolean sure = acts || object || (from > 0 && concept(from - 1, WordClass.MARKER, SIDES));
    return (marked || sure) && !dated && !describes(to) && inTrade(from, to, sure);
  }

  /// True if a name would only tell what patents or licenses are of: `to Cas9 patents`.
  private boolean describes(int to) {
    var found = to < tokens.size() ? senses.at(to) : null;
    return found != null
        && (Senses.has(found, WordClass.TECH)
            || Senses.has(found, WordClass.STANDARD)
            || concept(to, WordClass.NOUN, Set.of("PATENT", "TECHNOLOGY", "LICENSE", "PRODUCT")));
  }

  /// `le groupe de Chicago`, `l'américain de Marlborough`: a name that tells where a company sits.
  private boolean seat(int from) {
    return from > 1
        && concept(from - 1, WordClass.MARKER, Set.of("OF"))
        && (companyEndsAt(from - 1) || senses.alone(from - 2, WordClass.ORIGIN));
  }

  /// `the court of Rio de Janeiro`: a name behind a court is where it sits.
  private boolean behindCourt(int from) {
    for (int i = from - 1; i >= Math.max(0, from - SEAT) && tokens.get(i).word(); i--) {
      if (concept(i, WordClass.NOUN, Set.of("COURT"))) {
        return true;
      }
    }
    return false;
  }

  private boolean concept(int i, WordClass wordClass, Set<String> concepts) {
    var found = senses.at(i);
    if (found != null) {
      for (var sense : found.values()) {
        if (sense.wordClass() == wordClass && concepts.contains(sense.concept())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean inTrade(int from, int to, boolean sure) {
    boolean known = sure;
    boolean trade = false;
    int start = Math.max(0, from - PASSAGE);
    for (int i = start; i < Math.min(tokens.size(), to + PASSAGE) && !(known && trade); i++) {
      known |= mentions[i] != null;
      trade |= concept(i, WordClass.NOUN, TRADE);
    }
    return known && trade;
  }

  private boolean repeated(int from, int to) {
    String name = words(from, to);
    int seen = 0;
    for (int i = 0; i + (to - from) <= tokens.size(); i++) {
      if (tokens.get(i).text().equals(tokens.get(from).text())
          && words(i, i + to - from).equals(name)) {
        seen++;
      }
    }
    return seen >= 2;
  }

  private String words(int from, int to) {
    var words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i == from || tokens.get(i).glued() ? "" : tokens.get(i).hyphened() ? "-" : " ");
      words.append(tokens.get(i).text());
    }
    return words.toString();
  }

  private static String key(String name) {
    return name.toLowerCase(java.util.Locale.ROOT);
  }

  private void misspelt() {
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (taken[i]
          || token.type() != Token.Type.WORD
          || !token.capital()
          || token.text().length() < 5
          || senses.at(i) != null
          || (token.hyphened() && tokens.get(i - 1).capital())) { // `Wisconsin-Madison`
        continue;
      }
      var who = nearest(token.key());
      if (who != null) {
        put(new Mention(i, i + 1, who, Certainty.MISSPELT));
        take(i, i + 1);
      }
    }
  }

  /// The party whose name this is with one slip, or two in a long name that the text also spells
  /// right. A shorter name counts only when the text spells it right elsewhere.
  private @Nullable Who nearest(String key) {
    Who best = null;
    int bestDistance = 3;
    long letters = Spelling.letters(key);
    for (int length = key.length() - 2; length <= key.length() + 2; length++) {
      for (var known : names.startingWith(key.charAt(0), length)) {
        if (Spelling.apart(letters, known.letters(), key.length() >= 8 ? 2 : 1)) {
          continue;
        }
        String target = known.spelling();
        boolean inText = present.contains(known.who().id());
        int limit = key.length() >= 8 && inText ? 2 : 1;
        if (!inText && Math.min(key.length(), target.length()) < 6) {
          continue;
        }
        int distance = Spelling.distance(key, target, limit);
        if (distance <= limit && distance < bestDistance && !inflected(key, target)) {
          best = known.who();
          bestDistance = distance;
        }
      }
    }
    return best;
  }

  /// `Philips` with or without its s is another name, not a slip.
  private static boolean inflected(String key, String target) {
    return key.equals(target + "s") || target.equals(key + "s");
  }
}
