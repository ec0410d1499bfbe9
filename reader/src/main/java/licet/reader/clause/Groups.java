package licet.reader.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import licet.reader.clause.Unit.Attribute;
import licet.reader.clause.Unit.Group;
import licet.reader.clause.Unit.Hinge;
import licet.reader.clause.Unit.Measure;
import licet.reader.clause.Unit.Noun;
import licet.reader.clause.Unit.Other;
import licet.reader.clause.Unit.Verb;
import licet.reader.figure.Figure;
import licet.reader.party.Who;

/// Puts together what names parties together: `Nokia and Xiaomi`, `Apple, Google and Samsung`, `the
/// Chinese maker OPPO`, `Nokia's`; and makes words such as `the Chinese maker` point back.
final class Groups {
  private static final Set<String> TRADES =
      Set.of("TECHNOLOGY", "EQUIPMENT", "SOFTWARE", "PRODUCT");

  private static final int WORK = 5;
  private static final Set<String> FINITE = Set.of("pres", "past", "fut", "cond");

  private final List<Unit> units;
  private final boolean bareNouns;
  private final List<Unit> gathered = new ArrayList<>();

  private Groups(List<Unit> units, boolean bareNouns) {
    this.units = units;
    this.bareNouns = bareNouns;
  }

  /// @param bareNouns true if a noun can be definite without an article
  static List<Unit> gather(List<Unit> units, boolean bareNouns) {
    var pointing = new Groups(units, bareNouns);
    pointing.pointBack();
    var joining = new Groups(List.copyOf(pointing.gathered), bareNouns);
    joining.join();
    return joining.gathered;
  }

  /// `the Chinese maker` that stands for nobody beside it becomes a group that points back.
  private void pointBack() {
    int i = 0;
    while (i < units.size()) {
      int noun = companyNounAfter(i);
      if (noun < 0) {
        gathered.add(units.get(i));
        i++;
        continue;
      }
      int end = bareNouns ? tradeEnd(noun + 1) : noun + 1;
      String country = originBetween(i, noun);
      if (country.isEmpty()
          && end < units.size()
          && units.get(end) instanceof Attribute a
          && a.type() == Attribute.Type.ORIGIN) {
        country = a.name();
        end++;
      }
      boolean shown = end < units.size() && units.get(end).is(Hinge.Type.DET, "AFTER");
      String sort = units.get(noun) instanceof Hinge hinge ? hinge.concept() : "ANY";
      var latest = shown ? latest(sort) : List.<Who.Mention>of();
      end += shown ? 1 : 0;
      if (appositive(i, end)) {
        appose(i, noun, end);
      } else if (bareNouns && namedBehindIs(end)) {
        end++;
      } else {
        int start = i;
        if (units.get(i).is(Hinge.Type.MARKER)) {
          gathered.add(units.get(i));
          start++;
        }
        int from = units.get(start).from();
        int to = units.get(end - 1).to();
        String back = latest.isEmpty() ? sort : "";
        gathered.add(new Group(from, to, latest, back, country, false));
      }
      i = end;
    }
  }

  /// Whom of this sort the sentence named last, if it was one: `công ty này` is he.
  private List<Who.Mention> latest(String sort) {
    for (int i = gathered.size() - 1; i >= 0; i--) {
      if (gathered.get(i) instanceof Group group && !group.members().isEmpty()) {
        boolean joined = i > 0 && gathered.get(i - 1).is(Hinge.Type.AND);
        boolean other =
            sort.equals("pool") && !group.members().getFirst().who().kind().equals(sort);
        if (!other) {
          return group.members().size() == 1 && !joined ? group.members() : List.of();
        }
      }
    }
    return List.of();
  }

  /// Index after words for the trade of a company (`hãng` *công nghệ* `Trung Quốc`), if its country
  /// or its name follows; else the given index.
  private int tradeEnd(int from) {
    int end = from;
    while (end < units.size() && end < from + 2 && trade(units.get(end))) {
      end++;
    }
    boolean known =
        end < units.size()
            && (units.get(end) instanceof Group
                || (units.get(end) instanceof Attribute a && a.type() == Attribute.Type.ORIGIN));
    return known ? end : workEnd(from);
  }

  /// Index after words for what a company does, if its name follows: `hãng` *làm game* `Nintendo`.
  private int workEnd(int from) {
    int end = from;
    while (end < units.size()
        && end < from + WORK
        && (units.get(end) instanceof Other || trade(units.get(end)))) {
      end++;
    }
    boolean named =
        end < units.size() && units.get(end) instanceof Group group && !group.members().isEmpty();
    return named ? end : from;
  }

  private static boolean trade(Unit unit) {
    return (unit instanceof Noun noun && TRADES.contains(noun.concept()))
        || (unit instanceof Attribute a && a.type() == Attribute.Type.TECH);
  }

  /// True if what follows says who it is: `đối thủ là Oppo`.
  private boolean namedBehindIs(int is) {
    if (is >= units.size() || !units.get(is).is(Hinge.Type.AUX, "BE")) {
      return false;
    }
    for (int i = is + 1; i < Math.min(units.size(), is + 4); i++) {
      if (units.get(i) instanceof Group group) {
        return !group.members().isEmpty();
      }
      if (!units.get(i).is(Hinge.Type.COMPANY) && !(units.get(i) instanceof Attribute)) {
        return false;
      }
    }
    return false;
  }

  /// Words beside a name; those for its trade become part of the company noun.
  private void appose(int from, int noun, int end) {
    for (int j = from; j < end; j++) {
      if (j == noun
          && trade(units.get(Math.min(j + 1, end - 1)))
          && units.get(j) instanceof Hinge h) {
        int last = tradeEnd(noun + 1) - 1;
        gathered.add(new Hinge(h.from(), units.get(last).to(), h.type(), h.concept(), h.tag()));
        j = last;
      } else {
        gathered.add(units.get(j));
      }
    }
  }

  /// The head of a definite group that starts here: a word for companies, or the adjective of a
  /// country that stands for one (`le finlandais`); or -1.
  private int companyNounAfter(int start) {
    if (bareNouns && bareCompany(start)) {
      return start;
    }
    boolean melted =
        units.get(start) instanceof Hinge hinge
            && hinge.type() == Hinge.Type.MARKER
            && hinge.tag().equals("def");
    if (!melted && !units.get(start).is(Hinge.Type.DET, "DEF")) {
      return -1;
    }
    if (origin(start + 1) && closesName(start + 2)) {
      return start + 1;
    }
    for (int i = start + 1; i < Math.min(start + 4, units.size()); i++) {
      var unit = units.get(i);
      if (unit.is(Hinge.Type.COMPANY) && !partOfName(unit)) {
        return i;
      }
      if (!(unit instanceof Other) && !country(unit)) {
        return -1;
      }
    }
    return -1;
  }

  /// `the Korean maker`, `the U.S. maker`.
  private static boolean country(Unit unit) {
    return unit instanceof Attribute a
        && (a.type() == Attribute.Type.ORIGIN || a.type() == Attribute.Type.PLACE);
  }

  private static boolean partOfName(Unit unit) {
    return unit.is(Hinge.Type.COMPANY, "LEGAL") || unit.is(Hinge.Type.COMPANY, "PART");
  }

  private boolean origin(int i) {
    return i < units.size()
        && units.get(i) instanceof Attribute a
        && a.type() == Attribute.Type.ORIGIN;
  }

  /// True if nothing here carries on the noun group before.
  private boolean closesName(int i) {
    return i >= units.size()
        || (i == units.size() - 1 && units.get(i) instanceof Other)
        || units.get(i) instanceof Verb
        || (units.get(i) instanceof Hinge hinge
            && hinge.type() != Hinge.Type.COMPANY
            && hinge.type() != Hinge.Type.OFFICE
            && (hinge.type() != Hinge.Type.AND
                || (i + 1 < units.size() && units.get(i + 1).is(Hinge.Type.DET, "DEF")))
            && hinge.type() != Hinge.Type.DET);
  }

  /// A company noun without article or number, of which nothing more is told than its country.
  private boolean bareCompany(int i) {
    if (!units.get(i).is(Hinge.Type.COMPANY) || partOfName(units.get(i))) {
      return false;
    }
    boolean counted =
        i > 0
            && (units.get(i - 1).is(Hinge.Type.DET, "INDEF")
                || (units.get(i - 1) instanceof Measure m && m.figure() instanceof Figure.Numeral)
                || units.get(i - 1).is(Hinge.Type.COMPANY)
                || units.get(i - 1).is(Hinge.Type.AUX, "BE")
                || (units.get(i - 1) instanceof Verb verb && verb.can("JOIN")));
    boolean owned = i + 1 < units.size() && units.get(i + 1).is(Hinge.Type.MARKER, "OF");
    return !counted && !owned;
  }

  private String originBetween(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (country(units.get(i))) {
        return ((Attribute) units.get(i)).name();
      }
    }
    return "";
  }

  /// True if the name itself stands beside the words.
  private boolean appositive(int start, int end) {
    boolean namedAfter = end < units.size() && units.get(end) instanceof Group;
    boolean namedBefore =
        start >= 2
            && units.get(start - 1).is(Hinge.Type.COMMA)
            && units.get(start - 2) instanceof Group;
    return namedAfter || namedBefore;
  }

  private void join() {
    int i = 0;
    while (i < units.size()) {
      if (units.get(i) instanceof Group group) {
        if (bareNouns && group.members().isEmpty() && namedBehindIs(i + 1)) {
          i += 2;
          continue;
        }
        i = gatherFrom(i, group);
      } else {
        gathered.add(units.get(i));
        i++;
      }
    }
  }

  private int gatherFrom(int start, Group first) {
    var members = new ArrayList<Who.Mention>(first.members());
    String back = first.back();
    String country = first.country();
    int end = start + 1;
    boolean owns = owner(end);
    boolean listed = false;
    int past = owns ? -1 : apposed(end);
    int next = owns ? -1 : past < 0 ? nextMember(end, false) : nextMember(past, true);
    while (next >= 0) {
      listed |= units.get(end).is(Hinge.Type.COMMA);
      var more = (Group) units.get(next);
      members.addAll(more.members());
      back = back.isEmpty() ? more.back() : back;
      country = country.isEmpty() ? more.country() : country;
      end = next + 1;
      owns = owner(end);
      next = owns ? -1 : nextMember(end, listed);
    }
    int to = units.get(end - 1).to();
    if (owns) {
      to = units.get(end).to();
      end++;
    }
    gathered.add(new Group(first.from(), to, members, back, country, owns));
    return end;
  }

  private boolean owner(int i) {
    return i < units.size() && units.get(i).is(Hinge.Type.MARKER, "OWN");
  }

  /// `Genevant`*, a subsidiary of Roivant,* `and Arbutus`: index after words between commas that
  /// tell whose company the one before is, or -1.
  private int apposed(int comma) {
    int owner = comma < units.size() ? ofKin(units, comma) : -1;
    int past = owner + 1;
    while (owner >= 0 && past < units.size() && units.get(past).is(Hinge.Type.COMPANY)) {
      past++;
    }
    return owner >= 0 && past < units.size() && units.get(past).is(Hinge.Type.COMMA) ? past : -1;
  }

  /// Index of the name that words behind a comma name as the owner of what stands before it
  /// (`, a wholly owned unit of Nokia`), or -1.
  static int ofKin(List<Unit> units, int comma) {
    if (!units.get(comma).is(Hinge.Type.COMMA)) {
      return -1;
    }
    boolean kin = false;
    for (int i = comma + 1; i < Math.min(units.size(), comma + WORK + 3); i++) {
      var unit = units.get(i);
      if (unit instanceof Group) {
        return kin && units.get(i - 1).is(Hinge.Type.MARKER, "OF") ? i : -1;
      }
      kin |= unit.noun("BUSINESS") || unit.is(Hinge.Type.COMPANY);
      boolean inside =
          unit.noun("BUSINESS")
              || unit.is(Hinge.Type.COMPANY)
              || unit.is(Hinge.Type.DET)
              || unit.is(Hinge.Type.ADV)
              || unit.is(Hinge.Type.MARKER, "OF")
              || unit instanceof Attribute
              || unit instanceof Other
              || (unit instanceof Verb verb && verb.can("OWN"));
      if (!inside) {
        return -1;
      }
    }
    return -1;
  }

  /// The next group joined to this one by a comma, an `and` or a hyphen, with words for countries
  /// and companies between; or -1.
  ///
  /// @param listed true if a comma has joined two already, so that one more needs no `and`
  private int nextMember(int i, boolean listed) {
    if (i >= units.size()) {
      return -1;
    }
    if (units.get(i) instanceof Group) {
      return hyphened(i) ? i : -1;
    }
    boolean and = units.get(i).is(Hinge.Type.AND);
    boolean comma = units.get(i).is(Hinge.Type.COMMA);
    if (!and && !comma) {
      return -1;
    }
    int j = i + 1;
    if (comma && j < units.size() && units.get(j).is(Hinge.Type.AND)) {
      and = true;
      j++;
    }
    boolean again = again(i, j);
    int named = skipModifiers(again ? j + 1 : j);
    if (named < 0 || ((Group) units.get(named)).back().equals("SELF")) {
      return -1;
    }
    boolean pointing = !and && ((Group) units.get(named)).members().isEmpty();
    if (and && !listed && actsAlone(i, named)) {
      return -1;
    }
    // `pays Bristol-Myers, Ono $625 million`: a headline needs no `and` before a sum
    boolean paid = comma && !pointing && named + 1 < units.size() && units.get(named + 1).sum();
    return !pointing && (and || listed || again || paid || listGoesOn(named + 1)) ? named : -1;
  }

  /// `… ruled for Nokia, and Apple has appealed`: behind a verb, a name with a verb of its own
  /// opens another clause.
  private boolean actsAlone(int and, int named) {
    int next = named + 1;
    while (next < units.size() && units.get(next).is(Hinge.Type.ADV)) {
      next++;
    }
    boolean acts =
        next < units.size()
            && (units.get(next).is(Hinge.Type.AUX)
                || (units.get(next) instanceof Verb verb && FINITE.contains(verb.tag())));
    if (!acts) {
      return false;
    }
    for (int i = and - 1; i >= 0; i--) {
      if (units.get(i) instanceof Verb verb) {
        return !verb.can("SAY") && !verb.can("ANNOUNCE") && !verb.can("ORDER");
      }
      if (units.get(i).is(Hinge.Type.BREAK)
          || units.get(i).is(Hinge.Type.REL)
          || (i < and - 1 && units.get(i).is(Hinge.Type.COMMA))) {
        return false;
      }
    }
    return false;
  }

  /// `composé d'Apple, de Microsoft et de Sony`: the marker of the list said again.
  private boolean again(int before, int i) {
    if (i >= units.size() || !(units.get(i) instanceof Hinge hinge)) {
      return false;
    }
    int first = before - 1;
    while (first > 0
        && (units.get(first) instanceof Group
            || units.get(first).is(Hinge.Type.COMMA)
            || units.get(first).is(Hinge.Type.COMPANY)
            || units.get(first) instanceof Attribute
            || units.get(first).is(Hinge.Type.DET, "DEF"))) {
      first--;
    }
    boolean holds = hinge.concept().equals("OF") && units.get(first).is(Hinge.Type.DET, "INDEF");
    return hinge.type() == Hinge.Type.MARKER
        && (holds || units.get(first).is(Hinge.Type.MARKER, hinge.concept()));
  }

  private boolean hyphened(int i) {
    return units.get(i - 1).to() == units.get(i).from()
        && !((Group) units.get(i)).members().isEmpty();
  }

  private int skipModifiers(int i) {
    for (int j = i; j < Math.min(i + 5, units.size()); j++) {
      var unit = units.get(j);
      if (unit instanceof Group) {
        return j;
      }
      boolean modifier =
          unit.is(Hinge.Type.COMPANY)
              || kinOf(j)
              || unit instanceof Other
              || unit.is(Hinge.Type.DET)
              || unit instanceof Attribute
              || unit.noun("BRAND")
              || unit.is(Hinge.Type.MARKER, "OWN");
      if (!modifier) {
        return -1;
      }
    }
    return -1;
  }

  /// `and` *a unit of* `Samsung`, `and` *an affiliate of* `GSK`.
  private boolean kinOf(int i) {
    int kin = units.get(i).is(Hinge.Type.MARKER, "OF") ? i - 1 : i;
    boolean company =
        units.get(kin).is(Hinge.Type.COMPANY, "SUBSIDIARY") || units.get(kin).noun("BUSINESS");
    return company
        && units.get(kin - 1).is(Hinge.Type.DET, "INDEF")
        && kin + 1 < units.size()
        && units.get(kin + 1).is(Hinge.Type.MARKER, "OF");
  }

  /// A comma alone joins names when the list goes on, or a verb follows at once as in headlines.
  private boolean listGoesOn(int i) {
    if (i >= units.size()) {
      return false;
    }
    var unit = units.get(i);
    boolean listed =
        unit.is(Hinge.Type.AND)
            || (unit.is(Hinge.Type.COMMA) && skipModifiers(i + 1) >= 0)
            || (unit.is(Hinge.Type.COMMA)
                && i + 1 < units.size()
                && units.get(i + 1).is(Hinge.Type.AND));
    boolean headline =
        (unit instanceof Verb || unit.is(Hinge.Type.ADV) || unit.is(Hinge.Type.AUX))
            && startsSentence(i);
    return listed || headline;
  }

  private boolean startsSentence(int i) {
    for (int j = 0; j < i; j++) {
      var unit = units.get(j);
      boolean onlyNames =
          unit instanceof Group
              || unit.is(Hinge.Type.COMMA)
              || unit.is(Hinge.Type.COMPANY)
              || unit instanceof Attribute
              || unit instanceof Measure;
      if (!onlyNames) {
        return false;
      }
    }
    return true;
  }

  /// True if the unit can stand between the head of a noun group and its opening.
  static boolean modifies(Unit unit) {
    return unit instanceof Noun
        || unit instanceof Attribute
        || unit instanceof Measure
        || unit instanceof Other
        || unit.is(Hinge.Type.COMPANY)
        || unit.is(Hinge.Type.ADV);
  }
}
