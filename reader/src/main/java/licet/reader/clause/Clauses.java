package licet.reader.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
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
import org.jspecify.annotations.Nullable;

/// The grammar of one sentence: who is the subject of which verb, what marks each group, how each
/// verb is to be taken.
public final class Clauses {
  private static final Set<String> TELLING =
      Set.of("SAY", "ANNOUNCE", "AGREE", "DECLINE", "PERMIT");

  private static final Set<String> SAYING = Set.of("SAY", "ANNOUNCE");

  private static final Set<String> LEADING = Set.of("WITH", "TO", "FROM", "AGAINST", "OBJ");
  private static final Set<String> OWNED =
      Set.of("PATENT", "BRAND", "BUSINESS", "TECHNOLOGY", "PURCHASE", "SALE");

  private static final String BRACKET = "BRACKET";
  private static final int LONGEST_BRACKET = 9;

  private final List<Unit> units;
  private final boolean ownerLast;
  private final @Nullable VerbGroup[] verbGroups;
  private final @Nullable Boolean[] passives;
  private final @Nullable Integer[] subjects;
  private final @Nullable String[] markers;

  /// Reads the grammar of a sentence.
  ///
  /// @param ownerLast true if an owner stands behind what it owns, even without a marker
  public Clauses(List<Unit> units, boolean ownerLast) {
    this.units = parted(units);
    this.ownerLast = ownerLast;
    this.verbGroups = new VerbGroup[this.units.size()];
    this.passives = new Boolean[this.units.size()];
    this.subjects = new Integer[this.units.size()];
    this.markers = new String[this.units.size()];
  }

  /// True if an owner stands behind what it owns, and nouns need no article to be definite.
  public boolean ownerLast() {
    return ownerLast;
  }

  /// An `and` between a verb and the subject of another verb begins a clause.
  private static List<Unit> parted(List<Unit> units) {
    var parted = new ArrayList<Unit>();
    boolean verb = false;
    for (int i = 0; i < units.size(); i++) {
      var unit = units.get(i);
      verb |= unit instanceof Verb;
      boolean opens = verb && unit.is(Hinge.Type.AND, "AND") && subjectAndVerb(units, i + 1);
      int closed = closedBracket(units, i);
      if (closed > 0) {
        units.subList(i, closed + 1).forEach(each -> parted.add(bracket(each)));
        i = closed;
        continue;
      }
      parted.add(opens ? new Hinge(unit.from(), unit.to(), Hinge.Type.BREAK, "BREAK", "") : unit);
      verb &= !opens && !unit.is(Hinge.Type.BREAK);
    }
    return List.copyOf(parted);
  }

  /// Index of the bracket that closes the one at an index, if nobody and no deed stands between, so
  /// that the clause goes on behind it (`$454 million (and some change) to`); or -1.
  private static int closedBracket(List<Unit> units, int open) {
    if (!units.get(open).is(Hinge.Type.BREAK, BRACKET)) {
      return -1;
    }
    for (int i = open + 1; i < Math.min(units.size(), open + LONGEST_BRACKET); i++) {
      var unit = units.get(i);
      if (unit.is(Hinge.Type.BREAK)) {
        return unit.is(Hinge.Type.BREAK, BRACKET) ? i : -1;
      }
      if (unit instanceof Group || unit instanceof Verb || unit instanceof Noun) {
        return -1;
      }
    }
    return -1;
  }

  private static Unit bracket(Unit unit) {
    return unit.is(Hinge.Type.BREAK)
        ? new Hinge(unit.from(), unit.to(), Hinge.Type.ADV, BRACKET, "")
        : unit;
  }

  /// True for either bracket.
  public static boolean bracketed(Unit unit) {
    return unit.is(Hinge.Type.BREAK, BRACKET) || unit.is(Hinge.Type.ADV, BRACKET);
  }

  private static boolean subjectAndVerb(List<Unit> units, int from) {
    int i = from;
    while (i < units.size() && modifiesName(units.get(i))) {
      i++;
    }
    if (i >= units.size() || !(units.get(i) instanceof Group group) || group.owns()) {
      return false;
    }
    if (group.back().equals("HIM") || group.back().equals("IT")) {
      return false; // `et lui a versé`: a small word that no verb has as its subject
    }
    do {
      i++;
    } while (i < units.size() && units.get(i).is(Hinge.Type.ADV));
    return i < units.size()
        && (units.get(i).is(Hinge.Type.AUX)
            || (units.get(i) instanceof Verb next && !next.tag().equals("pp")));
  }

  /// The units, in order.
  public List<Unit> units() {
    return units;
  }

  /// True for a participle that only describes the thing right behind it: `a newly formed unit`.
  public boolean adjective(int verb) {
    boolean participle = units.get(verb) instanceof Verb v && !v.tag().equals("ger");
    boolean thing = verb + 1 < units.size() && units.get(verb + 1) instanceof Noun;
    int before = verb - 1;
    while (before >= 0 && units.get(before).is(Hinge.Type.ADV)) {
      before--;
    }
    return participle && thing && before >= 0 && units.get(before).is(Hinge.Type.DET);
  }

  /// What stands before a verb and belongs to it.
  ///
  /// @param start index of its first unit
  /// @param words concepts of its auxiliaries and cues
  public record VerbGroup(int start, Set<String> words) {
    /// True if one of its words is of this concept.
    public boolean has(String concept) {
      return words.contains(concept);
    }
  }

  /// The verb group that ends in the verb at an index.
  public VerbGroup verbGroup(int verb) {
    var known = verbGroups[verb];
    if (known == null) {
      known = findVerbGroup(verb);
      verbGroups[verb] = known;
    }
    return known;
  }

  private VerbGroup findVerbGroup(int verb) {
    var words = new HashSet<String>();
    int i = verb - 1;
    int others = 0;
    while (i >= 0 && inVerbGroup(units.get(i)) && others <= 1) {
      if (units.get(i) instanceof Hinge hinge && hinge.type() != Hinge.Type.ADV) {
        words.add(hinge.concept());
        words.add(hinge.concept() + ":" + hinge.tag());
      }
      others += units.get(i) instanceof Other ? 1 : 0;
      i--;
    }
    if (others > 0 && words.isEmpty()) {
      i = verb - 1;
    }
    int suffering = suffering(i);
    if (suffering < 0) {
      return new VerbGroup(i + 1, words);
    }
    words.add("PASSIVE");
    for (i = suffering - 1; i >= 0 && inVerbGroup(units.get(i)); i--) {
      if (units.get(i) instanceof Hinge hinge && hinge.type() != Hinge.Type.ADV) {
        words.add(hinge.concept());
      }
    }
    return new VerbGroup(i + 1, words);
  }

  /// Index of the word that makes a verb passive where whoever does it stands between the two (`bị
  /// Nokia kiện`), or -1.
  ///
  /// @param last index of the last unit before the verb and its own auxiliaries
  private int suffering(int last) {
    boolean doer = false;
    for (int i = last; i >= 0 && i > last - 6; i--) {
      var unit = units.get(i);
      if (unit.is(Hinge.Type.AUX, "PASSIVE") || (ownerLast && unit.is(Hinge.Type.MARKER, "BY"))) {
        return doer ? i : -1;
      }
      boolean inside = unit instanceof Group || unit instanceof Noun;
      if (!inside && !modifiesName(unit) && !unit.is(Hinge.Type.AND) && !(unit instanceof Person)) {
        return -1;
      }
      doer |= inside || unit instanceof Person;
    }
    return -1;
  }

  private static boolean inVerbGroup(Unit unit) {
    return unit.is(Hinge.Type.AUX)
        || unit.is(Hinge.Type.ADV)
        || unit.is(Hinge.Type.CUE, "NOT")
        || unit.is(Hinge.Type.CUE, "RUMOR")
        || unit.is(Hinge.Type.CUE, "PAST")
        || unit.is(Hinge.Type.CUE, "WISH");
  }

  /// True if the subject of the verb suffers what is done.
  public boolean passive(int verb) {
    var known = passives[verb];
    if (known == null) {
      known = findPassive(verb);
      passives[verb] = known;
    }
    return known;
  }

  private boolean findPassive(int verb) {
    var group = verbGroup(verb);
    if (group.has("PASSIVE")) {
      return true;
    }
    String tag = ((Verb) units.get(verb)).tag();
    if (((Verb) units.get(verb)).can("EXPIRE") && !group.has("BE")) {
      return false; // nobody does it
    }
    boolean participle = tag.equals("pp") || tag.equals("past");
    if (!participle || group.has("HAVE")) {
      return group.has("BE") && group.has("HAVE") && participle;
    }
    boolean bare = group.words().isEmpty();
    return group.has("BE") || (bare && (tag.equals("pp") || reduced(verb)));
  }

  /// `a deal signed with`, `Xiaomi, sued by Huawei`.
  private boolean reduced(int verb) {
    boolean by = verb + 1 < units.size() && units.get(verb + 1).is(Hinge.Type.MARKER, "BY");
    if (by || verb == 0) {
      return by || subjectBehind(verb) >= 0;
    }
    boolean marked = verb + 1 < units.size() && units.get(verb + 1).is(Hinge.Type.MARKER);
    int thing = units.get(verb - 1).is(Hinge.Type.COMMA) ? verb - 2 : verb - 1;
    return marked
        && thing >= 0
        && units.get(thing) instanceof Noun noun
        && !noun.concept().equals("COURT"); // `a court ruled in favor of`: a court is no thing
  }

  /// Index of the name right before words that tell what it is (`HMD, holder of the license`, `BMW
  /// was the first licensee`), or -1.
  public int named(int words) {
    for (int i = words - 1; i >= Math.max(0, words - 7); i--) {
      if (units.get(i) instanceof Group group && !group.members().isEmpty()) {
        return i;
      }
      boolean between =
          units.get(i).is(Hinge.Type.COMMA)
              || units.get(i).is(Hinge.Type.BREAK)
              || units.get(i).is(Hinge.Type.DET)
              || units.get(i).is(Hinge.Type.AUX, "BE")
              || units.get(i).is(Hinge.Type.CUE, "PAST")
              || units.get(i) instanceof Measure
              || units.get(i) instanceof Other
              || units.get(i) instanceof Group; // `BMW, lui, was the first`
      if (!between) {
        return -1;
      }
    }
    return -1;
  }

  /// Index of the group that tells who they are whom a noun names together: `the licensors are
  /// Huawei and Philips`, `licensees include Ford`.
  public OptionalInt listed(int noun) {
    boolean told = false;
    for (int i = noun + 1; i < Math.min(units.size(), noun + 5); i++) {
      var unit = units.get(i);
      told |= unit.is(Hinge.Type.AUX, "BE") || unit.is(Hinge.Type.MARKER, "EG");
      told |= unit.is(Hinge.Type.BREAK) || (unit instanceof Verb verb && verb.can("COVER"));
      if (unit instanceof Group group) {
        return told && !group.members().isEmpty() ? OptionalInt.of(i) : OptionalInt.empty();
      }
      if (unit instanceof Noun || (unit instanceof Verb verb && !verb.can("COVER"))) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /// Index of the group that the words beside the group at an index name as its owner or its brands
  /// (`Withings, a subsidiary of Nokia`), or -1.
  public int affiliate(int index) {
    for (int i = index + 1; i < Math.min(units.size(), index + 6); i++) {
      var unit = units.get(i);
      boolean kin =
          unit.is(Hinge.Type.COMPANY, "SUBSIDIARY")
              || (unit instanceof Verb verb && verb.can("BELONG"));
      if (kin) {
        for (int j = i + 1; j < Math.min(units.size(), i + 6); j++) {
          if (units.get(j) instanceof Group group) {
            return group.members().isEmpty() ? -1 : j;
          }
          if (units.get(j).is(Hinge.Type.COMMA) || units.get(j) instanceof Verb) {
            return -1;
          }
        }
        return -1;
      }
      if (unit instanceof Group || unit instanceof Verb || unit instanceof Noun) {
        return -1;
      }
    }
    return -1;
  }

  /// What marks the group at an index: a marker's concept, `OWN` if something belongs to it, `SKIP`
  /// if it only tells whose officer or unit somebody is, or empty.
  public String marker(int index) {
    var known = markers[index];
    if (known == null) {
      known = findMarker(index);
      markers[index] = known;
    }
    return known;
  }

  private String findMarker(int index) {
    var group = (Group) units.get(index);
    if (clitic(index)) {
      return group.back().equals("IT") ? "OBJ" : "TO";
    }
    if (opposed(index) || opposed(index + 2)) {
      return opposed(index) ? "AGAINST" : "OWN";
    }
    boolean kin = index > 0 && units.get(index - 1).is(Hinge.Type.COMPANY, "SUBSIDIARY");
    if (kin || ownerBehindComma(index)) {
      return "SKIP";
    }
    if (group.owns() || (!ownerLast && compound(index))) {
      return ownedThing(index) ? "OWN" : "SKIP";
    }
    if (namesGroupOf(index)) {
      return "SKIP";
    }
    int i = beforeName(index);
    if (i >= 0 && units.get(i).is(Hinge.Type.AUX, "PASSIVE")) {
      return "BY";
    }
    if (i < index - 1 && group.back().equals("SELF")) {
      return ""; // `in that period it has`: nothing stands between a marker and a pronoun
    }
    if (ownerLast
        && i >= 0
        && units.get(i) instanceof Noun noun
        && OWNED.contains(noun.concept())) {
      return "OF";
    }
    if (i < 0 || !(units.get(i).is(Hinge.Type.MARKER) || oneOf(i, index))) {
      return "";
    }
    return concept(i);
  }

  /// True for the second name of `the Nokia v. Apple case`.
  private boolean opposed(int index) {
    return index > 1
        && index + 1 < units.size()
        && units.get(index) instanceof Group
        && units.get(index - 1).is(Hinge.Type.MARKER, "AGAINST")
        && units.get(index - 2) instanceof Group
        && units.get(index + 1).noun("SUIT");
  }

  /// Index of the last unit before a name and the words that describe it.
  private int beforeName(int index) {
    int i = index - 1;
    while (i >= 0
        && index - i < 8
        && !units.get(i).is(Hinge.Type.DET, "AFTER")
        && (modifiesName(units.get(i))
            || introduces(i)
            || (units.get(i) instanceof Group && namesGroupOf(i)))) {
      i--;
    }
    return i;
  }

  /// `Withings, a unit of Nokia`: the second name only tells whose the first is.
  private boolean ownerBehindComma(int index) {
    for (int i = index - 1; i > 0 && i > index - 8; i--) {
      if (units.get(i).is(Hinge.Type.COMMA)) {
        return units.get(i - 1) instanceof Group && Groups.ofKin(units, i) == index;
      }
    }
    return false;
  }

  /// A comma behind words for a company nobody has named yet: `to a Californian firm, JK Imaging`.
  private boolean introduces(int comma) {
    if (!units.get(comma).is(Hinge.Type.COMMA)) {
      return false;
    }
    int i = comma - 1;
    while (i >= 0
        && i > comma - 4
        && (units.get(i) instanceof Attribute || units.get(i) instanceof Other)) {
      i--;
    }
    int article = i - 1;
    while (article >= 0 && article > i - 3 && units.get(article) instanceof Attribute) {
      article--;
    }
    return i >= 0
        && article >= 0
        && units.get(i).is(Hinge.Type.COMPANY)
        && units.get(article).is(Hinge.Type.DET, "INDEF");
  }

  /// What the marker at an index makes of the name behind it.
  private String concept(int i) {
    String concept = ((Hinge) units.get(i)).concept();
    if (concept.equals("OWN")) {
      return ""; // `Taiwan's HTC`: a place owns the name, the name owns nothing
    }
    boolean between =
        concept.equals("TO")
            && i > 1
            && units.get(i - 1) instanceof Group
            && units.get(i - 2).is(Hinge.Type.MARKER, "BETWEEN");
    if (between) {
      return "BETWEEN"; // `opposant Nokia à Apple`
    }
    if (concept.equals("OF")
        && i > 1
        && units.get(i - 1).is(Hinge.Type.AND)
        && units.get(i - 2) instanceof Group) {
      return marker(i - 2);
    }
    int of = i - 1;
    while (ownerLast && of > 0 && units.get(of) instanceof Attribute) {
      of--;
    }
    boolean officer =
        of >= 0
            && (units.get(of).is(Hinge.Type.OFFICE)
                || units.get(of) instanceof Person
                || units.get(of).is(Hinge.Type.COMPANY));
    boolean example = concept.equals("EG") || units.get(i).is(Hinge.Type.REL);
    return example || (officer && !concept.equals("WITH")) ? "SKIP" : concept;
  }

  /// `dont Ericsson et Nokia`: a relative word that only names some of those before it.
  private boolean oneOf(int rel, int group) {
    boolean verb =
        group + 1 < units.size()
            && (units.get(group + 1) instanceof Verb
                || units.get(group + 1).is(Hinge.Type.AUX)
                || units.get(group + 1).is(Hinge.Type.ADV));
    return units.get(rel) instanceof Hinge hinge
        && hinge.type() == Hinge.Type.REL
        && hinge.tag().equals("some")
        && !verb;
  }

  /// True if the nearest thing before the group at an index, of which it is told, is a patent.
  public boolean ownerOfPatents(int index) {
    for (int i = index - 1; ownerLast && i >= 0 && !hardBreak(units.get(i)); i--) {
      boolean owned = units.get(i) instanceof Group && marker(i).equals("OF");
      if (owned || units.get(i) instanceof Verb) {
        return false;
      }
      if (units.get(i) instanceof Noun noun && !noun.concept().equals("ESSENTIAL")) {
        return OWNED.contains(noun.concept());
      }
    }
    return false;
  }

  /// `Foxconn Technology Group's FIH Mobile`, `Foxconn group FIH Mobile`: the first name only tells
  /// whose company the second is.
  private boolean namesGroupOf(int index) {
    int i = index + 1;
    int words = 0;
    while (i < units.size()
        && (units.get(i).is(Hinge.Type.COMPANY)
            || units.get(i).noun("BUSINESS")
            || (words > 0 && units.get(i) instanceof Other))) {
      words++;
      i++;
    }
    return words > 0
        && i < units.size()
        && units.get(i) instanceof Group next
        && !next.members().isEmpty();
  }

  private static boolean modifiesName(Unit unit) {
    return unit.is(Hinge.Type.DET)
        || unit.is(Hinge.Type.COMPANY)
        || unit.is(Hinge.Type.ADV)
        || (unit instanceof Other other && other.to() - other.from() <= 3)
        || (unit instanceof Attribute a
            && (a.type() == Attribute.Type.ORIGIN
                || a.type() == Attribute.Type.PLACE
                || a.type() == Attribute.Type.TECH));
  }

  /// `Nokia patents`: a name set directly before the thing.
  private boolean compound(int index) {
    int i = index + 1;
    while (i < units.size()
        && i < index + 4
        && (units.get(i) instanceof Attribute
            || units.get(i).noun("ESSENTIAL")
            || units.get(i).is(Hinge.Type.COMPANY, "PART"))) { // `Avanci wireless patents`
      i++;
    }
    return i < units.size() && units.get(i) instanceof Noun;
  }

  private boolean ownedThing(int index) {
    for (int i = index + 1; i < Math.min(index + 6, units.size()); i++) {
      var unit = units.get(i);
      if (unit instanceof Noun) {
        return true;
      }
      if (unit.is(Hinge.Type.OFFICE)
          || unit instanceof Person
          || (unit.is(Hinge.Type.COMPANY) && !unit.is(Hinge.Type.COMPANY, "PART"))
          || unit instanceof Verb
          || unit instanceof Group
          || unit.is(Hinge.Type.COMMA)) {
        return false;
      }
    }
    return false;
  }

  /// Index of the group that is the subject of the verb at an index, or -1. A participle that opens
  /// a sentence takes the subject of the clause behind it.
  public int subject(int verb) {
    var known = subjects[verb];
    if (known == null) {
      known = findSubject(verb);
      subjects[verb] = known;
    }
    return known;
  }

  private int findSubject(int verb) {
    if (ofThing(verb)) {
      return -1;
    }
    int before = subjectLeft(verb);
    boolean opening =
        before < 0
            && (((Verb) units.get(verb)).tag().equals("ger")
                || bare(verb)
                || (!units.isEmpty() && link(units.getFirst())));
    return opening ? subjectBehind(verb) : before;
  }

  /// True for a participle without an auxiliary that stands beside a thing, not beside somebody.
  private boolean ofThing(int verb) {
    if (!bare(verb)) {
      return false;
    }
    int i = verb - 1;
    while (i >= 0 && !(units.get(i) instanceof Verb) && !hardBreak(units.get(i))) {
      if (units.get(i) instanceof Noun) {
        return true;
      }
      if (units.get(i) instanceof Group && marker(i).isEmpty()) {
        return false;
      }
      i--;
    }
    return false;
  }

  /// A participle without an auxiliary.
  private boolean bare(int verb) {
    return verbGroup(verb).words().isEmpty() && passive(verb);
  }

  /// The nouns that a relative clause of a verb is about: `the license that Nokia granted`; empty
  /// if its clause is none.
  public List<String> antecedent(int verb) {
    int rel = Math.max(relative(verb), reduced(verb, verbGroup(verb).start() - 1));
    var nouns = new ArrayList<String>();
    for (int i = rel - 1; i >= 0 && i > rel - 9; i--) {
      var unit = units.get(i);
      if (unit instanceof Noun noun) {
        nouns.addFirst(noun.concept());
      } else if (unit instanceof Verb || hardBreak(unit) || unit.is(Hinge.Type.DET)) {
        break;
      }
    }
    return nouns;
  }

  /// `a licence` *it* `granted`: the index of the pronoun if it opens a clause on the thing before
  /// it, else -1.
  private int reduced(int verb, int group) {
    boolean pronoun =
        !ownerLast
            && group > 0
            && units.get(group) instanceof Group subject
            && subject.back().equals("SELF");
    return pronoun && units.get(group - 1) instanceof Noun && !passive(verb) ? group : -1;
  }

  /// Index of the word that opens the relative clause of a verb, or -1.
  public int relative(int verb) {
    for (int i = verb - 1; i >= 0 && !hardBreak(units.get(i)); i--) {
      if (units.get(i).is(Hinge.Type.REL)) {
        return i;
      }
      if (units.get(i) instanceof Verb) {
        return -1;
      }
    }
    return -1;
  }

  /// Index of the subject that stands behind a verb because the relative clause opens with its
  /// object (`la licence que lui accorde Qualcomm`), or -1.
  public int inverted(int verb) {
    int rel = relative(verb);
    boolean object = rel >= 0 && units.get(rel) instanceof Hinge hinge && hinge.tag().equals("obj");
    if (!object || groups(rel, verb).stream().anyMatch(i -> !clitic(i))) {
      return -1;
    }
    for (int i = verb + 1; i < units.size() && i < verb + 4; i++) {
      if (units.get(i) instanceof Group && marker(i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /// True for a small word before a verb that says whom it is done to.
  private boolean clitic(int index) {
    String back = ((Group) units.get(index)).back();
    return back.equals("IT") || back.equals("HIM");
  }

  /// Index of the group that a relative clause tells of as the object of its verb (`Pfizer, qu'il
  /// accuse`), or -1.
  public int relativeObject(int verb) {
    int rel = relative(verb);
    boolean object = rel > 0 && units.get(rel) instanceof Hinge hinge && hinge.tag().equals("obj");
    int before = object && units.get(rel - 1).is(Hinge.Type.COMMA) ? rel - 2 : rel - 1;
    return object && before >= 0 && units.get(before) instanceof Group ? before : -1;
  }

  /// True if a verb without a subject of its own tells what somebody is accused of.
  public boolean accusation(int verb) {
    int i = verbGroup(verb).start() - 1;
    while (i >= 0 && (units.get(i).is(Hinge.Type.MARKER) || units.get(i).is(Hinge.Type.ADV))) {
      i--;
    }
    return i >= 0
        && (i < verb - 1 || ownerLast)
        && ((units.get(i) instanceof Verb before && before.can("SUE") && !passive(i))
            || (ownerLast && units.get(i).noun("SUIT")));
  }

  /// True if a group opens a relative clause that tells of the group before it as its object, so
  /// that the two are not the same: `Pfizer, qu'il accuse`.
  public boolean besideItsObject(int group) {
    int rel = group - 1;
    return rel > 1
        && units.get(rel) instanceof Hinge hinge
        && hinge.type() == Hinge.Type.REL
        && hinge.tag().equals("obj")
        && units.get(rel - 1).is(Hinge.Type.COMMA);
  }

  /// `after a license` *it* `granted`: whoever the sentence is about has granted it.
  public boolean grants(int pronoun) {
    return pronoun > 0
        && pronoun + 1 < units.size()
        && (units.get(pronoun - 1).noun("LICENSE") || units.get(pronoun - 1).noun("CROSS"))
        && units.get(pronoun + 1) instanceof Verb verb
        && verb.can("GRANT");
  }

  /// True if what a verb tells is what somebody says, so that its tense is seen from there.
  public boolean quoted(int verb) {
    for (int i = verb - 1; i >= 0 && !hardBreak(units.get(i)); i--) {
      if (units.get(i) instanceof Verb before) {
        return before.can("SAY") || before.can("ANNOUNCE");
      }
    }
    return false;
  }

  /// True if somebody is ordered or condemned to do what a verb tells: `was ordered to pay`,
  /// `condamne Apple à verser`.
  public boolean ordered(int verb) {
    int i = verb - 1;
    boolean somebody = false;
    while (i >= 0
        && (units.get(i).is(Hinge.Type.AUX, "TO")
            || units.get(i).is(Hinge.Type.MARKER)
            || units.get(i).is(Hinge.Type.ADV)
            || units.get(i).is(Hinge.Type.COMMA)
            || units.get(i) instanceof Measure
            || (i < verb - 1 && !somebody && units.get(i) instanceof Group))) {
      somebody |= units.get(i) instanceof Group;
      i--;
    }
    if (i < 0 || i == verb - 1) {
      return false;
    }
    boolean headline = units.get(i + 1).is(Hinge.Type.AUX, "TO");
    boolean ordered =
        units.get(i) instanceof Verb before
            && (before.can("ORDER") || (before.can("COMPEL") && judged()))
            && (somebody || passive(i) || (headline && !before.tag().equals("inf")));
    return ordered || units.get(i).noun("VERDICT");
  }

  /// `Apple must pay` *, a tranché la cour d'appel*: a court decides behind what it orders.
  public boolean judgedBehind(int verb) {
    int comma = verb + 1;
    while (comma < units.size() && !units.get(comma).is(Hinge.Type.COMMA)) {
      if (hardBreak(units.get(comma)) || units.get(comma) instanceof Verb) {
        return false;
      }
      comma++;
    }
    boolean court = false;
    boolean decides = false;
    for (int i = comma + 1; i < Math.min(units.size(), comma + 7); i++) {
      var unit = units.get(i);
      if (unit instanceof Group || hardBreak(unit)) {
        break;
      }
      court |= unit.noun("COURT");
      decides |= unit.noun("VERDICT") || (unit instanceof Verb next && next.can("ORDER"));
    }
    return court && decides;
  }

  /// True if the sentence speaks of a court or of what one decides.
  private boolean judged() {
    var nouns = nouns(0, units.size());
    return nouns.contains("COURT") || nouns.contains("VERDICT") || nouns.contains("DAMAGES");
  }

  /// Index of a group that a marker puts right before the verb (`cùng Xiaomi ký`), or at the head
  /// of
  /// its clause with a comma behind it (`With Panasonic, it renewed`).
  public OptionalInt led(int verb) {
    int before = verbGroup(verb).start() - 1;
    if (before >= 0 && units.get(before) instanceof Group && LEADING.contains(marker(before))) {
      return OptionalInt.of(before);
    }
    int start = before;
    while (start > 0 && !hardBreak(units.get(start - 1))) {
      start--;
    }
    int group = start + 1;
    while (start >= 0 && group < before && group < start + 4 && modifiesName(units.get(group))) {
      group++;
    }
    boolean fronted =
        start >= 0
            && group + 1 < before
            && units.get(start).is(Hinge.Type.MARKER)
            && units.get(group) instanceof Group
            && units.get(group + 1).is(Hinge.Type.COMMA)
            && LEADING.contains(marker(group));
    return fronted ? OptionalInt.of(group) : OptionalInt.empty();
  }

  /// Index of the group that denies, refuses or seeks what a noun group tells, without a verb that
  /// the tables know: `Samsung denies a settlement with Apple`.
  public OptionalInt speaker(int nounGroup, boolean dealt) {
    boolean cue = dealt;
    for (int i = nounGroup - 1; i >= 0; i--) {
      var unit = units.get(i);
      cue |= unit.is(Hinge.Type.CUE, "DENY") || unit.is(Hinge.Type.CUE, "TALKS");
      if (unit instanceof Group) {
        return cue && marker(i).isEmpty() ? OptionalInt.of(i) : OptionalInt.empty();
      }
      if (hardBreak(unit) || unit instanceof Verb || unit.is(Hinge.Type.COMMA)) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /// `accused Apple of infringing`, `reproche à Nokia d'avoir violé`: the subject of the
  /// participle or infinitive is whom the verb before it is done to; or -1.
  private int accused(int verb) {
    int of = verbGroup(verb).start() - 1;
    var group = verbGroup(verb);
    boolean open =
        ((Verb) units.get(verb)).tag().equals("ger")
            || ((Verb) units.get(verb)).tag().equals("inf")
            || group.has("HAVE:inf");
    if (!open || of <= 0 || !units.get(of).is(Hinge.Type.MARKER)) {
      return -1;
    }
    boolean participle = ((Verb) units.get(verb)).tag().equals("ger");
    if (participle
        && units.get(of).is(Hinge.Type.MARKER, "OF")
        && units.get(of - 1) instanceof Group) {
      return of - 1;
    }
    int found = -1;
    for (int i = of - 1; i >= 0 && !hardBreak(units.get(i)); i--) {
      if (units.get(i) instanceof Verb before) {
        return before.can("SUE") && !passive(i) ? found : -1;
      }
      boolean to = units.get(i) instanceof Group && marker(i).equals("TO");
      boolean object = units.get(i) instanceof Group && marker(i).isEmpty();
      if (to || (object && found < 0)) {
        found = i;
      }
    }
    return -1;
  }

  /// Index of the group that says what the clause of a verb tells (`Rovi alleged that`), or -1.
  public int sayer(int verb) {
    for (int i = verbGroup(verb).start() - 1; i >= 0; i--) {
      if (units.get(i) instanceof Verb before) {
        boolean says = before.can("SAY") || before.can("ANNOUNCE") || before.can("SUE");
        return says && relative(verb) > i ? subject(i) : -1;
      }
      if (hardBreak(units.get(i))) {
        return -1;
      }
    }
    return -1;
  }

  /// Index of the group that tells what the subject of a verb does (`Nokia said Samsung has
  /// signed`), or -1.
  public int teller(int verb, int subject) {
    int i = Math.min(subject, verbGroup(verb).start()) - 1;
    while (i >= 0 && !hardBreak(units.get(i)) && !(units.get(i) instanceof Verb)) {
      i--;
    }
    boolean tells =
        i >= 0
            && units.get(i) instanceof Verb before
            && (before.can("SAY") || before.can("ANNOUNCE"));
    int teller = tells && subject > i ? subject(i) : -1;
    return teller >= 0
            && !((Group) units.get(teller)).members().isEmpty()
            && !((Group) units.get(subject)).members().isEmpty()
        ? teller
        : -1;
  }

  private int subjectBehind(int verb) {
    boolean comma = false;
    for (int i = verb + 1; i < units.size() && !hardBreak(units.get(i)); i++) {
      comma |= units.get(i).is(Hinge.Type.COMMA);
      if (comma && units.get(i) instanceof Group && marker(i).isEmpty()) {
        return i;
      }
      if (comma && units.get(i) instanceof Verb) {
        return -1;
      }
    }
    return -1;
  }

  private int subjectLeft(int verb) {
    int accused = accused(verb);
    if (accused >= 0) {
      return accused;
    }
    for (int i = verbGroup(verb).start() - 1; i >= 0; i--) {
      var unit = units.get(i);
      if ((hardBreak(unit) && !link(unit)) || opensContent(i)) {
        return -1;
      }
      if (unit instanceof Verb && closedRelative(i, verb)) {
        i = relative(i);
        continue;
      }
      if (unit instanceof Verb told) {
        boolean thing =
            ownerLast && told.concepts().stream().anyMatch(SAYING::contains) && thingBehind(i);
        return thing || thingDoes(told, i, verb) || dealPermits(i, verb) ? -1 : crossed(i);
      }
      if (unit.is(Hinge.Type.DET, "NOMINAL")) {
        return -1;
      }
      if (unit instanceof Group) {
        if (itsThingDoes(i, verb)) {
          return i;
        }
        int found = asSubject(i, verb);
        if (found >= 0) {
          return found;
        }
      }
    }
    return -1;
  }

  /// `paid Qualcomm a sum` *that neither would name,* `took a license`: a relative clause that a
  /// comma closes right before the verb lends it no subject.
  private boolean closedRelative(int inside, int verb) {
    int before = verbGroup(verb).start() - 1;
    return !ownerLast
        && before > inside
        && units.get(before).is(Hinge.Type.COMMA)
        && relative(inside) > 0;
  }

  /// `ký thỏa thuận` *cho phép sử dụng*: the deal that was signed permits, not who signed it.
  private boolean dealPermits(int signing, int verb) {
    var permits = (Verb) units.get(verb);
    return ownerLast
        && (permits.can("PERMIT") || permits.can("LICENSE"))
        && !passive(verb)
        && ((Verb) units.get(signing)).can("SIGN")
        && units.subList(signing, verb).stream().anyMatch(u -> u.noun("DEAL") || u.noun("LICENSE"))
        && units.subList(signing, verb).stream().noneMatch(u -> u.is(Hinge.Type.AND));
  }

  /// True if what somebody says goes on with a thing or a word that is no party: that is what the
  /// next verb is told of.
  private boolean thingBehind(int saying) {
    int i = saying + 1;
    while (i < units.size() && (link(units.get(i)) || units.get(i).is(Hinge.Type.DET))) {
      i++;
    }
    return i < units.size() && (units.get(i) instanceof Noun || units.get(i) instanceof Other);
  }

  /// True if a clause opens here that has a subject of its own: what somebody says (`soutenait
  /// que`), or what a word tells that stands for nobody known (`holders who`).
  private boolean opensContent(int i) {
    if (i == 0 || !(units.get(i) instanceof Hinge rel) || rel.type() != Hinge.Type.REL) {
      return false;
    }
    var before = units.get(i - 1);
    return rel.tag().equals("obj")
        ? before instanceof Verb
        : rel.tag().isEmpty() && (before instanceof Other || thingOfTrade(before));
  }

  /// `an agreement that ends`, `patents that cover`: the thing does it, not who stands before it.
  private boolean thingOfTrade(Unit unit) {
    return !ownerLast && unit instanceof Noun;
  }

  /// `alleges Samsung's phones infringe`: a thing right before a verb in what somebody says does
  /// it.
  private boolean thingDoes(Verb said, int saying, int verb) {
    int before = verbGroup(verb).start() - 1;
    return (said.can("SAY") || said.can("SUE") || said.can("ORDER"))
        && before > saying
        && units.get(before) instanceof Noun
        && !verbGroup(verb).has("TO");
  }

  /// `Comcast's X1 boxes infringe`: what somebody's things do to patents, he does.
  private boolean itsThingDoes(int owner, int verb) {
    int start = verbGroup(verb).start();
    if (!((Group) units.get(owner)).owns()
        || start <= owner + 1
        || !((Verb) units.get(verb)).can("INFRINGE")
        || passive(verb)) {
      return false;
    }
    for (int i = owner + 1; i < start; i++) {
      if (!(units.get(i) instanceof Other) && !(units.get(i) instanceof Attribute)) {
        return false;
      }
    }
    return true;
  }

  /// The subject of an earlier verb serves a later one joined to it.
  private int crossed(int verb) {
    int before = bare(verb) ? subjectBefore(verb) : -1;
    return before < 0 ? subject(verb) : before;
  }

  private int subjectBefore(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (hardBreak(units.get(i))) {
        return -1;
      }
      if (units.get(i) instanceof Group && marker(i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private int asSubject(int group, int verb) {
    int rel = relativeBehind(group);
    if (rel > 0 && rel < verb && inside(rel - 1, verb)) {
      return group;
    }
    boolean with = marker(group).equals("WITH") && verbGroup(verb).start() == group + 1;
    if (with && ((Verb) units.get(verb)).tag().equals("ger")) {
      return group; // `with AutoStore paying`
    }
    if (!marker(group).isEmpty()) {
      return -1;
    }
    int governing = verbBefore(group);
    boolean object =
        governing >= 0
            && ((Verb) units.get(governing)).concepts().stream().noneMatch(TELLING::contains);
    boolean participle = ((Verb) units.get(verb)).tag().equals("ger");
    boolean goesOn = participle || joined(group, verb) || aim(governing, verb);
    return object && goesOn ? crossed(governing) : group;
  }

  /// Index of the word that opens a relative clause on a group, behind a comma or words for what
  /// the group is (`Drone, société taïwanaise,` *qui*); or -1.
  private int relativeBehind(int group) {
    int i = group + 1;
    boolean comma = i < units.size() && units.get(i).is(Hinge.Type.COMMA);
    i += comma ? 1 : 0;
    int company = i;
    while (comma && i < units.size() && i < group + 8 && describes(units.get(i))) {
      i++;
    }
    boolean described = i > company && units.get(company).is(Hinge.Type.COMPANY);
    i += described && i < units.size() && units.get(i).is(Hinge.Type.COMMA) ? 1 : 0;
    boolean direct = i == company || described;
    return direct && i < units.size() && units.get(i).is(Hinge.Type.REL) ? i : -1;
  }

  private static boolean describes(Unit unit) {
    return unit.is(Hinge.Type.COMPANY)
        || unit instanceof Attribute
        || unit instanceof Other
        || unit.is(Hinge.Type.MARKER);
  }

  /// `pays Nokia $5 million to settle`: an infinitive behind a payment or a suit tells why somebody
  /// pays or sues; behind others it tells what is made of the object (`ordered Apple to pay`).
  private boolean aim(int governing, int verb) {
    return governing >= 0
        && verbGroup(verb).has("TO")
        && units.get(governing) instanceof Verb before
        && (before.can("PAY") || before.can("SUE"));
  }

  /// True if the verb belongs to the relative clause behind the group: no comma has closed it.
  private boolean inside(int group, int verb) {
    boolean opened = false;
    for (int i = group + 1; i < verbGroup(verb).start(); i++) {
      if (opened && units.get(i).is(Hinge.Type.COMMA)) {
        return false;
      }
      opened |= units.get(i).is(Hinge.Type.REL);
    }
    return true;
  }

  /// True if what follows the group goes on with the clause before it: `and`, a word of purpose, a
  /// comma where participles have no form of their own.
  private boolean joined(int group, int verb) {
    for (int i = group + 1; i < verb; i++) {
      var unit = units.get(i);
      if (unit.is(Hinge.Type.AUX, "PURPOSE")
          || (i < verbGroup(verb).start()
              && (unit.is(Hinge.Type.AND) || (ownerLast && unit.is(Hinge.Type.COMMA))))
          || (unit.is(Hinge.Type.COMMA) && i + 1 == verbGroup(verb).start())) {
        return true;
      }
    }
    return false;
  }

  /// Index of the verb whose object the group is, or -1.
  private int verbBefore(int group) {
    int i = group - 1;
    while (i >= 0 && modifiesName(units.get(i))) {
      i--;
    }
    return i >= 0 && units.get(i) instanceof Verb && !passive(i) ? i : -1;
  }

  /// True if a clause ends for good.
  static boolean hardBreak(Unit unit) {
    return unit.is(Hinge.Type.BREAK);
  }

  /// True if the clause that begins here leaves out its subject where it is that of the clause
  /// before: `Nokia` *khi* `ký`. Only the tables of languages that do so have such words.
  public static boolean link(Unit unit) {
    return unit.is(Hinge.Type.BREAK, "LINK");
  }

  /// Index after the last unit that a verb or noun at an index can reach to the right.
  public int reach(int trigger) {
    int i = trigger + 1;
    while (i < units.size()) {
      var unit = units.get(i);
      if (hardBreak(unit) || unit.is(Hinge.Type.REL)) {
        return i;
      }
      if (unit instanceof Verb verb && !attached(verb) && !reducedRelative(i)) {
        return verbGroup(i).start() > trigger ? opening(verbGroup(i).start(), trigger) : i;
      }
      i++;
    }
    return i;
  }

  /// `mảng điện thoại mua lại từ Nokia`: where verbs have no participles, a bare verb between a
  /// thing
  /// and a marker only tells more of the thing.
  private boolean reducedRelative(int verb) {
    return ownerLast
        && verb > 0
        && units.get(verb - 1) instanceof Noun
        && verb + 1 < units.size()
        && units.get(verb + 1).is(Hinge.Type.MARKER, "FROM");
  }

  /// Where the clause of a verb group opens: at its subject if a comma stands before that.
  private int opening(int verbGroup, int after) {
    boolean relative =
        verbGroup - 2 > after
            && units.get(verbGroup - 1) instanceof Group group
            && group.back().equals("SELF")
            && units.get(verbGroup - 2) instanceof Noun;
    if (relative) {
      return verbGroup - 1; // `every phone it makes`
    }
    boolean subject = verbGroup - 2 > after && units.get(verbGroup - 1) instanceof Group;
    int opened = subject ? clauseBreak(verbGroup - 2) : after;
    return opened > after ? opened : verbGroup;
  }

  /// `agreed to pay Nokia under a license`*, and in March* `Samsung`: index of the comma or the
  /// conjunction that opens the clause whose subject stands behind an index, or -1.
  private int clauseBreak(int end) {
    boolean dated =
        end > 0 && units.get(end) instanceof Measure m && m.figure() instanceof Figure.Day;
    int i = !dated ? end : units.get(end - 1).is(Hinge.Type.MARKER) ? end - 2 : end - 1;
    boolean and = i > 0 && units.get(i).is(Hinge.Type.AND);
    if (and && units.get(i - 1).is(Hinge.Type.COMMA)) {
      return i - 1;
    }
    return i >= 0 && (units.get(i).is(Hinge.Type.COMMA) || (and && dated)) ? i : -1;
  }

  /// `covering`, `allows Garmin to use`: a verb that only adds to what stands before it.
  private static boolean attached(Verb verb) {
    boolean use = verb.can("USE") && (verb.tag().equals("ger") || verb.tag().equals("inf"));
    return use || (verb.tag().equals("ger") && verb.can("COVER"));
  }

  /// Index of the first participle that only tells more of the thing before it, or the end.
  public int insertion(int from, int to) {
    int i = from;
    while (i < to && !(units.get(i) instanceof Verb && bare(i))) {
      i++;
    }
    return i;
  }

  /// True if the verb group that starts at an index tells what a deal covers.
  public boolean covers(int start) {
    for (int i = start; i < Math.min(start + 3, units.size()); i++) {
      if (units.get(i) instanceof Verb verb) {
        return verb.can("COVER");
      }
    }
    return false;
  }

  /// Index of the first unit of the noun group or clause before a verb.
  public int behind(int trigger) {
    int i = trigger - 1;
    while (i >= 0
        && !hardBreak(units.get(i))
        && (!(units.get(i) instanceof Verb) || bare(i) || inserted(i, trigger))) {
      i--;
    }
    return i + 1;
  }

  /// `the license,` *signed in 2008*`, has expired`: where verbs do not inflect, one between two
  /// commas only tells more of the thing before them.
  private boolean inserted(int verb, int trigger) {
    int before = verbGroup(verb).start() - 1;
    boolean opened = ownerLast && before > 0 && units.get(before).is(Hinge.Type.COMMA);
    boolean closed =
        opened && units.subList(verb, trigger).stream().anyMatch(u -> u.is(Hinge.Type.COMMA));
    return closed || dated(verb, trigger);
  }

  /// `the license` *ký năm 2017* `has expired`: nothing but a date parts the two verbs.
  private boolean dated(int verb, int trigger) {
    int to = verbGroup(trigger).start();
    boolean date = false;
    for (int i = verb + 1; ownerLast && i < to; i++) {
      date |= units.get(i) instanceof Measure;
      if (!(units.get(i) instanceof Measure) && !units.get(i).is(Hinge.Type.MARKER)) {
        return false;
      }
    }
    return date;
  }

  /// Index of the first unit of the noun group whose head stands at an index.
  public int nounGroupStart(int head) {
    int i = head - 1;
    while (i >= 0) {
      var unit = units.get(i);
      if (unit instanceof Group group) {
        return opposed(i) ? i - 2 : group.owns() || (!ownerLast && compound(i)) ? i : i + 1;
      }
      if (!Groups.modifies(unit)
          && !unit.is(Hinge.Type.DET)
          && !(unit instanceof Verb v && v.tag().equals("ger"))) {
        return i + 1;
      }
      i--;
    }
    return 0;
  }

  /// The groups between two units.
  public List<Integer> groups(int from, int to) {
    var found = new ArrayList<Integer>();
    for (int i = from; i < to; i++) {
      if (units.get(i) instanceof Group) {
        found.add(i);
      }
    }
    return found;
  }

  /// Concepts of the nouns between two units, with `MONEY` where a sum stands.
  public Set<String> nouns(int from, int to) {
    var found = new HashSet<String>();
    for (int i = from; i < to; i++) {
      if (units.get(i) instanceof Noun noun) {
        found.add(noun.concept());
        found.addAll(noun.inside());
      } else if (units.get(i) instanceof Measure measure
          && measure.figure() instanceof Figure.Amount) {
        found.add("MONEY");
      }
    }
    return found;
  }

  /// Concept of the head of the first noun group between two units, or an empty text.
  public String head(int from, int to) {
    for (int i = from; i < to; i++) {
      if (units.get(i) instanceof Noun first) {
        String head = first.concept();
        while (!ownerLast && i + 1 < to && units.get(i + 1) instanceof Noun next) {
          head = next.concept();
          i++;
        }
        return head;
      }
    }
    return "";
  }

  /// Concept of the thing that a participle without an auxiliary stands beside, or an empty text.
  public String nearestThing(int from, int verb) {
    for (int i = verb - 1; bare(verb) && i >= from; i--) {
      if (units.get(i) instanceof Noun noun) {
        return noun.concept();
      }
    }
    return "";
  }

  /// True if the verb at an index tells something, but somebody does not: `did not disclose`,
  /// `without revealing`, `refused to say`.
  public boolean untold(int index) {
    if (!(units.get(index) instanceof Verb verb) || !(verb.can("ANNOUNCE") || verb.can("SAY"))) {
      return false;
    }
    if (verbGroup(index).has("NOT")) {
      return true;
    }
    for (int i = verbGroup(index).start() - 1; i >= 0 && !hardBreak(units.get(i)); i--) {
      var unit = units.get(i);
      boolean without = unit instanceof Hinge hinge && hinge.tag().equals("without");
      if (without || unit.is(Hinge.Type.CUE, "NOT")) {
        return true;
      }
      boolean describes = units.get(i + 1) instanceof Noun && verbGroup(i).words().isEmpty();
      if (unit instanceof Verb before && !bare(i) && !describes) {
        return before.can("DECLINE");
      }
    }
    return false;
  }

  /// True if a word between two units, the last included, tells of talks or of an offer.
  public boolean talks(int from, int last) {
    for (int i = last; i >= Math.max(0, from); i--) {
      boolean parted = i < last && units.get(i + 1).is(Hinge.Type.COMMA);
      if ((units.get(i).noun("TALK") && !parted)
          || (units.get(i) instanceof Verb verb && (verb.can("TALK") || verb.can("OFFER")))) {
        return true;
      }
      if (i < last && opensClause(i)) {
        return false;
      }
    }
    return false;
  }

  /// True if a word before a verb says no to it: its scope ends with a relative clause, and where a
  /// comma and the subject of another verb follow.
  public boolean negates(int from, int verb) {
    for (int i = Math.min(verb, units.size() - 1); i >= Math.max(0, from); i--) {
      if (units.get(i).is(Hinge.Type.CUE, "NOT")) {
        return true;
      }
      boolean goesOn = !ownerLast && i + 1 == verb && units.get(i).is(Hinge.Type.COMMA);
      if (goesOn || units.get(i).is(Hinge.Type.REL) || opensClause(i)) {
        return false;
      }
    }
    return false;
  }

  /// True if what a verb tells is done to end a dispute: `pays $5 million to settle`.
  public boolean toSettle(int verb) {
    for (int i = verb + 1; i < units.size() && !hardBreak(units.get(i)); i++) {
      if (units.get(i) instanceof Verb aim) {
        boolean infinitive = verbGroup(i).has("TO") || aim.tag().equals("inf");
        return infinitive && (aim.can("SETTLE") || aim.can("DROP") || aim.can("TRUCE"));
      }
    }
    return false;
  }

  /// True for a subject behind a comma.
  private boolean opensClause(int group) {
    if (!(units.get(group) instanceof Group) || !marker(group).isEmpty()) {
      return false;
    }
    int i = group - 1;
    while (i >= 0 && modifiesName(units.get(i))) {
      i--;
    }
    return i >= 0 && units.get(i).is(Hinge.Type.COMMA);
  }

  /// True if the object of a verb is a pronoun: `renewed it`.
  public boolean pronoun(int verb) {
    return verb + 1 < units.size()
        && units.get(verb + 1) instanceof Group group
        && group.back().equals("SELF")
        && group.members().isEmpty();
  }

  /// True if what follows `for` behind a verb is patents: `pays $100 million for 500 patents`.
  public boolean priced(int verb, int reach) {
    int i = verb + 1;
    while (i < reach && !units.get(i).is(Hinge.Type.MARKER, "FOR")) {
      i++;
    }
    var bought = nouns(i, reach);
    boolean owed = bought.contains("LICENSE") || bought.contains("ACCESS");
    boolean fees = nouns(verb, reach).contains("ROYALTY");
    return i + 1 < reach
        && head(i, reach).equals("PATENT")
        && nouns(verb, i).contains("MONEY")
        && units.subList(i, reach).stream().noneMatch(Clauses::infringes)
        && !(units.get(i + 1) instanceof Verb)
        && !owed
        && !fees;
  }

  private static boolean infringes(Unit unit) {
    return unit.noun("INFRINGEMENT") || (unit instanceof Verb verb && verb.can("INFRINGE"));
  }

  /// True if a cue of this concept stands between two units.
  public boolean cue(String concept, int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (units.get(i).is(Hinge.Type.CUE, concept)) {
        return true;
      }
    }
    return false;
  }
}
