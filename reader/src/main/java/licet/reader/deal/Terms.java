package licet.reader.deal;

import java.util.List;
import java.util.Set;
import licet.reader.clause.Unit;
import licet.reader.clause.Unit.Attribute;
import licet.reader.clause.Unit.Hinge;
import licet.reader.clause.Unit.Verb;
import licet.reader.figure.Figure;
import licet.vocabulary.statement.Claim;
import org.jspecify.annotations.Nullable;

/// How long deals run: `10 years`, `until 2030`, `multi-year`. A deal runs for one length of time;
/// the first that is told in figures stands, else the first in words.
final class Terms {
  private static final Set<String> DEALS =
      Set.of("DEAL", "LICENSE", "CROSS", "RENEWAL", "SETTLEMENT");
  private static final Set<String> OTHERS = Set.of("TALK", "SUIT", "COURT", "RESEARCH");
  private static final int BEFORE = 6;
  private static final int BEHIND = 7;

  private Terms() {}

  /// A length in years beside the deal.
  static void lasts(Told told, int i, Figure.Duration duration, Draft draft) {
    boolean years = duration.unit() == Figure.Unit.YEAR;
    var units = told.clauses().units();
    boolean length = units.subList(Math.max(0, i - 3), i).stream().anyMatch(u -> u.noun("LENGTH"));
    if (years
        && runs(draft)
        && !ofOther(units, i)
        && (length || besideDeal(units, i) || paid(units, i))) {
      String term =
          duration.amount() == 0
              ? "multi-year"
              : duration.amount() == 1 ? "1 year" : duration.amount() + " years";
      add(draft, term, units.get(i), "length beside the deal");
    }
  }

  /// `two years of negotiations`, `a legal battle that lasted two years`.
  private static boolean ofOther(List<Unit> units, int i) {
    int j = i - 1;
    boolean verb = false;
    while (j >= 0
        && i - j < BEFORE
        && !ends(units.get(j))
        && !(units.get(j) instanceof Unit.Noun)) {
      verb |= units.get(j) instanceof Verb;
      j--;
    }
    boolean lasted = verb && j >= 0 && other(units.get(j));
    return lasted
        || (i + 2 < units.size()
            && units.get(i + 1).is(Hinge.Type.MARKER, "OF")
            && other(units.get(i + 2)));
  }

  private static boolean other(Unit unit) {
    return unit instanceof Unit.Noun noun && OTHERS.contains(noun.concept());
  }

  /// A length told in words.
  static void named(Told told, int i, Attribute attribute, Draft draft) {
    if (runs(draft) && besideDeal(told.clauses().units(), i)) {
      add(draft, attribute.name(), attribute, "term beside the deal");
    }
  }

  /// The day a deal ends, or that it starts to run.
  static void bounded(Told told, int i, Figure.Day day, Draft draft) {
    var units = told.clauses().units();
    boolean expires =
        Attachments.framesIn(draft, told.sentence().index()).stream()
            .anyMatch(
                frame -> frame.trigger().equals("EXPIRE") && !frame.kinds().contains("settlement"));
    if (expires && day.relation() == Figure.Relation.ON) {
      add(draft, until(day), units.get(i), "day it expires");
    } else if (day.relation() == Figure.Relation.UNTIL && runs(draft)) {
      add(draft, until(day), units.get(i), "end of the term");
    } else if (day.relation() == Figure.Relation.FROM
        && runs(draft)
        && day.known().map(d -> d.precision() == 3).orElse(false)) {
      add(draft, "from " + day.date(), units.get(i), "start of the term");
    }
  }

  private static String until(Figure.Day day) {
    boolean end = day.late() && day.known().map(d -> d.precision() == 1).orElse(false);
    return "until " + (end ? "the end of " : "") + day.date();
  }

  private static boolean runs(Draft draft) {
    return draft.licenses() || draft.has("brand-license") || draft.has("settlement");
  }

  /// True if a word for a deal or the act of licensing stands near.
  static boolean besideDeal(List<Unit> units, int i) {
    for (int j = Math.max(0, i - BEFORE); j < Math.min(units.size(), i + BEHIND); j++) {
      var unit = units.get(j);
      boolean deal = DEALS.stream().anyMatch(unit::noun);
      boolean licensing =
          unit instanceof Verb verb && (verb.can("CROSSLICENSE") || verb.can("LICENSE"));
      if (deal || (licensing && j < i)) {
        return true;
      }
    }
    return false;
  }

  /// `pays royalties for 8 years`, `12 million a quarter over five years`.
  private static boolean paid(List<Unit> units, int i) {
    boolean suit = i + 1 < units.size() && units.get(i + 1).noun("SUIT");
    for (int j = i - 1; j >= 0 && !suit && !ends(units.get(j)); j--) {
      if (units.get(j) instanceof Verb verb && (verb.can("PAY") || i - j > BEHIND)) {
        return verb.can("PAY");
      }
    }
    return false;
  }

  private static boolean ends(Unit unit) {
    return unit.is(Hinge.Type.BREAK) || unit.is(Hinge.Type.COMMA);
  }

  private static void add(Draft draft, String term, Unit unit, String why) {
    boolean exact = figured(term);
    for (var detail : List.copyOf(draft.details)) {
      if (detail.claim() instanceof Claim.Runs other) {
        String whole = together(other.term(), term);
        if (whole != null) {
          draft.details.remove(detail);
          draft.details.add(new Detail(new Claim.Runs(whole), unit.from(), unit.to(), why));
          return;
        }
        if (!exact || figured(other.term())) {
          return;
        }
        draft.details.remove(detail);
      }
    }
    draft.details.add(new Detail(new Claim.Runs(term), unit.from(), unit.to(), why));
  }

  /// Of a length and the day it starts the length, or null if they are not that.
  private static @Nullable String together(String one, String other) {
    String start = one.startsWith("from ") ? one : other;
    String length = start.equals(one) ? other : one;
    boolean fit =
        start.startsWith("from ") && (length.endsWith("year") || length.endsWith("years"));
    return fit || (start.startsWith("from ") && length.equals("multi-year")) ? length : null;
  }

  private static boolean figured(String term) {
    return term.chars().anyMatch(Character::isDigit);
  }
}
