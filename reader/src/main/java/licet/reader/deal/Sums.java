package licet.reader.deal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import licet.reader.clause.Clauses;
import licet.reader.clause.Unit;
import licet.reader.clause.Unit.Hinge;
import licet.reader.clause.Unit.Measure;
import licet.reader.clause.Unit.Noun;
import licet.reader.clause.Unit.Verb;
import licet.reader.figure.Figure;
import licet.vocabulary.money.MoneyRole;
import licet.vocabulary.money.Per;
import licet.vocabulary.money.Sum;
import licet.vocabulary.statement.Claim;

/// The sums of deals: what each is paid for, and which are kept back. The nearest word for money in
/// the clause of a sum tells its role; where there is none, the deal it belongs to does.
final class Sums {
  private static final int BEFORE = 9;
  private static final int BEHIND = 7;
  private static final int PARTED = 100;
  private static final Set<String> STOCK = Set.of("INCOME", "RESEARCH", "FUNDING", "MARKET");
  private static final Set<String> TELLING =
      Set.of(
          "COSTS",
          "DAMAGES",
          "VERDICT",
          "ROYALTY",
          "UPFRONT",
          "PRICE",
          "VALUATION",
          "TERMS",
          "PAYMENT");
  private static final BigDecimal SMALL = BigDecimal.valueOf(1000);
  private static final BigDecimal NEAR = new BigDecimal("0.1");

  private Sums() {}

  /// Hangs a sum on a draft, unless it is one that belongs to no deal.
  static void attach(Told told, int i, Figure.Amount amount, Draft draft) {
    var clause = Clause.around(told, i);
    String word = clause.nearest(TELLING, STOCK);
    boolean asked = draft.licenses() && !draft.has("litigation") && clause.claimed();
    if (asked || ofPurchase(told.clauses().units(), i, draft)) {
      return;
    }
    boolean income = clause.has(STOCK) || (draft.licenses() && clause.opens(STOCK));
    if (STOCK.contains(word) || (income && !clause.pays() && word.isEmpty())) {
      return;
    }
    var before = bracketed(told.clauses().units(), i) ? draft.lastSum() : null;
    var role = before == null ? role(clause, word, amount, draft, told) : before.role();
    var per = per(amount, draft);
    var like = per == amount.per() ? null : draft.lastSum();
    if (role == MoneyRole.ROYALTY && draft.licenses()) {
      draft.kinds.add("royalty");
    }
    add(
        draft,
        told,
        i,
        new Sum(known(amount.min(), amount), per, like == null ? role : like.role()));
    if (amount.range()) {
      add(
          draft,
          told,
          i,
          new Sum(known(amount.max(), amount), per, like == null ? role : like.role()));
    }
  }

  /// `BioNTech's $1.25 billion acquisition of CureVac`, where the deal is no purchase of a company.
  private static boolean ofPurchase(List<Unit> units, int i, Draft draft) {
    boolean bought =
        i + 1 < units.size()
            && units.get(i + 1).noun("PURCHASE")
            && units.subList(i, Math.min(units.size(), i + 6)).stream()
                .noneMatch(unit -> unit.noun("PATENT") || unit.noun("PORTFOLIO"));
    return bought && !draft.has("business-sale") && draft.frames.size() > 1;
  }

  private static Sum.Amount known(BigDecimal value, Figure.Amount amount) {
    return new Sum.Amount.Known(value, amount.currency());
  }

  /// `US$32 a car, or 29 for those who sign early`: a small sum after one by the unit is too.
  private static Per per(Figure.Amount amount, Draft draft) {
    var last = draft.lastSum();
    boolean follows =
        amount.per() == Per.TOTAL
            && amount.max().compareTo(SMALL) < 0
            && last != null
            && last.per() == Per.UNIT
            && last.amount() instanceof Sum.Amount.Known known
            && known.currency().equals(amount.currency());
    return follows ? Per.UNIT : amount.per();
  }

  /// True if only an opening bracket parts the sum from one before: what it comes to in another
  /// currency.
  private static boolean bracketed(List<Unit> units, int i) {
    int bracket = i - 1;
    while (bracket > 0 && (units.get(bracket).is(Hinge.Type.DET) || hedge(units, bracket))) {
      bracket--;
    }
    return bracket > 0
        && Clauses.bracketed(units.get(bracket))
        && units.get(bracket - 1) instanceof Measure measure
        && measure.figure() instanceof Figure.Amount;
  }

  private static boolean hedge(List<Unit> units, int i) {
    return units.get(i) instanceof Unit.Other other && other.to() - other.from() == 1;
  }

  private static MoneyRole role(
      Clause clause, String word, Figure.Amount amount, Draft draft, Told told) {
    if (word.equals("COSTS")) {
      return MoneyRole.COSTS;
    }
    boolean held = clause.cue("VALUATION") || word.equals("VALUATION");
    if (held && !draft.has("litigation")) {
      return MoneyRole.VALUATION;
    }
    if (told.clauses().cue("ESTIMATE", 0, told.clauses().units().size())) {
      return MoneyRole.ESTIMATE;
    }
    boolean license = draft.licenses() || draft.has("royalty") || draft.has("pool");
    boolean damages = word.equals("DAMAGES") || (word.equals("VERDICT") && !license);
    if (draft.has("litigation") && !draft.has("settlement") && !(license && !damages)) {
      boolean owed = word.equals("ROYALTY") && amount.per() != Per.TOTAL;
      return owed
          ? MoneyRole.ROYALTY
          : clause.claimed() ? MoneyRole.CLAIMED_DAMAGES : MoneyRole.DAMAGES;
    }
    if (draft.has("patent-sale") || draft.has("business-sale")) {
      boolean shared =
          word.equals("ROYALTY") || amount.per() == Per.UNIT || told.speaksOf("INCOME");
      return shared ? MoneyRole.ROYALTY : MoneyRole.PRICE;
    }
    if (damages || (draft.has("settlement") && !license && !word.equals("ROYALTY"))) {
      return MoneyRole.DAMAGES;
    }
    boolean running = amount.per() != Per.TOTAL || (word.equals("ROYALTY") && !clause.once());
    return running ? MoneyRole.ROYALTY : MoneyRole.LICENSE_FEE;
  }

  private static void add(Draft draft, Told told, int i, Sum sum) {
    for (var detail : draft.details) {
      if (detail.claim() instanceof Claim.Pays pays && same(pays.sum(), sum)) {
        return;
      }
    }
    draft.details.removeIf(
        detail -> detail.claim() instanceof Claim.Pays pays && rounds(pays.sum(), sum));
    boolean rounded =
        draft.details.stream()
            .anyMatch(
                detail -> detail.claim() instanceof Claim.Pays pays && rounds(sum, pays.sum()));
    if (!rounded) {
      var unit = told.clauses().units().get(i);
      draft.details.add(
          new Detail(new Claim.Pays(sum), unit.from(), unit.to(), "sum beside the deal"));
    }
  }

  private static boolean same(Sum one, Sum other) {
    return one.per() == other.per()
        && one.amount() instanceof Sum.Amount.Known a
        && other.amount() instanceof Sum.Amount.Known b
        && a.currency().equals(b.currency())
        && a.value().compareTo(b.value()) == 0;
  }

  /// True if a sum is but the round figure of another, as headlines give it.
  private static boolean rounds(Sum round, Sum exact) {
    if (round.per() != exact.per()
        || round.role() != exact.role()
        || !(round.amount() instanceof Sum.Amount.Known r)
        || !(exact.amount() instanceof Sum.Amount.Known e)
        || !r.currency().equals(e.currency())) {
      return false;
    }
    var off = r.value().subtract(e.value()).abs();
    return digits(r.value()) < digits(e.value()) && off.compareTo(e.value().multiply(NEAR)) <= 0;
  }

  private static int digits(BigDecimal value) {
    return value.stripTrailingZeros().precision();
  }

  /// Tells that a draft's sum is kept back, unless the text gives one.
  static void keepBack(Told told, int i, Draft draft) {
    boolean given =
        draft.details.stream()
            .anyMatch(detail ->
                detail.claim() instanceof Claim.Pays pays
                    && pays.sum().role() != MoneyRole.ESTIMATE
                    && pays.sum().role() != MoneyRole.VALUATION
                    && pays.sum().per() == Per.TOTAL);
    if (given) {
      return;
    }
    var unit = told.clauses().units().get(i);
    var sum = new Sum(new Sum.Amount.Undisclosed(), Per.TOTAL, backRole(told, i, draft));
    draft.details.add(new Detail(new Claim.Pays(sum), unit.from(), unit.to(), "terms kept back"));
  }

  private static MoneyRole backRole(Told told, int i, Draft draft) {
    if (draft.has("patent-sale") || draft.has("business-sale")) {
      return MoneyRole.PRICE;
    }
    var clause = Clause.around(told, i);
    if (draft.has("litigation") && !draft.has("settlement") && !draft.licenses()) {
      return clause.court() && !clause.claimed() ? MoneyRole.DAMAGES : MoneyRole.CLAIMED_DAMAGES;
    }
    boolean once =
        clause
            .nearest(Set.of("ROYALTY", "TERMS", "MONEY", "PAYMENT"), Set.of())
            .matches("MONEY|PAYMENT");
    return draft.has("royalty") && !once ? MoneyRole.ROYALTY : MoneyRole.LICENSE_FEE;
  }

  /// What stands around a figure in its clause.
  private record Clause(List<Unit> units, int at, int from, int to, boolean court) {

    static Clause around(Told told, int i) {
      var units = told.clauses().units();
      int from = i;
      while (from > 0 && !ends(units.get(from - 1))) {
        from--;
      }
      int to = i + 1;
      while (to < units.size() && !ends(units.get(to))) {
        to++;
      }
      boolean court = told.clauses().nouns(from, to).contains("COURT");
      return new Clause(units, i, from, to, court);
    }

    private static boolean ends(Unit unit) {
      return unit.is(Hinge.Type.BREAK) && !unit.is(Hinge.Type.BREAK, "BRACKET");
    }

    /// The concept of the nearest word of these near the figure, or an empty text. One on the far
    /// side of another sum or a comma counts only where none is nearer.
    String nearest(Set<String> some, Set<String> more) {
      String found = "";
      int best = Integer.MAX_VALUE;
      for (int j = Math.max(from, at - BEFORE); j < Math.min(to, at + BEHIND); j++) {
        String concept = concept(units.get(j), some, more);
        int distance = concept.isEmpty() ? best : distance(j);
        if (distance < best) {
          found = concept;
          best = distance;
        }
      }
      return found;
    }

    private static String concept(Unit unit, Set<String> some, Set<String> more) {
      if (!(unit instanceof Noun noun)) {
        return "";
      }
      return some.contains(noun.concept()) || more.contains(noun.concept()) ? noun.concept() : "";
    }

    private int distance(int j) {
      int distance = 2 * Math.abs(j - at);
      for (int k = Math.min(j, at) + 1; k < Math.max(j, at); k++) {
        var unit = units.get(k);
        boolean sum = unit instanceof Measure m && m.figure() instanceof Figure.Amount;
        distance += sum ? PARTED : unit.is(Hinge.Type.COMMA) ? BEHIND : 0;
      }
      return distance;
    }

    /// True if a word of these stands near the figure.
    boolean has(Set<String> concepts) {
      return nouns(Math.max(from, at - BEFORE), Math.min(to, at + BEHIND))
          .anyMatch(concepts::contains);
    }

    /// True if a word of these is what the clause speaks of first.
    boolean opens(Set<String> concepts) {
      return nouns(from, to).findFirst().filter(concepts::contains).isPresent();
    }

    private Stream<String> nouns(int start, int end) {
      return units.subList(start, end).stream()
          .filter(Noun.class::isInstance)
          .map(unit -> ((Noun) unit).concept());
    }

    boolean pays() {
      return units.subList(from, to).stream()
          .anyMatch(unit -> unit instanceof Verb verb && (verb.can("PAY") || verb.can("BUY")));
    }

    boolean cue(String concept) {
      return units.subList(from, to).stream().anyMatch(unit -> unit.is(Hinge.Type.CUE, concept));
    }

    /// True if somebody asks for it, and no court does.
    boolean claimed() {
      boolean asked =
          units.subList(from, to).stream()
              .anyMatch(unit ->
                  unit.is(Hinge.Type.CUE, "WISH")
                      || unit.is(Hinge.Type.CUE, "CLAIM")
                      || (unit instanceof Verb verb && verb.can("CLAIM")));
      return asked && !court;
    }

    boolean once() {
      return cue("ONCE") || has(Set.of("UPFRONT"));
    }
  }
}
