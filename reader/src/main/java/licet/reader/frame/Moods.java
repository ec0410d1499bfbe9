package licet.reader.frame;

import java.util.List;
import java.util.Set;
import licet.reader.clause.Clauses;
import licet.reader.clause.Unit;
import licet.reader.clause.Unit.Hinge;
import licet.reader.clause.Unit.Verb;
import licet.reader.frame.Frame.Mood;

/// How what the triggers of one sentence tell is to be taken: as so, denied, rumored, wished, past.
final class Moods {
  private final Clauses clauses;
  private final List<Unit> units;

  Moods(Clauses clauses) {
    this.clauses = clauses;
    this.units = clauses.units();
  }

  /// How the frame of a trigger is to be taken.
  ///
  /// @param start index of the first unit of its verb or noun group
  /// @param kinds the kinds of deal the frame tells
  Mood mood(int trigger, Pattern.Form form, int start, Set<String> kinds) {
    var verb = clauses.verbGroup(trigger);
    int clauseStart = clauseStart(trigger);
    boolean negated = negated(trigger, form, start);
    if (denied(kinds)) {
      return Mood.DENIED;
    }
    boolean deal = !kinds.contains("litigation") && !kinds.isEmpty();
    if (negated && deal && verb.has("NOT") && verb.has("HAVE") && clauses.quoted(trigger)) {
      return Mood.DENIED; // `says it has not licensed`
    }
    boolean unclear =
        form != Pattern.Form.NOUN
            && clauses.cue("UNDISCLOSED", clauseStart, Math.min(clauseStart + 2, trigger));
    boolean alleged = form == Pattern.Form.ACT && (accused(trigger) || accusation(trigger));
    if (negated || unclear || alleged) {
      return Mood.UNREAL; // unclear: `it is not known whether Samsung will sue`
    }
    if (clauses.cue("IF", clauseStart, trigger)
        || verb.has("MAY")
        || (kinds.contains("settlement") && worksOn(trigger))
        || (!kinds.contains("litigation") && suedFor(trigger))
        || wished(clauseStart, trigger)) {
      return Mood.UNREAL;
    }
    if (clauses.cue("RUMOR", 0, units.size()) || (hearsay(trigger) && !clauses.quoted(trigger))) {
      return Mood.RUMORED;
    }
    if (units.get(trigger) instanceof Verb v && v.tag().equals("bid")) {
      return Mood.TALKS;
    }
    boolean offered = clauses.nouns(clauseStart, clauses.reach(trigger)).contains("ONSALE");
    if (offered
        || clauses.cue("TALKS", clauseStart, trigger)
        || clauses.talks(clauseStart, trigger)) {
      return Mood.TALKS;
    }
    return clauses.cue("PENDING", 0, units.size()) ? Mood.PENDING : Mood.ASSERTED;
  }

  /// True if what a trigger tells is told not to be so.
  boolean negated(int trigger, Pattern.Form form, int start) {
    var verb = clauses.verbGroup(trigger);
    var next = trigger + 1 < units.size() ? units.get(trigger + 1) : units.get(trigger);
    boolean behind = next instanceof Hinge hinge && hinge.tag().equals("after");
    boolean none = next.is(Hinge.Type.CUE, "NOT") && (behind || !clauses.ownerLast());
    if (none && form == Pattern.Form.ACT) {
      return true; // `granted no license`, `ne cède pas ses brevets`
    }
    return form == Pattern.Form.NOUN
        ? clauses.cue("NOT", Math.max(start - 2, 0), trigger)
        : verb.has("NOT") || clauses.negates(clauseStart(trigger), verb.start());
  }

  /// `filed a suit to establish a license`: what somebody goes to court for is not done.
  private boolean suedFor(int trigger) {
    boolean infinitive = clauses.verbGroup(trigger).has("TO");
    for (int i = trigger - 1; infinitive && i >= clauseStart(trigger); i--) {
      if (units.get(i) instanceof Verb before) {
        return before.can("FILE") && clauses.nouns(i, trigger).contains("SUIT");
      }
    }
    return false;
  }

  /// `accuses Conversant of working with Nokia`: what somebody is accused of, other than of using
  /// what is not his.
  private boolean accusation(int trigger) {
    var verb = (Verb) units.get(trigger);
    return clauses.accusation(trigger)
        && !verb.can("INFRINGE")
        && !verb.can("USE")
        && !verb.can("SUE");
  }

  /// `is working with all sides to resolve`: what somebody works on is not done.
  private boolean worksOn(int trigger) {
    for (int i = trigger - 1; i >= clauseStart(trigger); i--) {
      if (units.get(i) instanceof Verb before) {
        boolean works = before.can("COOPERATE") || before.can("WORK");
        return works && !clauses.passive(trigger);
      }
    }
    return false;
  }

  /// True if somebody asks for it who can't order it: what a court asks for is due.
  private boolean wished(int from, int trigger) {
    for (int i = from; i < trigger; i++) {
      if (units.get(i).is(Hinge.Type.CUE, "WISH")) {
        return !clauses.nouns(from, i).contains("COURT");
      }
    }
    return false;
  }

  /// True if the form of the verb itself says that others tell it: `aurait signé`. Only languages
  /// that put hearsay so tag the forms `cond`.
  private boolean hearsay(int trigger) {
    var group = clauses.verbGroup(trigger);
    boolean verb = units.get(trigger) instanceof Verb v && v.tag().equals("cond");
    return verb || group.has("HAVE:cond") || group.has("BE:cond");
  }

  /// True if an accusation right before the verb says what somebody is held to have done; where
  /// verbs do not inflect, nothing else shows it.
  private boolean accused(int trigger) {
    int before = clauses.verbGroup(trigger).start() - 1;
    boolean somebody =
        before > 0
            && units.get(before) instanceof Unit.Group
            && units.get(before - 1) instanceof Verb verb
            && verb.can("SUE");
    return clauses.ownerLast()
        && before >= 0
        && (somebody || units.get(before).noun("SUIT"))
        && !((Verb) units.get(trigger)).can("INFRINGE")
        && !((Verb) units.get(trigger)).can("SETTLE");
  }

  /// Index of the first unit of the clause of a trigger.
  int clauseStart(int trigger) {
    int i = trigger - 1;
    while (i >= 0 && !units.get(i).is(Hinge.Type.BREAK)) {
      i--;
    }
    return i + 1;
  }

  /// True if the clause of a trigger is told as over and done before the news.
  boolean past(int trigger, Pattern.Form form) {
    int start = clauseStart(trigger);
    var group = clauses.verbGroup(trigger);
    boolean perfect = form != Pattern.Form.NOUN && (group.has("HAVE:past") || group.has("BE:past"));
    perfect &= !clauses.quoted(trigger);
    int from = start > 0 && Clauses.link(units.get(start - 1)) ? clauseStart(start - 1) : start;
    // behind a verb such words belong to things: "the previous agreement"
    boolean noun = form == Pattern.Form.NOUN;
    int end = noun ? Math.min(units.size(), clauses.reach(trigger)) : trigger;
    return perfect || clauses.cue("PAST", from, end);
  }

  /// True if the sentence denies a deal. Who denies having infringed is sued all the same, and
  /// what a court denies is a motion.
  private boolean denied(Set<String> kinds) {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).is(Hinge.Type.CUE, "DENY")) {
        return !kinds.contains("litigation") && !clauses.nouns(0, i).contains("COURT");
      }
    }
    return false;
  }
}
