package licet.reader.deal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import licet.reader.clause.Unit;
import licet.reader.clause.Unit.Attribute;
import licet.reader.clause.Unit.Hinge;
import licet.reader.clause.Unit.Measure;
import licet.reader.clause.Unit.Noun;
import licet.reader.clause.Unit.Verb;
import licet.reader.figure.Figure;
import licet.reader.frame.Frame;
import licet.vocabulary.money.Per;
import licet.vocabulary.patent.PatentCount;
import licet.vocabulary.statement.Claim;
import org.jspecify.annotations.Nullable;

/// Hangs counts, sums, dates, standards, fields, places and terms on the deals they belong to.
final class Attachments {
  private static final Set<String> COUNTED =
      Set.of("PRODUCT", "SUIT", "DEAL", "LICENSE", "COURT", "LICENSEE", "LICENSOR", "MEMBER");
  private static final int SHORT = 8;
  private static final java.math.BigDecimal LARGE = java.math.BigDecimal.valueOf(1_000_000);
  private static final String[] PRICED = {
    "TERMS", "PRICE", "ROYALTY", "PAYMENT", "MONEY", "DEAL", "SETTLEMENT", "LICENSE"
  };

  private static final Set<String> LITIGATION = Set.of("litigation");
  private static final int PARTED = 200;
  private static final int NEAR = 4;

  private final List<Told> story;
  private final Map<Integer, Set<Draft>> bySentence;
  private final Set<Integer> taken;
  private boolean summed;
  private @Nullable Draft last;
  private @Nullable Draft lastDeal;

  /// @param taken index of the first token of each figure that belongs to no deal
  Attachments(List<Told> story, Map<Integer, Set<Draft>> bySentence, Set<Integer> taken) {
    this.story = story;
    this.bySentence = bySentence;
    this.taken = taken;
  }

  void attach() {
    int lastSentence = -9;
    for (var told : story) {
      int index = told.sentence().index();
      var here = bySentence.getOrDefault(index, Set.of());
      var spokenOf = here.isEmpty() ? named(told) : null;
      if (spokenOf != null) {
        last = spokenOf;
        lastDeal = spokenOf.kinds.equals(LITIGATION) ? lastDeal : spokenOf;
      }
      boolean carriesOn =
          here.isEmpty()
              && last != null
              && (spokenOf != null || index - lastSentence <= 2)
              && (goesOn(told) || counts(told, last))
              && (told.frames().isEmpty()
                  || told.frames().stream().anyMatch(f -> f.mood() != Frame.Mood.UNREAL));
      undisclosed(told, here.isEmpty() ? of(told) : here.iterator().next());
      if (here.isEmpty() && !carriesOn) {
        continue;
      }
      var units = told.clauses().units();
      for (int i = 0; i < units.size(); i++) {
        var draft = carriesOn ? of(told) : nearest(here, units, i, index);
        if (draft != null) {
          attach(units, i, draft, told);
        }
      }
      here.forEach(draft -> single(draft, told));
      summed = units.stream().anyMatch(Unit::sum);
      last = here.isEmpty() ? last : here.iterator().next();
      lastDeal = last == null || last.kinds.equals(LITIGATION) ? lastDeal : last;
      lastSentence = index;
    }
  }

  /// The deal that a sentence without a frame speaks of, by whom it names: the one at hand if they
  /// all take part in it, else the latest told before in which they do; null if there is none. One
  /// name alone tells it only near by, and of what is kept back.
  private @Nullable Draft named(Told told) {
    var ids = told.named();
    boolean spoken = aboutDeal(told) || paying(told);
    boolean few = ids.size() < 2 && !untold(told);
    if (ids.isEmpty() || few || !spoken || (last != null && last.involves(ids))) {
      return null;
    }
    Draft latest = null;
    int far = ids.size() > 1 ? 0 : Math.max(0, told.sentence().index() - NEAR);
    for (int i = told.sentence().index() - 1; latest == null && i >= far; i--) {
      latest =
          bySentence.getOrDefault(i, Set.of()).stream()
              .filter(draft -> draft.involves(ids))
              .findFirst()
              .orElse(null);
    }
    return latest;
  }

  /// A sentence without a frame that tells how many patents are asserted or change hands.
  private static boolean counts(Told told, Draft draft) {
    var units = told.clauses().units();
    boolean open = draft.details.stream().noneMatch(d -> d.claim() instanceof Claim.CountsPatents);
    for (int i = 0; open && i < units.size(); i++) {
      boolean patents =
          units.subList(i + 1, Math.min(units.size(), i + 4)).stream()
              .anyMatch(u -> u.noun("PATENT"));
      boolean number = units.get(i) instanceof Measure m && m.figure() instanceof Figure.Numeral;
      if (number && patents && !stock(units, i)) {
        return draft.has("patent-sale") || draft.has("litigation");
      }
    }
    return false;
  }

  /// `infringed a patent`: one, where no number is told.
  private void single(Draft draft, Told told) {
    var units = told.clauses().units();
    for (int i = 0; i + 1 < units.size() && draft.kinds.equals(LITIGATION); i++) {
      boolean one = units.get(i).is(Hinge.Type.DET, "INDEF");
      if (!one || ((Hinge) units.get(i)).tag().equals("many")) {
        continue;
      }
      int head = i + 1;
      while (head < Math.min(i + 4, units.size() - 1) && describes(units.get(head))) {
        head++;
      }
      boolean alone = head + 1 >= units.size() || !(units.get(head + 1) instanceof Noun);
      if (alone
          && units.get(head) instanceof Noun noun
          && noun.concept().equals("PATENT")
          && !noun.plural()
          && draft.details.stream().noneMatch(d -> d.claim() instanceof Claim.CountsPatents)) {
        var count = new Claim.CountsPatents(new PatentCount.Stated(1));
        add(draft, count, units.get(i).from(), noun.to(), "a single patent");
      }
    }
  }

  private static boolean describes(Unit unit) {
    return unit instanceof Attribute
        || unit instanceof Unit.Other
        || unit instanceof Unit.Group
        || unit.noun("ESSENTIAL");
  }

  /// True if a sentence without a frame of its own speaks of the deal at hand, of what it covers,
  /// or goes on with its sums; and of nobody else.
  private boolean goesOn(Told told) {
    var draft = of(told);
    boolean strange = draft != null && !draft.involves(told.named());
    boolean covers =
        told.speaksOf("PATENT", "BUSINESS")
            && told.clauses().units().stream()
                .anyMatch(unit -> unit instanceof Verb verb && verb.can("COVER"));
    boolean sums = summed && told.clauses().units().stream().anyMatch(Unit::sum);
    return aboutDeal(told) || (!strange && (covers || sums));
  }

  /// The draft a sentence goes on about: a transaction or its terms are of no suit.
  private @Nullable Draft of(Told told) {
    boolean deal = told.speaksOf("DEAL", "TERMS", "SALE", "PURCHASE");
    return deal && lastDeal != null ? lastDeal : last;
  }

  /// A sentence without a frame of its own that still speaks of the deal at hand.
  private static boolean aboutDeal(Told told) {
    return told.speaksOf(
        "DEAL",
        "LICENSE",
        "SETTLEMENT",
        "TERMS",
        "ROYALTY",
        "PRICE",
        "CROSS",
        "SALE",
        "PURCHASE",
        "DAMAGES",
        "VERDICT",
        "UPFRONT",
        "PAYMENT");
  }

  /// The draft whose frame stands nearest; one behind the end of a clause is farther than any.
  private static Draft nearest(Set<Draft> here, List<Unit> units, int i, int sentence) {
    var unit = units.get(i);
    Draft best = here.iterator().next();
    int distance = Integer.MAX_VALUE;
    for (var draft : here) {
      for (var frame : draft.frames) {
        if (frame.sentence() == sentence) {
          int d = Math.abs(frame.from() - unit.from()) + PARTED * parts(units, unit, frame);
          if (d < distance) {
            distance = d;
            best = draft;
          }
        }
      }
    }
    return best;
  }

  /// How many clauses end between a unit and the trigger of a frame.
  private static int parts(List<Unit> units, Unit unit, Frame frame) {
    int low = Math.min(unit.from(), frame.from());
    int high = Math.max(unit.from(), frame.from());
    return (int)
        units.stream()
            .filter(each -> each.from() > low && each.from() < high)
            .filter(each -> each.is(Hinge.Type.BREAK) && !each.is(Hinge.Type.BREAK, "BRACKET"))
            .count();
  }

  private void attach(List<Unit> units, int i, Draft draft, Told told) {
    switch (units.get(i)) {
      case Measure measure -> {
        if (!taken.contains(measure.figure().from())) {
          measure(units, i, measure.figure(), draft, told);
        }
      }
      case Noun noun when one(units, i, noun) && draft.has("litigation") ->
          add(draft, new Claim.CountsPatents(new PatentCount.Stated(1)), noun, "number of patents");
      case Attribute attribute -> attribute(told, i, attribute, draft);
      default -> {}
    }
  }

  /// `a patent`, and not a number of them.
  private static boolean one(List<Unit> units, int i, Noun noun) {
    return noun.concept().equals("PATENT")
        && !noun.plural()
        && i > 0
        && units.get(i - 1) instanceof Hinge hinge
        && hinge.tag().equals("one");
  }

  private void measure(List<Unit> units, int i, Figure figure, Draft draft, Told told) {
    switch (figure) {
      case Figure.Numeral numeral -> {
        if (!asserted(draft, told, numeral)) {
          count(units, i, numeral, draft);
        }
        bareSum(units, i, numeral, draft, told);
      }
      case Figure.Amount amount -> Sums.attach(told, i, amount, draft);
      case Figure.Day day -> day(units, i, day, draft, told);
      case Figure.Duration duration -> Terms.lasts(told, i, duration, draft);
      case Figure.Span span -> {}
    }
  }

  private void add(Draft draft, Claim claim, Unit unit, String why) {
    add(draft, claim, unit.from(), unit.to(), why);
  }

  private void add(Draft draft, Claim claim, int from, int to, String why) {
    if (draft.details.stream().noneMatch(detail -> detail.claim().equals(claim))) {
      draft.details.add(new Detail(claim, from, to, why));
    }
  }

  /// A number, at most four words, a word for patents; and not a stock somebody holds.
  /// True if the clause of a number tells of the suit that a license has ended: the patents it
  /// counts were fought over, not licensed.
  private static boolean asserted(Draft draft, Told told, Figure figure) {
    return draft.licenses()
        && draft.frames.stream()
            .filter(f -> f.sentence() == told.sentence().index() && f.from() <= figure.from())
            .max(Comparator.comparingInt(Frame::from))
            .filter(f -> f.kinds().equals(LITIGATION))
            .isPresent();
  }

  private void count(List<Unit> units, int i, Figure.Numeral numeral, Draft draft) {
    if (numeral.count().isEmpty() || numeral.count().getAsLong() < 1) {
      return;
    }
    for (int j = i + 1; j < Math.min(i + 6, units.size()); j++) {
      var unit = units.get(j);
      if (unit instanceof Noun head && head.concept().equals("PATENT")) {
        boolean modifies =
            !head.plural() && j + 1 < units.size() && units.get(j + 1) instanceof Noun;
        if (!modifies
            && !stock(units, i)
            && draft.kinds.stream().anyMatch(k -> !k.equals("cooperation"))) {
          count(draft, numeral, unit);
        }
        return;
      }
      if (unit instanceof Verb
          || unit.is(Hinge.Type.BREAK)
          || unit.is(Hinge.Type.MARKER, "BY")
          || (unit instanceof Noun noun && COUNTED.contains(noun.concept()))
          || unit.is(Hinge.Type.COMMA)) {
        return;
      }
    }
  }

  /// The first count stands, unless a later one is only more exact.
  private void count(Draft draft, Figure.Numeral numeral, Unit patents) {
    long count = numeral.count().orElseThrow();
    for (var detail : List.copyOf(draft.details)) {
      if (detail.claim() instanceof Claim.CountsPatents counted
          && counted.count() instanceof PatentCount.Stated stated) {
        if (!rounds(stated.count(), count)) {
          return;
        }
        draft.details.remove(detail);
      }
    }
    var claim = new Claim.CountsPatents(new PatentCount.Stated(count));
    add(draft, claim, numeral.from(), patents.to(), "number of patents");
  }

  private static boolean rounds(long round, long exact) {
    var digits = java.math.BigDecimal.valueOf(round).stripTrailingZeros().precision();
    var more = java.math.BigDecimal.valueOf(exact).stripTrailingZeros().precision();
    return digits < more && Math.abs(round - exact) * 10 <= exact;
  }

  /// `owns 20,000 patents`, `a portfolio of`: what somebody has, not what changes hands.
  private static boolean stock(List<Unit> units, int i) {
    for (int j = i - 1; j >= Math.max(0, i - 6); j--) {
      var unit = units.get(j);
      if (unit.is(Hinge.Type.AUX, "HAVE")
          || unit.noun("STOCK")
          || (unit instanceof Verb v && v.can("OWN"))) {
        return true;
      }
      if (unit instanceof Verb || unit.is(Hinge.Type.BREAK)) {
        return false;
      }
    }
    return false;
  }

  /// `Broadcom 270.2 million`: millions of nothing behind a sum are of its currency.
  private void bareSum(List<Unit> units, int i, Figure.Numeral numeral, Draft draft, Told told) {
    boolean large = numeral.sort() == Figure.Sort.CARDINAL && numeral.value().compareTo(LARGE) >= 0;
    boolean ofThings =
        i + 1 < units.size()
            && (units.get(i + 1).is(Hinge.Type.MARKER, "OF")
                || units.get(i + 1) instanceof Noun
                || (units.get(i + 1) instanceof Unit.Other other
                    && other.to() - other.from() == 1
                    && i + 2 < units.size()));
    String currency = null;
    for (int j = 0; j < i; j++) {
      if (units.get(j) instanceof Measure m && m.figure() instanceof Figure.Amount amount) {
        currency = amount.currency();
      }
    }
    if (large && !ofThings && currency != null) {
      var amount =
          new Figure.Amount(
              numeral.from(),
              numeral.to(),
              numeral.value(),
              numeral.value(),
              currency,
              numeral.approx(),
              Per.TOTAL);
      Sums.attach(told, i, amount, draft);
    }
  }

  private void day(List<Unit> units, int i, Figure.Day day, Draft draft, Told told) {
    if (day.date() == null) {
      return;
    }
    if (day.relation() == Figure.Relation.ON && day.date().equals(draft.when)) {
      add(draft, new Claim.MadeOn(day.date()), units.get(i), "day beside the deal");
    }
    Terms.bounded(told, i, day, draft);
  }

  private static boolean beside(List<Unit> units, int i, String concept) {
    for (int j = Math.max(0, i - 5); j < Math.min(units.size(), i + 7); j++) {
      if (units.get(j).noun(concept)) {
        return true;
      }
    }
    return false;
  }

  private void attribute(Told told, int i, Attribute attribute, Draft draft) {
    var units = told.clauses().units();
    switch (attribute.type()) {
      case STANDARD -> {
        if (covered(units, i, draft)) {
          for (String name : attribute.names()) {
            add(draft, new Claim.CoversStandard(name), attribute, "standard beside the deal");
          }
        }
      }
      case TECH -> {
        if (covered(units, i, draft)) {
          for (String name : attribute.names()) {
            add(draft, new Claim.CoversTechnology(name), attribute, "field beside the deal");
          }
        }
      }
      case PLACE -> {
        boolean ended = draft.has("settlement") && beside(units, i, "SUIT");
        boolean dealt = ended || Terms.besideDeal(units, i);
        if (attribute.name().equals("worldwide") && dealt) {
          add(draft, new Claim.HoldsIn("worldwide"), attribute, "place beside the deal");
        }
      }
      case TERM -> Terms.named(told, i, attribute, draft);
      case ORIGIN -> {}
    }
  }

  /// A standard or field counts beside words for patents, licenses or what they cover.
  private static boolean covered(List<Unit> units, int i, Draft draft) {
    for (int j = Math.max(0, i - 14); j < Math.min(units.size(), i + 5); j++) {
      var unit = units.get(j);
      if (unit.noun("PATENT")
          || unit.noun("LICENSE")
          || unit.noun("CROSS")
          || unit.noun("ESSENTIAL")
          || (unit instanceof Verb v && v.can("COVER"))) {
        return true;
      }
    }
    return draft.has("cooperation") && units.stream().anyMatch(Attachments::works);
  }

  /// True for work that two do together.
  private static boolean works(Unit unit) {
    return unit.noun("COOPERATION") || (unit instanceof Verb verb && verb.can("COOPERATE"));
  }

  /// `undisclosed sum`, `an unspecified number of patents`, `did not reveal the price`.
  private void undisclosed(Told told, @Nullable Draft draft) {
    var units = told.clauses().units();
    for (int i = 0; i < units.size() && draft != null; i++) {
      boolean kept = keptBack(told, i);
      if (!kept && !units.get(i).is(Hinge.Type.CUE, "UNDISCLOSED")) {
        continue;
      }
      boolean patents =
          near(units, i, "PATENT") && !near(units, i, "TERMS") && draft.has("patent-sale");
      if (patents && !kept) {
        add(
            draft,
            new Claim.CountsPatents(new PatentCount.Undisclosed()),
            units.get(i),
            "count kept back");
      } else if (kept || told.speaksOf(PRICED) || paying(told) || asked(told)) {
        Sums.keepBack(told, i, draft);
      }
    }
  }

  private static boolean untold(Told told) {
    var units = told.clauses().units();
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).is(Hinge.Type.CUE, "UNDISCLOSED") || told.clauses().untold(i)) {
        return true;
      }
    }
    return false;
  }

  /// `What Ford pays has not been revealed`.
  private static boolean paying(Told told) {
    var units = told.clauses().units();
    boolean pays = false;
    for (int i = 0; i < units.size(); i++) {
      boolean paid = units.get(i) instanceof Verb verb && verb.can("PAY");
      pays |= paid && told.clauses().subject(i) >= 0;
      pays &= !units.get(i).is(Hinge.Type.BREAK);
      if (pays && units.get(i).is(Hinge.Type.CUE, "UNDISCLOSED")) {
        return true;
      }
    }
    return false;
  }

  /// `The price? Not a word.`
  private boolean asked(Told told) {
    int index = told.sentence().index();
    return told.size() < SHORT
        && index > 0
        && story.get(index - 1).size() < SHORT
        && story.get(index - 1).speaksOf("TERMS", "PRICE", "PAYMENT", "ROYALTY");
  }

  /// True if a verb of telling is negated and what it would tell are terms or a price.
  private static boolean keptBack(Told told, int i) {
    return told.clauses().untold(i)
        && told.speaksOf("TERMS", "PRICE", "PAYMENT", "ROYALTY", "DAMAGES");
  }

  private static boolean near(List<Unit> units, int i, String concept) {
    for (int j = Math.max(0, i - 3); j < Math.min(units.size(), i + 5); j++) {
      if (units.get(j).noun(concept)) {
        return true;
      }
    }
    return false;
  }

  /// The frames of a draft in one sentence.
  static List<Frame> framesIn(Draft draft, int sentence) {
    var found = new ArrayList<Frame>();
    for (var frame : draft.frames) {
      if (frame.sentence() == sentence) {
        found.add(frame);
      }
    }
    return found;
  }
}
