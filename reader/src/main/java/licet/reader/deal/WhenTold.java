package licet.reader.deal;

import java.util.List;
import licet.reader.clause.Clauses;
import licet.reader.clause.Unit;
import licet.reader.clause.Unit.Measure;
import licet.reader.figure.Figure;
import licet.reader.frame.Frame;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// The day that a sentence gives for what one of its frames tells.
final class WhenTold {
  private WhenTold() {}

  /// The day the clause gives for the frame: the nearest one that no break parts from its trigger.
  static @Nullable PartialDate of(
      Frame frame, Told told, List<Told> story, @Nullable PartialDate published) {
    var when = when(frame, told);
    int before = told.sentence().index() - 1;
    var heading = when == null && before >= 0 ? heading(story.get(before)) : when;
    return when == null && heading != null && heading.equals(published) ? null : heading;
  }

  /// The date that a line gives and nothing else, as over an entry of a chronicle; or null.
  private static @Nullable PartialDate heading(Told told) {
    PartialDate date = null;
    for (var unit : told.clauses().units()) {
      if (unit instanceof Measure measure
          && measure.figure() instanceof Figure.Day day
          && day.known().isPresent()) {
        date = day.date();
      } else if (!(unit instanceof Unit.Other other) || other.to() - other.from() > 1) {
        return null;
      }
    }
    return told.clauses().units().size() <= 6 ? date : null;
  }

  private static @Nullable PartialDate when(Frame frame, Told told) {
    var units = told.clauses().units();
    int trigger = 0;
    while (trigger < units.size() - 1 && units.get(trigger).from() < frame.from()) {
      trigger++;
    }
    int from = opening(told, trigger);
    Figure.Day right = day(units, trigger, 1, from);
    Figure.Day left = day(units, trigger, -1, from);
    if (right == null || left == null) {
      var only = right == null ? left : right;
      return only == null ? null : inYear(only, told);
    }
    if (joined(units, left.to(), trigger)) {
      return right.date();
    }
    if (opens(units, left)) {
      return inYear(left, told);
    }
    boolean nearer = frame.from() - left.to() < right.from() - frame.to();
    boolean finer = precision(left) > precision(right);
    boolean before = finer || (nearer && precision(left) == precision(right));
    return inYear(before ? left : right, told);
  }

  /// `In May, the two buried a hatchet dug up in 2016`: a day and a comma at the head of a sentence
  /// date what it tells.
  private static boolean opens(List<Unit> units, Figure.Day day) {
    for (int i = 0; i < Math.min(3, units.size() - 1); i++) {
      if (units.get(i) instanceof Measure measure && measure.figure().equals(day)) {
        return units.get(i + 1).is(Unit.Hinge.Type.COMMA);
      }
    }
    return false;
  }

  /// The date of a figure; a month without its year is of the year that the sentence told before
  /// it.
  private static @Nullable PartialDate inYear(Figure.Day day, Told told) {
    var date = day.date();
    if (date == null || !day.anchored() || day.relative() || date.precision() != 2) {
      return date;
    }
    for (var unit : told.clauses().units()) {
      if (unit instanceof Measure measure
          && measure.figure() instanceof Figure.Day other
          && other.to() <= day.from()
          && !other.anchored()
          && other.date() != null) {
        return new PartialDate(other.date().year(), date.month(), 0);
      }
    }
    return date;
  }

  /// True if a word such as `and` right behind a day opens the clause of the trigger: `took a
  /// license in 2001 and renewed it in 2007`.
  private static boolean joined(List<Unit> units, int dayEnd, int trigger) {
    for (int i = 1; i < trigger; i++) {
      if (units.get(i).is(Unit.Hinge.Type.AND) && units.get(i - 1).to() == dayEnd) {
        return true;
      }
    }
    return false;
  }

  /// Index of the word that opens the clause on somebody in which a trigger stands, which has its
  /// own days, or -1; what is said (`held that`) has none.
  private static int opening(Told told, int trigger) {
    var units = told.clauses().units();
    int rel = told.clauses().relative(trigger);
    int before = rel - 1;
    while (before > 0 && units.get(before) instanceof Measure) {
      before--;
    }
    return before >= 0 && units.get(before) instanceof Unit.Verb ? -1 : rel;
  }

  private static boolean tells(Unit.Verb verb) {
    return verb.can("SAY") || verb.can("ANNOUNCE") || verb.can("AGREE") || verb.can("ORDER");
  }

  private static int precision(Figure.Day day) {
    return day.known().map(PartialDate::precision).orElse(0);
  }

  /// `có từ tháng 12/2015,` *khi* `hai công ty dàn xếp`: a day that a clause linked to the one
  /// before takes up is its own, whatever it is to that.
  private static boolean takenUp(List<Unit> units, int day) {
    int i = day + 1;
    i += i < units.size() && units.get(i).is(Unit.Hinge.Type.COMMA) ? 1 : 0;
    return i < units.size() && Clauses.link(units.get(i));
  }

  private static Figure.@Nullable Day day(List<Unit> units, int trigger, int step, int from) {
    Figure.Day first = null;
    boolean strange = false;
    for (int i = trigger + step; i > from && i < units.size(); i += step) {
      var unit = units.get(i);
      boolean linked = step < 0 && first == null && Clauses.link(unit);
      if ((unit.is(Unit.Hinge.Type.BREAK) && !linked)
          || (step > 0 && unit.is(Unit.Hinge.Type.REL))) {
        break;
      }
      boolean otherVerb = unit instanceof Unit.Verb verb && !tells(verb);
      if (otherVerb && (step > 0 || first != null)) {
        break;
      }
      strange |= otherVerb;
      if (unit instanceof Measure measure
          && measure.figure() instanceof Figure.Day day
          && (day.relation() == Figure.Relation.ON || (step < 0 && takenUp(units, i)))
          && day.known().isPresent()
          && (!strange || i <= 2)
          && (first == null || precision(day) > precision(first))) {
        first = day;
      }
    }
    return first;
  }
}
