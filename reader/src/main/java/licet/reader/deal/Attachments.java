package licet.reader.deal;

import java.util.ArrayList;
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
import licet.vocabulary.money.MoneyRole;
import licet.vocabulary.money.Per;
import licet.vocabulary.money.Sum;
import licet.vocabulary.patent.PatentCount;
import licet.vocabulary.statement.Claim;
import org.jspecify.annotations.Nullable;

/// Hangs counts, sums, dates, standards, fields, places and terms on the deals they belong to.
final class Attachments {
  private static final Set<String> COUNTED =
      Set.of("PRODUCT", "SUIT", "DEAL", "LICENSE", "COURT", "LICENSEE", "LICENSOR", "MEMBER");
  private static final Set<String> STOCK = Set.of("INCOME", "RESEARCH", "FUNDING");
  private static final String[] PRICED = {
    "TERMS", "PRICE", "ROYALTY", "PAYMENT", "MONEY", "DEAL", "SETTLEMENT", "LICENSE"
  };

  private final List<Told> story;
  private final Map<Integer, Set<Draft>> bySentence;
  private final Set<Integer> taken;
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
      boolean carriesOn =
          here.isEmpty()
              && last != null
              && index - lastSentence <= 2
              && aboutDeal(told)
              && (told.frames().isEmpty()
                  || told.frames().stream().anyMatch(f -> f.mood() != Frame.Mood.UNREAL));
      undisclosed(told, here.isEmpty() ? of(told) : here.iterator().next());
      if (here.isEmpty() && !carriesOn) {
        continue;
      }
      var units = told.clauses().units();
      for (int i = 0; i < units.size(); i++) {
        var draft = carriesOn ? of(told) : nearest(here, units.get(i), index);
        if (draft != null) {
          attach(units, i, draft, told);
        }
      }
      last = here.isEmpty() ? last : here.iterator().next();
      lastDeal = last == null || last.kinds.equals(Set.of("litigation")) ? lastDeal : last;
      lastSentence = index;
    }
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
        "VERDICT");
  }

  private static Draft nearest(Set<Draft> here, Unit unit, int sentence) {
    Draft best = here.iterator().next();
    int distance = Integer.MAX_VALUE;
    for (var draft : here) {
      for (var frame : draft.frames) {
        if (frame.sentence() == sentence) {
          int d = Math.abs(frame.from() - unit.from());
          if (d < distance) {
            distance = d;
            best = draft;
          }
        }
      }
    }
    return best;
  }

  private void attach(List<Unit> units, int i, Draft draft, Told told) {
    switch (units.get(i)) {
      case Measure measure -> {
        if (!taken.contains(measure.figure().from())) {
          measure(units, i, measure.figure(), draft, told);
        }
      }
      case Attribute attribute -> attribute(units, i, attribute, draft);
      default -> {}
    }
  }

  private void measure(List<Unit> units, int i, Figure figure, Draft draft, Told told) {
    switch (figure) {
      case Figure.Numeral numeral -> count(units, i, numeral, draft);
      case Figure.Amount amount -> sum(units, i, amount, draft, told);
      case Figure.Day day -> day(units, i, day, draft, told);
      case Figure.Duration duration -> term(units, i, duration, draft);
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
  private void count(List<Unit> units, int i, Figure.Numeral numeral, Draft draft) {
    if (numeral.count().isEmpty() || numeral.count().getAsLong() < 1) {
      return;
    }
    for (int j = i + 1; j < Math.min(i + 6, units.size()); j++) {
      var unit = units.get(j);
      if (unit.noun("PATENT")) {
        if (!stock(units, i) && draft.kinds.stream().anyMatch(k -> !k.equals("cooperation"))) {
          var count = new PatentCount.Stated(numeral.count().getAsLong());
          add(
              draft,
              new Claim.CountsPatents(count),
              numeral.from(),
              unit.to(),
              "number of patents");
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

  private void sum(List<Unit> units, int i, Figure.Amount amount, Draft draft, Told told) {
    int start = Math.max(0, i - 8);
    int end = Math.min(units.size(), i + 7);
    var near = told.clauses().nouns(start, end);
    if (near.stream().anyMatch(STOCK::contains)
        && !near.contains("ROYALTY")
        && !near.contains("DAMAGES")) {
      return;
    }
    var role = role(near, draft, told, amount);
    add(draft, sum(amount.min(), amount, role), units.get(i), "sum beside the deal");
    if (amount.range()) {
      add(draft, sum(amount.max(), amount, role), units.get(i), "upper end of a range");
    }
  }

  private static Claim sum(java.math.BigDecimal value, Figure.Amount amount, MoneyRole role) {
    return new Claim.Pays(
        new Sum(new Sum.Amount.Known(value, amount.currency()), amount.per(), role));
  }

  private static MoneyRole role(Set<String> near, Draft draft, Told told, Figure.Amount amount) {
    if (near.contains("COSTS")) {
      return MoneyRole.COSTS;
    }
    if (told.clauses().cue("ESTIMATE", 0, told.clauses().units().size())) {
      return MoneyRole.ESTIMATE;
    }
    boolean licensed = draft.has("license") || draft.has("cross-license");
    if (draft.has("litigation") && !draft.has("settlement")) {
      boolean claimed = told.clauses().cue("WISH", 0, told.clauses().units().size());
      return claimed ? MoneyRole.CLAIMED_DAMAGES : MoneyRole.DAMAGES;
    }
    if (draft.has("patent-sale") || draft.has("business-sale")) {
      return MoneyRole.PRICE;
    }
    if (draft.has("settlement") && !licensed) {
      return MoneyRole.DAMAGES;
    }
    boolean counted = licensed && amount.per() != Per.TOTAL && amount.per() != Per.YEAR;
    return counted || (draft.has("royalty") && near.contains("ROYALTY"))
        ? MoneyRole.ROYALTY
        : MoneyRole.LICENSE_FEE;
  }

  private void day(List<Unit> units, int i, Figure.Day day, Draft draft, Told told) {
    if (day.date() == null) {
      return;
    }
    boolean expires =
        framesIn(draft, told.sentence().index()).stream()
            .anyMatch(frame -> frame.trigger().equals("EXPIRE"));
    if (expires && day.relation() == Figure.Relation.ON) {
      add(draft, new Claim.Runs("until " + day.date()), units.get(i), "day it expires");
      return;
    }
    switch (day.relation()) {
      case UNTIL ->
          add(draft, new Claim.Runs("until " + day.date()), units.get(i), "end of the term");
      case ON -> {
        if (draft.when != null && day.date().equals(draft.when)) {
          add(draft, new Claim.MadeOn(day.date()), units.get(i), "day beside the deal");
        }
      }
      default -> {}
    }
  }

  private void term(List<Unit> units, int i, Figure.Duration duration, Draft draft) {
    boolean years = duration.unit() == Figure.Unit.YEAR;
    boolean length = units.subList(Math.max(0, i - 3), i).stream().anyMatch(u -> u.noun("LENGTH"));
    if (!years || !(length || besideDeal(units, i)) || !licenses(draft)) {
      return;
    }
    String term = duration.amount() == 0 ? "multi-year" : duration.amount() + " years";
    add(draft, new Claim.Runs(term), units.get(i), "length beside the deal");
  }

  private static boolean licenses(Draft draft) {
    return draft.has("license")
        || draft.has("cross-license")
        || draft.has("brand-license")
        || draft.has("settlement");
  }

  private static boolean besideDeal(List<Unit> units, int i) {
    for (int j = Math.max(0, i - 5); j < Math.min(units.size(), i + 7); j++) {
      var unit = units.get(j);
      if (unit.noun("DEAL")
          || unit.noun("LICENSE")
          || unit.noun("CROSS")
          || unit.noun("RENEWAL")
          || unit.noun("SETTLEMENT")) {
        return true;
      }
    }
    return false;
  }

  private static boolean beside(List<Unit> units, int i, String concept) {
    for (int j = Math.max(0, i - 5); j < Math.min(units.size(), i + 7); j++) {
      if (units.get(j).noun(concept)) {
        return true;
      }
    }
    return false;
  }

  private static boolean besideLicensing(List<Unit> units, int i) {
    return units.subList(Math.max(0, i - 5), i).stream()
        .anyMatch(
            unit -> unit instanceof Verb verb && (verb.can("CROSSLICENSE") || verb.can("LICENSE")));
  }

  private void attribute(List<Unit> units, int i, Attribute attribute, Draft draft) {
    switch (attribute.type()) {
      case STANDARD -> {
        if (covered(units, i)) {
          for (String name : attribute.names()) {
            add(draft, new Claim.CoversStandard(name), attribute, "standard beside the deal");
          }
        }
      }
      case TECH -> {
        if (covered(units, i)) {
          for (String name : attribute.names()) {
            add(draft, new Claim.CoversTechnology(name), attribute, "field beside the deal");
          }
        }
      }
      case PLACE -> {
        boolean ended = draft.has("settlement") && beside(units, i, "SUIT");
        boolean dealt = ended || besideDeal(units, i) || besideLicensing(units, i);
        if (attribute.name().equals("worldwide") && dealt) {
          add(draft, new Claim.HoldsIn("worldwide"), attribute, "place beside the deal");
        }
      }
      case TERM -> {
        if (besideDeal(units, i)) {
          add(draft, new Claim.Runs(attribute.name()), attribute, "term beside the deal");
        }
      }
      case ORIGIN -> {}
    }
  }

  /// A standard or field counts beside words for patents, licenses or what they cover.
  private static boolean covered(List<Unit> units, int i) {
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
    return false;
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
      } else if (kept || told.speaksOf(PRICED)) {
        var role = undisclosedRole(draft);
        add(
            draft,
            new Claim.Pays(new Sum(new Sum.Amount.Undisclosed(), Per.TOTAL, role)),
            units.get(i),
            "terms kept back");
      }
    }
  }

  /// True if a verb of telling is negated and what it would tell are terms or a price.
  private static boolean keptBack(Told told, int i) {
    return told.clauses().untold(i)
        && told.speaksOf("TERMS", "PRICE", "PAYMENT", "ROYALTY", "DAMAGES");
  }

  private static MoneyRole undisclosedRole(Draft draft) {
    if (draft.has("patent-sale") || draft.has("business-sale")) {
      return MoneyRole.PRICE;
    }
    if (draft.kinds.equals(Set.of("litigation"))) {
      return MoneyRole.CLAIMED_DAMAGES;
    }
    boolean royalties = draft.frames.stream().anyMatch(f -> f.bag().contains("ROYALTY"));
    return draft.has("royalty") && royalties ? MoneyRole.ROYALTY : MoneyRole.LICENSE_FEE;
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
