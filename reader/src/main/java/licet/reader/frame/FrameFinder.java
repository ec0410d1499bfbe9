package licet.reader.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import licet.reader.clause.Clauses;
import licet.reader.clause.Unit;
import licet.reader.clause.Unit.Group;
import licet.reader.clause.Unit.Hinge;
import licet.reader.clause.Unit.Noun;
import licet.reader.clause.Unit.Verb;
import licet.reader.figure.Figure;
import licet.reader.frame.Frame.Mood;
import licet.reader.frame.Frame.Part;
import org.jspecify.annotations.Nullable;

/// Finds the frames of one sentence.
public final class FrameFinder {
  private static final Set<String> BAG_KINDS =
      Set.of("bag", "license-bag", "settlement-bag", "generic", "pool-member", "pool-join");

  private static final Set<String> MATTERS =
      Set.of(
          "SETTLE",
          "DROP",
          "SUE",
          "INFRINGE",
          "LICENSE",
          "SELL",
          "BUY",
          "SETTLEMENT",
          "CROSS",
          "SUIT",
          "VERDICT",
          "SALE",
          "PURCHASE",
          "ROYALTY",
          "POOL",
          "DEAL",
          "TERMS");

  private static final Set<String> LICENSABLE =
      Set.of(
          "PATENT",
          "ESSENTIAL",
          "APPLICATION",
          "PORTFOLIO",
          "TECHNOLOGY",
          "LICENSE",
          "CROSS",
          "BRAND",
          "BUSINESS",
          "DEAL",
          "POOL",
          "SUIT");

  private static final Set<String> OWN_FRAME = Set.of("EXPIRY", "HOLDER", "SUPPLYING");

  private static final Set<String> DISPUTES = Set.of("litigation", "settlement");

  private static final Set<String> GOODS = Set.of("PRODUCT", "EQUIPMENT", "SOFTWARE");

  private static final Set<String> FACING = Set.of("", "BETWEEN", "WITH", "AGAINST", "BY", "OBJ");

  private static final Set<String> PAID = Set.of("ROYALTY", "PAYMENT", "UPFRONT");

  private static final Set<String> LICENSING = Set.of("license", "bag", "license-bag");
  private static final Set<String> AGREED =
      Set.of("SIGN", "RENEW", "EXPAND", "JOIN", "TAKE", "AGREE");
  private static final Set<String> THINGS =
      Set.of("SUBJ_EQUIPMENT", "SUBJ_SOFTWARE", "SUBJ_TECHNOLOGY");

  private static final Set<Slot> SUED =
      java.util.EnumSet.of(Slot.OBJ, Slot.AGAINST, Slot.TO, Slot.BY);

  private static final Set<String> DEALS = Set.of("DEAL", "LICENSE", "SETTLEMENT", "CROSS");

  private final int sentence;
  private final Clauses clauses;
  private final List<Unit> units;
  private final Moods moods;
  private final Set<Integer> used = new HashSet<>();
  private final List<Frame> frames = new ArrayList<>();

  /// A group in a slot.
  private record Filled(Slot slot, Group group) {}

  /// What a trigger can reach.
  private record Scope(List<Filled> slots, Set<String> bag, int from, int to) {}

  private FrameFinder(int sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.units = clauses.units();
    this.moods = new Moods(clauses);
  }

  /// The frames of a sentence, in the order of their triggers.
  public static List<Frame> find(int sentence, Clauses clauses) {
    var finder = new FrameFinder(sentence, clauses);
    finder.verbs();
    finder.nouns();
    finder.together();
    finder.frames.sort(java.util.Comparator.comparingInt(Frame::from));
    return finder.frames;
  }

  private void verbs() {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i) instanceof Verb verb && !clauses.adjective(i)) {
        boolean passive = clauses.passive(i);
        var form = passive ? Pattern.Form.PAS : Pattern.Form.ACT;
        boolean told =
            Pattern.any(verb.concepts(), form)
                && add(i, verb.concepts(), form, passive ? passiveScope(i) : activeScope(i));
        if (!told && !passive && Pattern.any(verb.concepts(), Pattern.Form.MID)) {
          add(i, verb.concepts(), Pattern.Form.MID, passiveScope(i));
        }
      }
    }
  }

  /// Nouns tell frames of their own where no verb has taken them.
  private void nouns() {
    for (int i = units.size() - 1; i >= 0; i--) {
      boolean free = !used.contains(i) || OWN_FRAME.stream().anyMatch(units.get(i)::noun);
      if (units.get(i) instanceof Noun noun && free) {
        var concept = List.of(noun.concept());
        boolean manner =
            noun.concept().equals("COOPERATION")
                && i > 0
                && units.get(i - 1).is(Hinge.Type.MARKER, "IN");
        if (Pattern.any(concept, Pattern.Form.NOUN) && !manner) {
          add(i, concept, Pattern.Form.NOUN, nounScope(i));
        }
      }
    }
  }

  /// Where a sentence names two parties and a matter between them, but no trigger reaches both,
  /// they
  /// stand together without roles.
  private void together() {
    boolean told = frames.stream().anyMatch(frame -> count(frame.parts()) >= 2);
    boolean unreal = frames.stream().anyMatch(frame -> frame.mood() == Mood.UNREAL);
    if (told || unreal) {
      return;
    }
    var parts = standing();
    int count = count(parts);
    boolean named = parts.stream().anyMatch(part -> !part.group().members().isEmpty());
    int trigger = named ? matter() : -1;
    if (count < 2 || count > 4 || trigger < 0 || !twoKnown(parts) || oneSide(parts, trigger)) {
      return;
    }
    if (clauses.cue("NOT", moods.clauseStart(trigger), clauseEnd(trigger))) {
      return;
    }
    var bag = clauses.nouns(0, units.size());
    String kind = matterKind(bag);
    if (!kind.isEmpty()) {
      var unit = units.get(trigger);
      frames.add(
          new Frame(
              sentence,
              unit.from(),
              unit.to(),
              "TOGETHER",
              true,
              parts,
              Set.of(kind),
              bag,
              moods.mood(trigger, Pattern.Form.NOUN, trigger, Set.of(kind)),
              moods.past(trigger, Pattern.Form.NOUN),
              false,
              definite(new Scope(List.of(), bag, 0, units.size()))));
    }
  }

  /// True if no party acts or stands opposite another: `the cars of BMW and Rolls-Royce`, or,
  /// parted from the matter, `from Nortel to Rockstar: a patent war`.
  private boolean oneSide(List<Part> parts, int matter) {
    boolean facing =
        parts.stream()
            .map(part -> clauses.marker(units.indexOf(part.group())))
            .anyMatch(FACING::contains);
    int last = units.indexOf(parts.getLast().group());
    boolean parted = last < matter && moods.clauseStart(matter) > last;
    return !facing && (parts.size() == 1 || parted);
  }

  /// Two names, or words such as `the two companies` and `the Korean maker`: one name and a word
  /// that may point at it again are not enough.
  private static boolean twoKnown(List<Part> parts) {
    var known = new HashSet<String>();
    for (var part : parts) {
      part.group().members().forEach(mention -> known.add(mention.who().id()));
    }
    return known.size() > 1
        || parts.stream()
            .map(Part::group)
            .anyMatch(group -> group.back().equals("TWO") || !group.country().isEmpty());
  }

  private static int count(List<Part> parts) {
    int count = 0;
    for (var part : parts) {
      boolean two = part.group().back().equals("TWO");
      count += two ? 2 : Math.max(1, part.group().members().size());
    }
    return count;
  }

  /// Index of the first verb or noun that tells what is between the parties, or -1.
  private int matter() {
    for (int i = 0; i < units.size(); i++) {
      boolean tells =
          switch (units.get(i)) {
            case Verb verb -> verb.concepts().stream().anyMatch(MATTERS::contains);
            case Noun noun -> MATTERS.contains(noun.concept());
            default -> false;
          };
      if (tells) {
        return i;
      }
    }
    return -1;
  }

  private String matterKind(Set<String> bag) {
    var verbs = new HashSet<String>();
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i) instanceof Verb verb && !clauses.adjective(i) && !tradesGoods(i)) {
        verbs.addAll(verb.concepts());
      }
    }
    boolean patents = bag.contains("PATENT") || bag.contains("ESSENTIAL");
    boolean suit = bag.contains("SUIT") || bag.contains("VERDICT") || bag.contains("COURT");
    if (bag.contains("SETTLEMENT")
        || (suit && verbs.contains("SETTLE"))
        || (bag.contains("SUIT") && verbs.contains("DROP"))) {
      return "settlement";
    }
    if (bag.contains("CROSS")) {
      return "cross-license";
    }
    if (bag.contains("ARBITRATION") && bag.contains("LICENSE")) {
      return "license";
    }
    if (suit || verbs.contains("SUE") || (verbs.contains("INFRINGE") && patents)) {
      return "litigation";
    }
    if (patents && (verbs.contains("SELL") || verbs.contains("BUY") || bag.contains("SALE"))) {
      return "patent-sale";
    }
    if (bag.contains("LICENSE") || bag.contains("ROYALTY")) {
      return "license";
    }
    return patents && (bag.contains("DEAL") || bag.contains("TERMS")) ? Frame.WEAK_LICENSE : "";
  }

  /// `the right to sell Nokia phones`.
  private boolean tradesGoods(int verb) {
    var spoken = (Verb) units.get(verb);
    boolean trades = spoken.can("SELL") || spoken.can("BUY");
    return trades && GOODS.contains(clauses.head(verb + 1, clauses.reach(verb)));
  }

  private Scope activeScope(int verb) {
    var slots = new ArrayList<Filled>();
    int inverted = clauses.inverted(verb);
    int subject = inverted < 0 ? clauses.subject(verb) : inverted;
    if (clauses.accusation(verb)) {
      subject = -1;
    }
    int object = clauses.relativeObject(verb);
    int reach = clauses.reach(verb);
    var left = new HashSet<String>();
    if (subject >= 0) {
      slots.add(new Filled(Slot.SUBJ, (Group) units.get(subject)));
    } else {
      thingAsSubject(verb, slots, left);
    }
    clauses.led(verb).ifPresent(i -> add(i, slots));
    if (object >= 0 && object != subject) {
      slots.add(new Filled(Slot.OBJ, (Group) units.get(object)));
    }
    collect(verb + 1, reach, object < 0, slots);
    var bag = new HashSet<>(clauses.nouns(verb + 1, reach));
    if (bothOwn(slots, bag)) {
      bag.add("CROSS");
    }
    var antecedent = clauses.antecedent(verb);
    String head = clauses.head(verb + 1, reach);
    bag.addAll(antecedent);
    bag.add("^" + (head.isEmpty() && !antecedent.isEmpty() ? antecedent.getFirst() : head));
    bag.addAll(left);
    alleged(verb, subject, slots);
    announced(verb, subject, slots);
    circumstances(verb, reach, bag);
    reciprocal(bag);
    return new Scope(slots, bag, verb + 1, reach);
  }

  /// Adds to the nouns beside a verb who orders it, whether it may be done, and what for.
  private void circumstances(int verb, int reach, Set<String> bag) {
    boolean court = clauses.nouns(moods.clauseStart(verb), verb).contains("COURT");
    boolean licensed = bag.contains("LICENSE") || bag.contains("ROYALTY");
    boolean judged = !licensed && clauses.judgedBehind(verb);
    if (court || judged || clauses.ordered(verb)) {
      bag.add("BY_COURT");
    }
    if (clauses.verbGroup(verb).has("CAN")) {
      bag.add("CAN");
    }
    if (clauses.priced(verb, reach) && !bag.contains("BY_COURT")) {
      bag.add("FOR_PATENT");
    }
    if (clauses.toSettle(verb)) {
      bag.add("TO_SETTLE");
    }
    if (clauses.pronoun(verb)) {
      bag.add("IT");
    }
  }

  /// Who says that somebody infringes has the patents; who announces that somebody has taken a
  /// license has granted it.
  private void alleged(int verb, int subject, List<Filled> slots) {
    var spoken = (Verb) units.get(verb);
    boolean others = slots.stream().anyMatch(f -> f.slot() != Slot.SUBJ && f.slot() != Slot.IN);
    int sayer = spoken.can("INFRINGE") || !others ? clauses.sayer(verb) : -1;
    if (sayer >= 0 && sayer != subject) {
      slots.add(new Filled(Slot.SAYS, (Group) units.get(sayer)));
    }
  }

  /// `Nokia said Samsung has renewed its license`: who tells what a single party does is the other.
  private void announced(int verb, int subject, List<Filled> slots) {
    int teller = subject >= 0 && slots.size() == 1 ? clauses.teller(verb, subject) : -1;
    boolean agreed = ((Verb) units.get(verb)).concepts().stream().anyMatch(AGREED::contains);
    if (teller >= 0 && agreed) {
      slots.add(new Filled(Slot.SAYS, (Group) units.get(teller)));
    }
  }

  /// The thing itself is the subject: `6,000 patents of Nortel went to`.
  private void thingAsSubject(int verb, List<Filled> slots, Set<String> left) {
    int start = clauses.behind(verb);
    collect(start, verb, false, slots);
    clauses.nouns(start, verb).forEach(noun -> left.add("SUBJ_" + noun));
    boolean infringes = ((Verb) units.get(verb)).can("INFRINGE");
    if (left.contains("SUBJ_PRODUCT") || (infringes && left.stream().anyMatch(THINGS::contains))) {
      slots.replaceAll(FrameFinder::ownerActs);
    }
  }

  /// What somebody's products do, he does.
  private static Filled ownerActs(Filled filled) {
    boolean owner = filled.slot() == Slot.OF || filled.slot() == Slot.OWN;
    return owner ? new Filled(Slot.SUBJ, filled.group()) : filled;
  }

  private Scope passiveScope(int verb) {
    var slots = new ArrayList<Filled>();
    int start = purpose(clauses.behind(clauses.verbGroup(verb).start()), verb);
    int subject = clauses.subject(verb);
    if (subject >= 0) {
      slots.add(new Filled(Slot.SUBJ, (Group) units.get(subject)));
    }
    collect(start, clauses.insertion(start, verb), false, slots);
    int reach = clauses.reach(verb);
    collect(verb + 1, reach, false, slots);
    var bag = new HashSet<>(clauses.nouns(start, verb));
    bag.addAll(clauses.nouns(verb + 1, reach));
    bag.add("^" + clauses.head(start, verb));
    bag.add("^" + clauses.nearestThing(start, verb));
    int by = verb + 1;
    while (by < reach && !units.get(by).is(Hinge.Type.MARKER, "BY")) {
      by++;
    }
    if (clauses.nouns(by, reach).contains("COURT")) {
      bag.add("BY_COURT");
    }
    reciprocal(bag);
    return new Scope(slots, bag, start, reach);
  }

  /// Index after the last word of purpose between two units, else the first: `pays Nokia` *to* `be
  /// licensed`.
  private int purpose(int from, int verb) {
    for (int i = verb - 1; i >= from; i--) {
      if (units.get(i).is(Hinge.Type.AUX, "PURPOSE")) {
        return i + 1;
      }
    }
    return from;
  }

  private Scope nounScope(int noun) {
    var slots = new ArrayList<Filled>();
    int start = clauses.nounGroupStart(noun);
    int reach = clauses.reach(noun);
    if (reach < units.size() && clauses.covers(reach)) {
      // the deal "includes a license": what it covers belongs to it
      int verb = reach;
      while (!(units.get(verb) instanceof Verb)) {
        verb++;
      }
      int end = clauses.reach(verb);
      // but not what somebody has `with Sony`
      boolean others = clauses.groups(verb, end).stream().anyMatch(this::withOther);
      reach = others ? reach : end;
    }
    if (units.get(noun).noun("HOLDER") || units.get(noun).noun("LICENSEE")) {
      int holder = clauses.named(noun);
      if (holder >= 0) {
        slots.add(new Filled(Slot.SUBJ, (Group) units.get(holder)));
      }
    }
    collect(start, reach, false, slots);
    slots.removeIf(filled -> ownsOther(filled, noun));
    if (units.get(noun).noun("LICENSOR") || units.get(noun).noun("LICENSEE")) {
      clauses.listed(noun).ifPresent(i -> slots.add(new Filled(Slot.OBJ, (Group) units.get(i))));
    }
    boolean alone =
        slots.stream().anyMatch(f -> f.slot() == Slot.WITH)
            && slots.stream().noneMatch(f -> f.slot() == Slot.OWN || f.slot() == Slot.OF);
    clauses
        .speaker(start, alone)
        .ifPresent(i -> slots.add(new Filled(Slot.OWN, (Group) units.get(i))));
    var bag = clauses.nouns(start, reach);
    reciprocal(bag);
    return new Scope(slots, bag, start, reach);
  }

  private boolean withOther(int group) {
    return clauses.marker(group).equals("WITH");
  }

  /// `access to each other's patents`: what is mutual is a cross-license only where something is
  /// licensed, not where a dispute ends.
  private static void reciprocal(Set<String> bag) {
    boolean licensed =
        bag.contains("LICENSE") || bag.contains("ACCESS") || bag.contains("PERMISSION");
    boolean patents = bag.contains("PATENT") && !bag.contains("SUIT");
    if (bag.contains("RECIPROCAL") && (licensed || patents)) {
      bag.add("CROSS");
    }
  }

  /// `a license for the patents of both companies`: each licenses the other.
  private static boolean bothOwn(List<Filled> slots, Set<String> bag) {
    return bag.contains("PATENT")
        && (bag.contains("LICENSE") || bag.contains("DEAL"))
        && slots.stream()
            .anyMatch(filled ->
                (filled.slot() == Slot.OWN || filled.slot() == Slot.OF)
                    && filled.group().back().equals("TWO"));
  }

  private void add(int index, List<Filled> slots) {
    var group = (Group) units.get(index);
    if (slots.stream().noneMatch(filled -> filled.group().equals(group))) {
      slots.add(new Filled(Slot.valueOf(clauses.marker(index)), group));
    }
  }

  private void collect(int from, int to, boolean object, List<Filled> slots) {
    boolean open = object;
    for (int i : clauses.groups(from, to)) {
      var group = (Group) units.get(i);
      if (slots.stream().anyMatch(filled -> filled.group().equals(group))) {
        continue;
      }
      String marker = clauses.marker(i);
      if (marker.isEmpty() && listedByDay(i) && !slots.isEmpty()) {
        marker = slots.getLast().slot() == Slot.WITH ? "WITH" : marker;
      }
      if (marker.isEmpty()) {
        if (owesToo(i)) {
          slots.add(new Filled(Slot.SUBJ, group));
        } else if (open
            && !(group.back().equals("SELF") && units.get(i - 1).is(Hinge.Type.COMMA))) {
          slots.add(new Filled(Slot.OBJ, group));
          open = false;
        }
      } else if (!marker.equals("SKIP") && !(object && marker.equals("OWN") && purchase(i))) {
        boolean owner = object && marker.equals("OF") && clauses.ownerOfPatents(i);
        boolean taken = slots.stream().anyMatch(filled -> filled.slot() == Slot.OWN);
        if (object && marker.equals("OF") && !owner && taken) {
          continue; // `the patents of Nortel under the nose of Google`
        }
        slots.add(new Filled(owner ? Slot.OWN : Slot.valueOf(marker), group));
      }
    }
  }

  /// `deals with Samsung in January,` *Apple* `in June and Honor this month`: a list of which each
  /// has its day.
  private boolean listedByDay(int group) {
    int i = group - 1;
    while (i > 0 && (units.get(i).is(Hinge.Type.AND) || units.get(i).is(Hinge.Type.COMMA))) {
      i--;
    }
    boolean verb = group + 1 < units.size() && units.get(group + 1) instanceof Verb;
    return i > 0
        && i < group - 1
        && !verb
        && units.get(i) instanceof Unit.Measure measure
        && measure.figure() instanceof Figure.Day;
  }

  /// `Apple must pay $838 million and` *Broadcom* `$270 million`.
  private boolean owesToo(int group) {
    return group > 1
        && group + 1 < units.size()
        && units.get(group - 1).is(Hinge.Type.AND)
        && units.get(group - 2).sum()
        && units.get(group + 1).sum();
  }

  /// A pattern that fits, with the concept of the trigger that it fits by.
  private record Match(Pattern pattern, String concept) {}

  private static @Nullable Match match(List<String> concepts, Pattern.Form form, Scope scope) {
    Match best = null;
    int most = -1;
    for (String concept : concepts) {
      var pattern = bestPattern(concept, form, scope);
      if (pattern == null) {
        continue;
      }
      boolean object = pattern.needs().stream().anyMatch(n -> n.startsWith("^") && met(n, scope));
      boolean vague = pattern.needs().isEmpty() || pattern.kinds().contains("pay");
      int score = filled(pattern, scope) * 4 + (object ? 2 : 0) + (vague ? 0 : 1);
      if (score > most) {
        best = new Match(pattern, concept);
        most = score;
      }
    }
    return best;
  }

  private boolean add(int trigger, List<String> concepts, Pattern.Form form, Scope scope) {
    var match = match(concepts, form, scope);
    if (match == null) {
      return false;
    }
    boolean noun = form == Pattern.Form.NOUN;
    var kinds = kinds(match.pattern(), scope.bag(), match.concept());
    var parts = parts(match.pattern(), scope);
    int start = noun ? scope.from() : clauses.verbGroup(trigger).start();
    var mood = moods.mood(trigger, form, start, kinds);
    boolean untold = mood == Mood.UNREAL && match.concept().equals("ANNOUNCE");
    boolean empty = noun && parts.isEmpty() && tellsNothing(kinds, scope);
    boolean arbitrated = match.concept().equals("SETTLE") && scope.bag().contains("SUBJ_COURT");
    boolean habit = form == Pattern.Form.ACT && habit(trigger, scope, kinds);
    boolean other = overCompetition(scope, kinds);
    if (untold || empty || arbitrated || habit || other || pursues(match, scope, trigger)) {
      return false;
    }
    String concept = match.concept();
    if (mood == Mood.UNREAL
        && concept.equals("RENEW")
        && moods.negated(trigger, form, scope.from())) {
      // what is not renewed ends
      concept = "EXPIRE";
      mood = Mood.ASSERTED;
    }
    use(scope);
    tell(trigger, form, concept, mood, scope, kinds, each(parts, scope));
    return true;
  }

  /// `RPX,` *which buys patents* `so that its members are safe`: what somebody does at all times
  /// and with nobody in particular. Nor is what a deal itself `gives the business` a sale.
  private boolean habit(int trigger, Scope scope, Set<String> kinds) {
    boolean sold = kinds.contains("patent-sale") || kinds.contains("business-sale");
    if (sold && scope.slots().isEmpty() && scope.bag().contains("SUBJ_DEAL")) {
      return true;
    }
    return kinds.contains("patent-sale")
        && units.get(trigger) instanceof Verb verb
        && verb.tag().equals("pres")
        && clauses.relative(trigger) >= 0
        && scope.slots().size() < 2
        && !scope.bag().contains("MONEY");
  }

  /// `an antitrust complaint against Nokia`: a dispute over competition is none over patents.
  private static boolean overCompetition(Scope scope, Set<String> kinds) {
    return scope.bag().contains("ANTITRUST")
        && !scope.bag().contains("PATENT")
        && !kinds.isEmpty()
        && DISPUTES.containsAll(kinds);
  }

  /// Adds the frame of a trigger, once for each of its deals.
  private void tell(
      int trigger,
      Pattern.Form form,
      String concept,
      Mood mood,
      Scope scope,
      Set<String> kinds,
      List<List<Part>> each) {
    if (each.size() > 1 && kinds.isEmpty()) {
      boolean sold = scope.bag().contains("PURCHASE") || scope.bag().contains("SALE");
      kinds.add(sold ? "patent-sale" : Frame.WEAK_LICENSE);
    }
    for (var one : each) {
      var unit = each.size() > 1 ? place(units.get(trigger), one) : units.get(trigger);
      frames.add(
          new Frame(
              sentence,
              unit.from(),
              unit.to(),
              concept,
              form == Pattern.Form.NOUN,
              one,
              kinds,
              scope.bag(),
              mood,
              moods.past(trigger, form),
              clauses.verbGroup(trigger).has("WILL"),
              definite(scope)));
    }
  }

  /// Where one of several deals of a trigger is told: at the partner's own words, which can have a
  /// day of their own, if there are any.
  private Unit place(Unit trigger, List<Part> parts) {
    for (var part : parts) {
      if (part.slot() == Slot.WITH && units.contains(part.group())) {
        return part.group();
      }
    }
    return trigger;
  }

  /// `the battles ended sales of` *Oppo's* `phones`: who owns another thing behind a noun has
  /// nothing to do with it.
  private boolean ownsOther(Filled filled, int noun) {
    int i = units.indexOf(filled.group());
    if (filled.slot() != Slot.OWN || i < noun) {
      return false;
    }
    while (i < units.size() && !(units.get(i) instanceof Noun)) {
      i++;
    }
    return i < units.size() && !LICENSABLE.contains(((Noun) units.get(i)).concept());
  }

  /// True if a noun tells no kind of deal, or only what is earned.
  private static boolean tellsNothing(Set<String> kinds, Scope scope) {
    return kinds.isEmpty() || scope.bag().contains("INCOME");
  }

  /// `poursuivre les négociations`: a verb of suing that is done to a thing, and to nobody, sues
  /// not.
  private boolean pursues(Match match, Scope scope, int trigger) {
    int next = trigger + 1;
    while (next < units.size()
        && (units.get(next).is(Hinge.Type.DET)
            || units.get(next).is(Hinge.Type.MARKER, "IN")
            || units.get(next) instanceof Unit.Measure)) {
      next++;
    }
    boolean sum = match.concept().equals("JOIN") && next < units.size() && units.get(next).sum();
    boolean contract = match.concept().equals("INFRINGE") && scope.bag().contains("^DEAL");
    if (sum || contract) {
      return true; // `signs up to $900 million`, `breach of contract`
    }
    if (match.concept().equals("SUE") && scope.slots().size() < 2 && named(trigger)) {
      return true;
    }
    return match.concept().equals("SUE")
        && next < units.size()
        && units.get(next) instanceof Noun thing
        && !thing.concept().equals("SUIT")
        && scope.slots().stream().noneMatch(f -> SUED.contains(f.slot()));
  }

  /// `its financial` *targets*: behind an article and what may describe a thing stands a thing.
  private boolean named(int trigger) {
    int i = trigger - 1;
    while (i >= 0 && (units.get(i) instanceof Unit.Other || units.get(i) instanceof Unit.Measure)) {
      i--;
    }
    return !clauses.ownerLast() && i >= 0 && units.get(i).is(Hinge.Type.DET);
  }

  /// The nouns a trigger has taken tell no frame of their own.
  private void use(Scope scope) {
    for (int i = scope.from(); i < scope.to(); i++) {
      if (units.get(i) instanceof Noun) {
        used.add(i);
      }
    }
  }

  /// The parts of each deal: `three licenses with A, B and C` are three, `a license with A and B`
  /// is one.
  private List<List<Part>> each(List<Part> parts, Scope scope) {
    var partners = parts.stream().filter(part -> part.slot() == Slot.WITH).toList();
    boolean named = partners.stream().noneMatch(part -> part.group().members().isEmpty());
    if (partners.size() > 1 && named && several(scope)) {
      var each = new ArrayList<List<Part>>();
      for (var partner : partners) {
        var single = new ArrayList<>(parts);
        single.removeIf(part -> part.slot() == Slot.WITH && !part.equals(partner));
        each.add(single);
      }
      return each;
    }
    for (var part : parts) {
      int count = part.group().members().size();
      boolean many = count > 1 && (counted(scope) == count || several(scope));
      if (part.slot() == Slot.WITH && many) {
        var each = new ArrayList<List<Part>>();
        for (var member : part.group().members()) {
          var single = new ArrayList<>(parts);
          single.set(
              parts.indexOf(part), new Part(part.group().only(member), Slot.WITH, part.role()));
          each.add(single);
        }
        return each;
      }
    }
    return List.of(parts);
  }

  /// True if the first word for a deal is in the plural and speaks of none known before: `signed
  /// licenses with A, B and C`.
  private boolean several(Scope scope) {
    for (int i = Math.max(1, scope.from()); i < scope.to(); i++) {
      if (units.get(i) instanceof Noun noun && DEALS.stream().anyMatch(noun::names)) {
        return noun.plural() && !units.get(i - 1).is(Hinge.Type.DET, "DEF");
      }
    }
    return false;
  }

  /// The number right before a word for a deal, or 0.
  private long counted(Scope scope) {
    for (int i = Math.max(1, scope.from()); i < scope.to(); i++) {
      if (DEALS.stream().anyMatch(units.get(i)::noun)
          && units.get(i - 1) instanceof Unit.Measure measure
          && measure.figure() instanceof Figure.Numeral numeral) {
        return numeral.count().orElse(0);
      }
    }
    return 0;
  }

  private static @Nullable Pattern bestPattern(String concept, Pattern.Form form, Scope scope) {
    Pattern best = null;
    int bestFilled = -1;
    for (var pattern : Pattern.of(concept, form)) {
      boolean needed = pattern.needs().isEmpty() || anyMet(pattern.needs(), scope);
      needed &= !pattern.kinds().contains("pool-member") || isPool(scope, Slot.SUBJ);
      needed &= !pattern.kinds().contains("pool-join") || isPool(scope, Slot.OBJ);
      int filled = needed ? filled(pattern, scope) : -1;
      if (filled > bestFilled && requiredFilled(pattern, scope)) {
        best = pattern;
        bestFilled = filled;
      }
    }
    return best;
  }

  private static boolean anyMet(Set<String> needs, Scope scope) {
    for (String need : needs) {
      if (met(need, scope)) {
        return true;
      }
    }
    return false;
  }

  /// True if all that a need joins by `&` stands with the trigger.
  private static boolean met(String need, Scope scope) {
    int and = need.indexOf('&');
    return and < 0
        ? scope.bag().contains(need)
        : scope.bag().contains(need.substring(0, and))
            && scope.bag().contains(need.substring(and + 1));
  }

  /// `Avanci signed Ford`: only somebody who licenses for a living signs another.
  private static boolean isPool(Scope scope, Slot slot) {
    return scope.slots().stream()
        .filter(filled -> filled.slot() == slot)
        .flatMap(filled -> filled.group().members().stream())
        .anyMatch(mention -> mention.who().kind().equals("pool"));
  }

  private static int filled(Pattern pattern, Scope scope) {
    int count = 0;
    for (var filled : scope.slots()) {
      count += pattern.role(filled.slot()) == null ? 0 : 1;
    }
    return count;
  }

  private static boolean requiredFilled(Pattern pattern, Scope scope) {
    for (var slot : pattern.required()) {
      boolean filled = false;
      for (var each : scope.slots()) {
        filled |= pattern.fills(each.slot(), slot);
      }
      if (!filled) {
        return false;
      }
    }
    return true;
  }

  private static List<Part> parts(Pattern pattern, Scope scope) {
    var parts = new ArrayList<Part>();
    for (var filled : scope.slots()) {
      String role = pattern.role(filled.slot());
      boolean teller = role == null && filled.slot() == Slot.SAYS && licensing(pattern);
      if (teller) {
        parts.add(new Part(filled.group(), filled.slot(), "party"));
      } else if (role != null && !role.equals("x")) {
        parts.add(new Part(filled.group(), filled.slot(), role));
      }
    }
    return parts;
  }

  private static boolean licensing(Pattern pattern) {
    return pattern.kinds().stream().anyMatch(LICENSING::contains);
  }

  /// The kinds of deal the trigger and the nouns beside it tell.
  private static Set<String> kinds(Pattern pattern, Set<String> bag, String trigger) {
    var kinds = new LinkedHashSet<String>();
    for (String kind : pattern.kinds()) {
      if (!BAG_KINDS.contains(kind)) {
        kinds.add(kind);
      }
    }
    boolean settles = pattern.kinds().contains("settlement-bag");
    if (settles) {
      kinds.add("settlement");
    }
    if (pattern.kinds().contains("pool-member") || pattern.kinds().contains("pool-join")) {
      kinds.add("license");
      return kinds;
    }
    boolean fromBag = pattern.kinds().stream().anyMatch(BAG_KINDS::contains);
    if (fromBag && !pattern.kinds().contains("generic")) {
      fromBag(bag, kinds, pattern.kinds().contains("license-bag"), trigger);
    }
    if (bag.contains("CROSS") && kinds.remove("license")) {
      kinds.add("cross-license");
    }
    if (kinds.contains("patent-sale") && bag.contains("CROSS") && bag.contains("DEAL")) {
      kinds.add("cross-license");
    }
    boolean paid = PAID.stream().anyMatch(bag::contains);
    if (paid && (kinds.contains("license") || kinds.contains("cross-license"))) {
      kinds.add("royalty");
    }
    return kinds;
  }

  private static void fromBag(
      Set<String> bag, Set<String> kinds, boolean licenses, String trigger) {
    boolean patents = bag.contains("PATENT") || bag.contains("ESSENTIAL");
    boolean foreign = !patents && (bag.contains("SOFTWARE") || bag.contains("TRADESECRET"));
    boolean brand = bag.contains("BRAND") && !patents;
    if (licenses && patents && bag.contains("BRAND") && bag.contains("LICENSE")) {
      kinds.add("brand-license");
    }
    if (bag.contains("CROSS") || trigger.equals("CROSS")) {
      kinds.add("cross-license");
    } else if (brand) {
      kinds.add("brand-license");
    } else if (bag.contains("BUSINESS") && (bag.contains("^SALE") || bag.contains("^PURCHASE"))) {
      kinds.add("business-sale");
    } else if (patents && !licensed(bag) && (bag.contains("SALE") || bag.contains("PURCHASE"))) {
      kinds.add("patent-sale");
    } else if (!foreign && (licenses || bag.contains("LICENSE"))) {
      kinds.add("license");
    } else if (patents && bag.contains("DEAL")) {
      kinds.add(Frame.WEAK_LICENSE);
    }
    boolean ended = kinds.isEmpty() && bag.contains("DEAL") && bag.contains("SUIT");
    if (bag.contains("SETTLEMENT") || ended) {
      kinds.add("settlement");
    }
    if (bag.contains("POOL") && !kinds.contains("patent-sale")) {
      kinds.add("pool");
    }
    if (bag.contains("COOPERATION")) {
      kinds.add("cooperation");
    }
    if (bag.contains("SUPPLYING") && bag.contains("EQUIPMENT")) {
      kinds.add("supply");
    }
  }

  /// `grants licenses for the use and sale of`: what is granted or taken is a license, not what it
  /// is for.
  private static boolean licensed(Set<String> bag) {
    return bag.contains("^LICENSE") || bag.contains("^CROSS") || bag.contains("^ACCESS");
  }

  /// All whom the sentence names but those who only tell whose another is.
  private List<Part> standing() {
    var parts = new ArrayList<Part>();
    for (int i : clauses.groups(0, units.size())) {
      boolean nobody = ((Group) units.get(i)).back().equals("NOBODY") || besideProduct(i);
      if (!nobody && !clauses.marker(i).equals("SKIP") && !purchase(i)) {
        parts.add(new Part((Group) units.get(i), Slot.IN, "party"));
      }
    }
    return parts;
  }

  /// `the launch of a phone with` *KDDI*.
  private boolean besideProduct(int group) {
    int i = group - 1;
    while (i >= 0 && i > group - 5 && !(units.get(i) instanceof Noun)) {
      i--;
    }
    return clauses.marker(group).equals("WITH") && i >= 0 && units.get(i).noun("PRODUCT");
  }

  /// `upon closing of` *BioNTech's* `acquisition of` *CureVac*: what they do is told with it.
  private boolean purchase(int group) {
    String marker = clauses.marker(group);
    int beside = marker.equals("OWN") ? 1 : marker.equals("OF") ? -1 : 0;
    for (int i = group + beside; beside != 0 && Math.abs(i - group) < 4; i += beside) {
      if (i < 0 || i >= units.size() || units.get(i) instanceof Group) {
        return false;
      }
      if (units.get(i).noun("PURCHASE")) {
        return true;
      }
    }
    return false;
  }

  private int clauseEnd(int trigger) {
    int i = trigger + 1;
    while (i < units.size() && !units.get(i).is(Hinge.Type.BREAK)) {
      i++;
    }
    return i;
  }

  /// `thỏa thuận này`, or a deal without a word before it at the head of a sentence.
  private boolean shownOrOpening(Scope scope) {
    for (int i = Math.max(0, scope.from() - 1); i < scope.to(); i++) {
      boolean deal = DEALS.stream().anyMatch(units.get(i)::noun);
      boolean shown = i + 1 < units.size() && units.get(i + 1).is(Hinge.Type.DET, "AFTER");
      boolean opening = i == 0 || (i == 1 && units.getFirst().is(Hinge.Type.MARKER, "IN"));
      if (deal && (shown || opening)) {
        return true;
      }
    }
    return false;
  }

  /// `the agreement`, `this deal`: spoken of as already known.
  private boolean definite(Scope scope) {
    if (clauses.ownerLast() && shownOrOpening(scope)) {
      return true;
    }
    for (int i = Math.max(0, scope.from() - 1); i < scope.to(); i++) {
      boolean melted = units.get(i) instanceof Hinge hinge && hinge.tag().equals("def");
      if ((melted || units.get(i).is(Hinge.Type.DET, "DEF"))
          && i + 1 < units.size()
          && (units.get(i + 1).noun("DEAL")
              || units.get(i + 1).noun("LICENSE")
              || units.get(i + 1).noun("SETTLEMENT")
              || units.get(i + 1).noun("SUIT")
              || units.get(i + 1).noun("CROSS"))) {
        return true;
      }
    }
    return false;
  }
}
