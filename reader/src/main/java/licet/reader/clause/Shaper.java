package licet.reader.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import licet.reader.clause.Unit.Attribute;
import licet.reader.clause.Unit.Group;
import licet.reader.clause.Unit.Hinge;
import licet.reader.clause.Unit.Measure;
import licet.reader.clause.Unit.Noun;
import licet.reader.clause.Unit.Other;
import licet.reader.clause.Unit.Person;
import licet.reader.clause.Unit.Verb;
import licet.reader.figure.Figure;
import licet.reader.lexicon.Lexicon;
import licet.reader.lexicon.Sense;
import licet.reader.lexicon.Senses;
import licet.reader.lexicon.Splits;
import licet.reader.lexicon.Trie;
import licet.reader.lexicon.WordClass;
import licet.reader.party.PartyFinder;
import licet.reader.party.Who;
import licet.reader.text.Token;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// Cuts the sentences of one document into units.
public final class Shaper {
  private static final Set<String> NAMED_INSIDE = Set.of("PATENT", "LICENSE");
  private static final Set<String> FINITE = Set.of("pres", "past", "fut", "cond", "ger", "inf");
  private static final Set<String> HAVING = Set.of("HAVE", "WILL", "CAN", "MAY");
  private static final int ASIDE = 9;
  private static final int TRADE = 4;
  private static final int QUOTED = 5;
  private static final int DATELINE = 7;
  private static final String DASHES = "-–—";
  private static final int CLAUSE = 10;

  /// How many tokens after things are named a pronoun can still mean them.
  private static final int RECENT = 40;

  private static final String BULLETS = "*•·▪‣-–—";
  private static final String QUOTES = "\"“”«»";

  private final Lexicon lexicon;
  private final Senses senses;
  private final List<Token> tokens;
  private final PartyFinder.Found named;
  private final Who.@Nullable Mention[] mentionAt;
  private final @Nullable Figure[] figureAt;
  private final Manner manner;
  private final Splits splits;
  private @Nullable Boolean patents;
  private @Nullable Noun things;

  /// How a document is written.
  ///
  /// @param spun reworded by machine, so that the spun words of the language count
  /// @param published the day of publication, or null if it is not known
  public record Manner(boolean spun, @Nullable PartialDate published) {}

  /// Prepares the sentences of a document.
  public Shaper(Senses senses, PartyFinder.Found named, List<Figure> figures, Manner manner) {
    this.lexicon = senses.lexicon();
    this.splits = Splits.of(senses.lexicon().language());
    this.senses = senses;
    this.tokens = senses.tokens();
    this.named = named;
    this.manner = manner;
    this.mentionAt = new Who.Mention[tokens.size() + 1];
    named.mentions().forEach(mention -> mentionAt[mention.from()] = mention);
    this.figureAt = new Figure[tokens.size() + 1];
    figures.forEach(figure -> figureAt[figure.from()] = figure);
  }

  /// The units between two tokens.
  public List<Unit> shape(int from, int to) {
    var units = new ArrayList<Unit>();
    int i = from;
    int tail = to;
    int closed = to;
    while (i < to) {
      if (quoteInside(i, from, to)) {
        i++;
        continue;
      }
      if (i == tail) {
        units.add(new Other(tail, closed));
        i = closed;
        continue;
      }
      var split = opensSplit(i, units) ? splits.at(tokens, i, to, senses.marksLost()) : null;
      if (split != null) {
        units.add(
            new Verb(i, split.to(), List.of(split.sense().concept()), splitTag(split, units)));
        i = split.to();
        tail = split.tail();
        closed = split.end();
        continue;
      }
      if (describes(i, to, units)) {
        units.add(until(i + 1, units.removeLast()));
        i++;
        continue;
      }
      int aside = units.isEmpty() ? 0 : asideEnd(i, to, units.getLast());
      if (aside > 0) {
        units.add(until(aside, units.removeLast()));
      } else {
        put(unitAt(i, to, units), units);
      }
      i = units.getLast().to();
    }
    return Groups.gather(withoutDateline(units), lexicon.bareNouns());
  }

  /// `la start-up` *grenobloise* `Optelia`: in a language whose adjectives follow, a small word
  /// between one for companies and a name.
  private boolean describes(int i, int to, List<Unit> before) {
    return senses.lexicon().ownerLast()
        && i + 1 < to
        && !before.isEmpty()
        && before.getLast() instanceof Hinge last
        && last.type() == Hinge.Type.COMPANY
        && senses.at(i) == null
        && mentionAt[i] == null
        && mentionAt[i + 1] != null
        && tokens.get(i).word()
        && !tokens.get(i).capital();
  }

  /// True if a verb in two parts can open here: no name stands here, and nothing makes it a thing.
  private boolean opensSplit(int i, List<Unit> before) {
    return mentionAt[i] == null && named.personEnd().get(i) == null && !afterArticle(before);
  }

  /// A form that is a participle among other things is one behind an auxiliary.
  private static String splitTag(Splits.Found split, List<Unit> before) {
    String tag = split.sense().tag();
    boolean led =
        !before.isEmpty()
            && (before.getLast().is(Hinge.Type.AUX, "HAVE")
                || before.getLast().is(Hinge.Type.AUX, "BE"));
    return led && tag.equals("past") ? "pp" : tag;
  }

  /// The day of publication at the head of a report (`HELSINKI, 23 May 2017 -`) tells of no deal.
  private List<Unit> withoutDateline(List<Unit> units) {
    for (int i = 0; i < Math.min(units.size(), DATELINE); i++) {
      if (units.get(i) instanceof Measure measure
          && measure.figure() instanceof Figure.Day day
          && day.date() != null
          && day.date().precision() == 3
          && day.date().equals(manner.published())
          && closesDateline(units, i + 1)) {
        units.set(i, new Other(measure.from(), measure.to()));
        return units;
      }
      if (!inDateline(units.get(i))) {
        return units;
      }
    }
    return units;
  }

  private boolean closesDateline(List<Unit> units, int from) {
    for (int i = from; i < Math.min(units.size(), from + DATELINE); i++) {
      if (DASHES.contains(tokens.get(units.get(i).from()).text())) {
        return true;
      }
      if (!inDateline(units.get(i)) && !(units.get(i) instanceof Group)) {
        return false;
      }
    }
    return from >= units.size() - 1;
  }

  private static boolean inDateline(Unit unit) {
    return unit instanceof Other
        || (unit instanceof Attribute a && a.type() == Attribute.Type.PLACE)
        || unit.is(Hinge.Type.COMMA)
        || unit.is(Hinge.Type.DET)
        || unit.is(Hinge.Type.BREAK);
  }

  private static Unit until(int end, Unit unit) {
    return switch (unit) {
      case Group group -> group.until(end);
      case Noun noun -> new Noun(noun.from(), end, noun.concept(), noun.inside(), noun.plural());
      case Hinge hinge -> new Hinge(hinge.from(), end, hinge.type(), hinge.concept(), hinge.tag());
      default -> unit;
    };
  }

  /// A legal form behind a name is part of it.
  private static void put(Unit unit, List<Unit> units) {
    boolean named =
        !units.isEmpty() && units.getLast() instanceof Group g && !g.members().isEmpty();
    if (named && unit.is(Hinge.Type.COMPANY, "LEGAL")) {
      units.add(((Group) units.removeLast()).until(unit.to()));
    } else {
      units.add(unit);
    }
  }

  /// True for a mark around a few quoted words, which only distances the writer from them.
  private boolean quoteInside(int i, int from, int to) {
    if (tokens.get(i).word() || !QUOTES.contains(tokens.get(i).text())) {
      return false;
    }
    for (int j = Math.max(from, i - QUOTED); j < Math.min(to, i + QUOTED + 1); j++) {
      if (j != i && QUOTES.contains(tokens.get(j).text()) && Math.abs(j - i) > 1) {
        return wordsOnly(Math.min(i, j) + 1, Math.max(i, j));
      }
    }
    return false;
  }

  private boolean wordsOnly(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.get(i).word()) {
        return false;
      }
    }
    return true;
  }

  /// Index after brackets behind a name that tell only its country, its ticker, its short form or
  /// whose it is; 0 if no such brackets open here.
  private int asideEnd(int i, int end, Unit before) {
    if (!tokens.get(i).is("(") || !(before instanceof Group || before instanceof Noun)) {
      return 0;
    }
    var named = before instanceof Group group ? group.members() : List.<Who.Mention>of();
    for (int j = i + 1; j < Math.min(end, i + ASIDE); j++) {
      if (tokens.get(j).is(")")) {
        return j > i + 1 ? j + 1 : 0;
      }
      var mention = mentionAt[j];
      boolean other =
          mention != null
              && !led(j)
              && named.stream().noneMatch(m -> m.who().equals(mention.who()));
      if (other || figureAt[j] != null) {
        return 0;
      }
    }
    return 0;
  }

  private boolean led(int i) {
    var before = wordAt(i - 1);
    return before != null && first(before.values(), WordClass.MARKER) != null;
  }

  private Unit unitAt(int i, int end, List<Unit> before) {
    var mention = mentionAt[i];
    if (mention != null && mention.to() <= end) {
      return new Group(i, mention.to(), List.of(mention), "", "", false);
    }
    var person = named.personEnd().get(i);
    if (person != null) {
      return new Person(i, Math.min(end, person));
    }
    var product = named.productEnd().get(i);
    if (product != null) {
      return new Other(i, Math.min(end, product));
    }
    var word = wordAt(i);
    var figure = figureAt[i];
    if (figure != null
        && figure.to() <= end
        && (word == null
            || word.to() < figure.to()
            || (word.to() == figure.to() && !outweighs(word)))) {
      return new Measure(i, figure.to(), figure);
    }
    if (word != null && before.size() > 0 && melted(word) && leftByVerb(i, before.getLast())) {
      return new Hinge(i, i + 1, Hinge.Type.DET, "DEF", "");
    }
    if (tokens.get(i).is("'") && ownsPlural(i, before)) {
      return new Hinge(i, i + 1, Hinge.Type.MARKER, "OWN", "");
    }
    return word == null || word.to() > end ? unknown(i) : known(i, word, before);
  }

  private Unit unknown(int i) {
    boolean bullet = tokens.get(i).newLine() && BULLETS.contains(tokens.get(i).text());
    return bullet || tokens.get(i).is(",") || tokens.get(i).is("、")
        ? new Hinge(i, i + 1, Hinge.Type.COMMA, ",", "")
        : new Other(i, i + 1);
  }

  private Unit known(int i, Trie.Found<Sense> word, List<Unit> before) {
    var sense = choose(word, before);
    if (ofName(sense) && !formOfName(i, before)) {
      var noun = first(word.values(), WordClass.NOUN); // `sells software`
      return noun == null ? new Other(i, word.to()) : noun(i, word, noun, before);
    }
    return switch (sense.wordClass()) {
      case VERB -> new Verb(i, withoutArticle(i, word.to()), concepts(word), tag(word, before));
      case NOUN -> noun(i, word, sense, before);
      default -> unit(i, word.to(), sense);
    };
  }

  private static boolean ofName(Sense sense) {
    return sense.is(WordClass.COMPANY, "LEGAL") || sense.is(WordClass.COMPANY, "PART");
  }

  /// True if a word such as `Wireless` can be part of a name: it has a capital or stands behind
  /// one.
  private boolean formOfName(int i, List<Unit> before) {
    return tokens.get(i).capital() || (!before.isEmpty() && before.getLast() instanceof Group);
  }

  /// Where a verb takes its preposition along and that holds an article (`s'emparer du`), the last
  /// word is left to open what follows.
  private int withoutArticle(int from, int to) {
    var last = to - from > 1 ? wordAt(to - 1) : null;
    return last != null && last.to() == to && melted(last) ? to - 1 : to;
  }

  private boolean leftByVerb(int i, Unit before) {
    if (!(before instanceof Verb verb) || verb.to() != i) {
      return false;
    }
    var word = wordAt(verb.from());
    return word != null && word.to() == i + 1;
  }

  private static boolean melted(Trie.Found<Sense> word) {
    for (var sense : word.values()) {
      if (sense.wordClass() == WordClass.MARKER && sense.tag().equals("def")) {
        return true;
      }
    }
    return false;
  }

  private static List<String> concepts(Trie.Found<Sense> word) {
    return word.values().stream()
        .filter(sense -> sense.wordClass() == WordClass.VERB)
        .map(Sense::concept)
        .distinct()
        .toList();
  }

  /// A form that is a participle among other things is one behind an auxiliary (`a rejoint`).
  private static String tag(Trie.Found<Sense> word, List<Unit> before) {
    var tags =
        word.values().stream()
            .filter(sense -> sense.wordClass() == WordClass.VERB)
            .map(Sense::tag)
            .toList();
    int i = before.size() - 1;
    while (i >= 0 && before.get(i).is(Hinge.Type.ADV)) {
      i--;
    }
    boolean led =
        i >= 0
            && (before.get(i).is(Hinge.Type.AUX, "HAVE") || before.get(i).is(Hinge.Type.AUX, "BE"));
    return led && tags.contains("pp") ? "pp" : tags.getFirst();
  }

  /// `Philips' patents`.
  private boolean ownsPlural(int i, List<Unit> before) {
    return i > 0
        && !before.isEmpty()
        && before.getLast() instanceof Group
        && tokens.get(i).glued()
        && tokens.get(i - 1).key().endsWith("s")
        && i + 1 < tokens.size()
        && !tokens.get(i + 1).glued();
  }

  private Trie.@Nullable Found<Sense> wordAt(int i) {
    var plain = beforeName(i, senses.at(i));
    var reworded = manner.spun() ? lexicon.longestSpun(tokens, i) : null;
    return reworded != null && (plain == null || reworded.to() >= plain.to()) ? reworded : plain;
  }

  /// The longest form that ends before a name begins: `công ty` *Dược Hậu Minh*.
  private Trie.@Nullable Found<Sense> beforeName(int i, Trie.@Nullable Found<Sense> word) {
    boolean company = word != null && first(word.values(), WordClass.COMPANY) != null;
    for (int name = i + 1; company && word != null && name < word.to(); name++) {
      if (mentionAt[name] != null) {
        return lexicon.longest(tokens.subList(0, name), i, senses.marksLost());
      }
    }
    return word;
  }

  /// `5G` and `deux sociétés` hold numbers that count nothing.
  private static boolean outweighs(Trie.Found<Sense> word) {
    return word.values().stream()
        .map(Sense::wordClass)
        .anyMatch(c -> c == WordClass.STANDARD || c == WordClass.REF);
  }

  /// Where a form can be a verb and something else, its neighbors decide.
  private Sense choose(Trie.Found<Sense> word, List<Unit> before) {
    var senses = word.values();
    boolean thing = afterArticle(before) || (afterArticleAndWord(before) && infinitive(senses));
    boolean wish =
        afterArticle(before) && senses.stream().allMatch(s -> s.is(WordClass.CUE, "WISH"));
    if (wish || (thing && senses.stream().allMatch(Shaper::bareVerb))) {
      return new Sense(WordClass.PLAIN, "", "");
    }
    if (senses.size() == 1) {
      return senses.getFirst();
    }
    var relative = first(senses, WordClass.REL);
    if (relative != null && !before.isEmpty() && namesThing(before.getLast())) {
      return relative;
    }
    var clitic = clitic(senses, before, word.to());
    if (clitic != null) {
      return clitic;
    }
    var owning = owning(senses, before);
    if (owning != null) {
      return owning;
    }
    var following = following(senses, word.to());
    if (following != null) {
      return following;
    }
    var placed = placed(senses, before);
    if (placed != null) {
      return placed;
    }
    var verb = first(senses, WordClass.VERB);
    var noun = firstOther(senses, WordClass.VERB);
    if (verb == null || noun == null) {
      return verb == null ? senses.getFirst() : verb;
    }
    return readsAsVerb(verb, before, word.to()) ? verb : noun;
  }

  /// What follows tells whether a form marks a slot or bears mood, opens a clause, or is done.
  private @Nullable Sense following(List<Sense> senses, int next) {
    var marker = first(senses, WordClass.MARKER);
    var aux = first(senses, WordClass.AUX);
    if (marker != null && aux != null && aux.concept().equals("TO")) {
      return opensObject(next) && !verbAt(next) ? marker : aux;
    }
    var conjunction = first(senses, WordClass.BREAK);
    if (marker != null && conjunction != null) {
      return clauseFollows(next) ? conjunction : marker;
    }
    var owing = first(senses, WordClass.VERB);
    if (owing != null && aux != null && aux.concept().equals("WILL")) {
      return owes(next) ? owing : aux;
    }
    return null;
  }

  /// `Oracle le poursuit`, `l'avait attaqué`: a small word before a verb that says whom it is done
  /// to, and else is an article.
  private @Nullable Sense clitic(List<Sense> senses, List<Unit> before, int next) {
    var sense =
        senses.stream()
            .filter(s -> s.is(WordClass.REF, "IT") || s.is(WordClass.REF, "HIM"))
            .findFirst()
            .orElse(null);
    if (sense == null) {
      return null;
    }
    var word = next < tokens.size() ? wordAt(next) : null;
    boolean acts =
        word != null
            && word.values().stream()
                .allMatch(s ->
                    (s.wordClass() == WordClass.VERB
                            && (FINITE.contains(s.tag()) || s.tag().equals("inf")))
                        || (s.wordClass() == WordClass.AUX && HAVING.contains(s.concept()))
                        || s.wordClass() == WordClass.CUE);
    boolean participle =
        word != null && word.values().stream().allMatch(s -> s.tag().equals("ger"));
    boolean opens = before.isEmpty() || !leavesRoom(before.getLast(), participle);
    return acts && !opens ? sense : firstOther(senses, WordClass.REF);
  }

  /// True if a subject and its verb follow: `after` *it signed*, not `after` *years of litigation*.
  private boolean clauseFollows(int from) {
    boolean subject = false;
    for (int i = from; i < Math.min(tokens.size(), from + CLAUSE); i++) {
      if (tokens.get(i).type() == Token.Type.MARK) {
        return false;
      }
      var mention = mentionAt[i];
      var word = mention == null ? wordAt(i) : null;
      if (mention != null) {
        subject = true;
        i = mention.to() - 1;
      } else if (word == null) {
        subject = true;
      } else {
        if (first(word.values(), WordClass.BREAK) != null
            && first(word.values(), WordClass.MARKER) == null) {
          return false;
        }
        if (subject && finite(word)) {
          return true;
        }
        subject |=
            first(word.values(), WordClass.DET) == null
                && first(word.values(), WordClass.VERB) == null;
        i = word.to() - 1;
      }
    }
    return false;
  }

  /// True if a small word that goes with the next verb can stand behind a unit.
  private static boolean leavesRoom(Unit unit, boolean participle) {
    return unit instanceof Group
        || unit.is(Hinge.Type.REL)
        || unit.is(Hinge.Type.ADV)
        || unit.is(Hinge.Type.AUX)
        || unit.is(Hinge.Type.AND)
        || (participle && unit.is(Hinge.Type.COMMA));
  }

  /// `Lenovo doit 240 millions à InterDigital`: a sum, and nothing to be done, follows.
  private boolean owes(int next) {
    for (int i = next; i < Math.min(tokens.size(), next + ASIDE); i++) {
      if (figureAt[i] instanceof Figure.Amount) {
        return true;
      }
      var word = wordAt(i);
      if (word != null
          && word.values().stream()
              .anyMatch(s -> s.wordClass() == WordClass.VERB && s.tag().equals("inf"))) {
        return false;
      }
    }
    return false;
  }

  /// True for an auxiliary or a verb that has a subject of its own.
  private static boolean finite(Trie.Found<Sense> word) {
    var aux = first(word.values(), WordClass.AUX);
    if (aux != null) {
      return !aux.concept().equals("TO");
    }
    return word.values().stream()
        .anyMatch(s ->
            s.wordClass() == WordClass.VERB && (s.tag().equals("past") || s.tag().equals("pres")));
  }

  private boolean verbAt(int i) {
    var word = i < tokens.size() ? wordAt(i) : null;
    return word != null && first(word.values(), WordClass.VERB) != null;
  }

  /// `the end`, `a move`, `the first move`: what stands behind an article is no verb.
  private static boolean afterArticle(List<Unit> before) {
    return counted(before) || (!before.isEmpty() && before.getLast().is(Hinge.Type.DET));
  }

  private static boolean counted(List<Unit> before) {
    int last = before.size() - 1;
    return last > 0
        && before.get(last) instanceof Measure measure
        && measure.figure() instanceof Figure.Numeral
        && before.get(last - 1).is(Hinge.Type.DET);
  }

  /// `the low end`: nor is what stands behind an article and a word that describes it.
  private static boolean afterArticleAndWord(List<Unit> before) {
    int last = before.size() - 1;
    return last > 0
        && before.get(last) instanceof Other word
        && word.to() == word.from() + 1
        && before.get(last - 1).is(Hinge.Type.DET);
  }

  private static boolean infinitive(List<Sense> senses) {
    return senses.stream().anyMatch(sense -> sense.tag().equals("inf"));
  }

  private static boolean bareVerb(Sense sense) {
    return sense.wordClass() == WordClass.VERB
        && (sense.tag().equals("inf") || sense.tag().equals("pres"));
  }

  private static boolean namesThing(Unit unit) {
    return unit instanceof Noun || unit instanceof Group || unit instanceof Attribute;
  }

  /// `Nokia's` owns, `it's` is: behind a pronoun the form is a verb's.
  private static @Nullable Sense owning(List<Sense> senses, List<Unit> before) {
    for (var sense : senses) {
      if (sense.is(WordClass.MARKER, "OWN") && !before.isEmpty()) {
        boolean pronoun = before.getLast() instanceof Group g && g.back().equals("SELF");
        return pronoun || before.getLast().is(Hinge.Type.DET) ? null : sense;
      }
    }
    return null;
  }

  /// Where a form is a country and its adjective, a marker before it makes it the country; where it
  /// is a thing and a small word, an article or a number before it makes it the thing; where it
  /// marks and joins, a name before it makes it join.
  private static @Nullable Sense placed(List<Sense> senses, List<Unit> before) {
    var last = before.isEmpty() ? null : before.getLast();
    var place = first(senses, WordClass.PLACE);
    var origin = first(senses, WordClass.ORIGIN);
    if (place != null && origin != null) {
      boolean led = last == null || last.is(Hinge.Type.MARKER) || last.is(Hinge.Type.COMMA);
      return led ? place : origin;
    }
    if (last == null || first(senses, WordClass.VERB) != null) {
      return null;
    }
    if (last.is(Hinge.Type.DET) || last instanceof Measure) {
      return first(senses, WordClass.NOUN);
    }
    if (last instanceof Group && first(senses, WordClass.AND) != null) {
      return first(senses, WordClass.AND);
    }
    return firstOther(senses, WordClass.NOUN);
  }

  private static @Nullable Sense first(List<Sense> senses, WordClass wordClass) {
    for (var sense : senses) {
      if (sense.wordClass() == wordClass) {
        return sense;
      }
    }
    return null;
  }

  private static @Nullable Sense firstOther(List<Sense> senses, WordClass wordClass) {
    for (var sense : senses) {
      if (sense.wordClass() != wordClass) {
        return sense;
      }
    }
    return null;
  }

  private boolean readsAsVerb(Sense verb, List<Unit> before, int next) {
    if (verb.tag().isEmpty()) {
      return readsAsBareVerb(before, next);
    }
    if (before.isEmpty() || counted(before)) {
      return false;
    }
    var last = before.getLast();
    if (last.is(Hinge.Type.AUX) || last.is(Hinge.Type.ADV) || last.is(Hinge.Type.CUE, "NOT")) {
      return !verb.tag().equals("ger") || last.is(Hinge.Type.AUX, "BE");
    }
    if (last instanceof Group) {
      return opensObject(next);
    }
    return last.is(Hinge.Type.REL)
        || (last.is(Hinge.Type.AND) && opensObject(next))
        || verb.tag().equals("pp")
        || verb.tag().equals("past");
  }

  /// A form that never inflects is a thing behind a thing, an article, a number or a marker that
  /// takes one, and else is done.
  private boolean readsAsBareVerb(List<Unit> before, int next) {
    var last = before.isEmpty() ? null : before.getLast();
    return switch (last) {
      case null -> opensObject(next) || thing(next);
      case Noun _, Measure _, Other _, Verb _ -> false;
      case Group _ -> opensObject(next) || thing(next) || marks(next) || verb(next) || closes(next);
      case Hinge hinge ->
          switch (hinge.type()) {
            case DET, MARKER -> false;
            case AND ->
                !(before.size() > 1 && before.get(before.size() - 2) instanceof Noun)
                    && (opensObject(next) || thing(next) || marks(next));
            case COMMA -> opensObject(next) || thing(next) || marks(next);
            default -> true;
          };
      case Attribute _, Person _ -> opensObject(next) || marks(next);
    };
  }

  private boolean thing(int i) {
    var word = i < tokens.size() ? wordAt(i) : null;
    return word != null && first(word.values(), WordClass.NOUN) != null;
  }

  /// True if the clause ends here.
  private boolean closes(int i) {
    return i >= tokens.size()
        || tokens.get(i).is(",")
        || tokens.get(i).is(".")
        || tokens.get(i).newLine();
  }

  private boolean verb(int i) {
    var word = i < tokens.size() ? wordAt(i) : null;
    return word != null && first(word.values(), WordClass.VERB) != null;
  }

  private boolean marks(int i) {
    var word = i < tokens.size() ? wordAt(i) : null;
    return word != null && first(word.values(), WordClass.MARKER) != null;
  }

  /// What follows a verb: an article, a number, a name, a thing of the trade.
  private boolean opensObject(int next) {
    if (next >= tokens.size()) {
      return false;
    }
    if (mentionAt[next] != null || figureAt[next] != null) {
      return true;
    }
    var word = wordAt(next);
    return word != null
        && word.values().stream()
            .anyMatch(sense ->
                switch (sense.wordClass()) {
                  case DET, REF, TECH, STANDARD, PLACE, ORIGIN -> true;
                  case NOUN -> !sense.concept().equals("DEAL");
                  default -> false;
                });
  }

  /// `titles`, `a portfolio`: patents only in a text that speaks of patents elsewhere.
  private Unit noun(int from, Trie.Found<Sense> form, Sense sense, List<Unit> before) {
    if (sense.concept().equals("THEM")) {
      return them(from, form.to(), before);
    }
    boolean weak = sense.concept().equals("TITLE");
    if (weak && !speaksOfPatents()) {
      return new Other(from, form.to());
    }
    String concept = weak ? "PATENT" : sense.concept();
    var noun = new Noun(from, form.to(), concept, inside(from, form), sense.tag().equals("pl"));
    things = noun.plural() || lexicon.bareNouns() ? noun : things;
    return noun;
  }

  /// `Microsoft sold 650 of` *them*: patents, if those are the things named last.
  private Unit them(int from, int to, List<Unit> before) {
    var last = before.isEmpty() ? null : before.getLast();
    boolean object = last instanceof Verb || (last != null && last.is(Hinge.Type.MARKER, "OF"));
    boolean patents = things != null && from - things.to() <= RECENT && things.names("PATENT");
    return object && patents ? new Noun(from, to, "PATENT", Set.of(), true) : new Other(from, to);
  }

  private boolean speaksOfPatents() {
    if (patents == null) {
      patents = false;
      for (int i = 0; i < tokens.size() && !patents; i++) {
        var word = senses.at(i);
        patents =
            word != null && word.values().stream().anyMatch(s -> s.is(WordClass.NOUN, "PATENT"));
      }
    }
    return patents;
  }

  /// One form may name several: `augmented and virtual reality`.
  private Unit attribute(int from, int to, Attribute.Type type, Sense sense) {
    var word = wordAt(from);
    var names =
        word == null || word.to() != to
            ? List.of(sense.concept())
            : word.values().stream()
                .filter(other -> other.wordClass() == sense.wordClass())
                .map(Sense::concept)
                .distinct()
                .toList();
    return new Attribute(from, to, type, names);
  }

  /// `fabricant chinois de smartphones`: the adjective of a country may part the words for a trade.
  private Unit company(int from, int to, Sense sense) {
    var origin = sense.concept().equals("ANY") && to < tokens.size() ? wordAt(to) : null;
    if (origin != null && first(origin.values(), WordClass.ORIGIN) != null) {
      var joined = new ArrayList<>(tokens.subList(from, to));
      int end = Math.min(tokens.size(), origin.to() + TRADE);
      joined.addAll(tokens.subList(origin.to(), end));
      var trade = lexicon.longest(joined, 0, senses.marksLost());
      if (trade != null && trade.to() > to - from) {
        var known = first(trade.values(), WordClass.COMPANY);
        return hinge(from, to, Hinge.Type.COMPANY, known == null ? sense : known);
      }
    }
    return hinge(from, to, Hinge.Type.COMPANY, sense);
  }

  private static Unit hinge(int from, int to, Hinge.Type type, Sense sense) {
    return new Hinge(from, to, type, sense.concept(), sense.tag());
  }

  /// What else a thing is called, and patents and licenses that single words of its form name.
  private Set<String> inside(int from, Trie.Found<Sense> form) {
    int to = form.to();
    var found = new HashSet<String>();
    form.values().stream()
        .filter(sense -> sense.wordClass() == WordClass.NOUN)
        .forEach(sense -> found.add(sense.concept()));
    for (int i = from; i < to && to - from > 1; i++) {
      var word = senses.alone(i);
      if (word != null) {
        word.values().stream()
            .filter(s -> s.wordClass() == WordClass.NOUN && NAMED_INSIDE.contains(s.concept()))
            .forEach(s -> found.add(s.concept()));
      }
    }
    return found;
  }

  private Unit unit(int from, int to, Sense sense) {
    return switch (sense.wordClass()) {
      case VERB -> new Verb(from, to, List.of(sense.concept()), sense.tag());
      case NOUN -> new Noun(from, to, sense.concept(), Set.of(), sense.tag().equals("pl"));
      case AUX -> hinge(from, to, Hinge.Type.AUX, sense);
      case MARKER -> hinge(from, to, Hinge.Type.MARKER, sense);
      case CUE -> hinge(from, to, Hinge.Type.CUE, sense);
      case BREAK -> hinge(from, to, Hinge.Type.BREAK, sense);
      case REL -> hinge(from, to, Hinge.Type.REL, sense);
      case AND -> hinge(from, to, Hinge.Type.AND, sense);
      case DET -> hinge(from, to, Hinge.Type.DET, sense);
      case ADV -> hinge(from, to, Hinge.Type.ADV, sense);
      case COMPANY -> company(from, to, sense);
      case OFFICE -> hinge(from, to, Hinge.Type.OFFICE, sense);
      case REF -> new Group(from, to, List.of(), sense.concept(), "", false);
      case STANDARD -> attribute(from, to, Attribute.Type.STANDARD, sense);
      case TECH -> attribute(from, to, Attribute.Type.TECH, sense);
      case TERM -> attribute(from, to, Attribute.Type.TERM, sense);
      case PLACE -> attribute(from, to, Attribute.Type.PLACE, sense);
      case ORIGIN -> attribute(from, to, Attribute.Type.ORIGIN, sense);
      case PLAIN -> new Other(from, to);
    };
  }
}
