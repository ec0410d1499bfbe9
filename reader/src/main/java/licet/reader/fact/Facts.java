package licet.reader.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import licet.reader.clause.Unit;
import licet.reader.clause.Unit.Group;
import licet.reader.clause.Unit.Measure;
import licet.reader.clause.Unit.Person;
import licet.reader.deal.Told;
import licet.reader.figure.Figure;
import licet.reader.lexicon.Forms;
import licet.reader.text.Text;
import licet.reader.text.Token;
import licet.vocabulary.money.Per;
import licet.vocabulary.source.Passage;
import licet.vocabulary.statement.PartyFact;
import licet.vocabulary.statement.PartyFact.Kind;
import org.jspecify.annotations.Nullable;

/// Finds figures about one party that belong to no deal.
public final class Facts {
  private static final Map<String, Forms<Part>> TABLES = new ConcurrentHashMap<>();
  private static final int NEAR = 9;
  private static final int BEFORE = 6;

  private final List<Told> story;
  private final List<Token> tokens;
  private final Text text;
  private final Forms<Part> forms;
  private final boolean marksLost;
  private final List<PartyFact> facts = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();

  /// What a form of `facts.tsv` does.
  enum Part {
    /// Somebody has patents.
    OWN,
    /// What somebody has: a portfolio.
    STOCK,
    /// Money comes in.
    EARN,
    /// Money is spent.
    SPEND,
    /// What it is spent on.
    RESEARCH,
    /// It happens in a year.
    YEAR,
    /// A person named before.
    HE
  }

  /// What was found.
  ///
  /// @param facts in the order of the text
  /// @param taken index of the first token of each figure that is one of them
  public record Found(List<PartyFact> facts, Set<Integer> taken) {}

  private Facts(
      List<Told> story, Text text, List<Token> tokens, Forms<Part> forms, boolean marksLost) {
    this.story = story;
    this.text = text;
    this.tokens = tokens;
    this.forms = forms;
    this.marksLost = marksLost;
  }

  /// Finds the figures of a document.
  ///
  /// @param language folder of the tables
  /// @param marksLost true if the text was written without its diacritics
  public static Found find(
      List<Told> story, Text text, List<Token> tokens, String language, boolean marksLost) {
    var forms = TABLES.computeIfAbsent(language, each -> Forms.of(each, "facts.tsv", Part.class));
    var finder = new Facts(story, text, tokens, forms, marksLost);
    for (var told : story) {
      finder.tell(told);
    }
    return new Found(List.copyOf(finder.facts), Set.copyOf(finder.taken));
  }

  private void tell(Told told) {
    var units = told.clauses().units();
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i) instanceof Measure measure) {
        switch (measure.figure()) {
          case Figure.Amount amount -> amount(told, units, i, amount);
          case Figure.Numeral numeral -> portfolio(told, units, i, numeral);
          case Figure.Day _, Figure.Duration _, Figure.Span _ -> {}
        }
      }
    }
  }

  private void amount(Told told, List<Unit> units, int i, Figure.Amount amount) {
    int low = Math.max(0, i - NEAR);
    int high = Math.min(units.size(), i + NEAR);
    var parts = parts(units.get(low).from(), units.get(high - 1).to());
    boolean research = parts.contains(Part.RESEARCH) || noun(units, low, high, "RESEARCH");
    if (research && parts.contains(Part.SPEND)) {
      add(told, units, i, Kind.RESEARCH_SPENDING, amount);
      return;
    }
    boolean licenses = noun(units, low, high, "ROYALTY") || noun(units, low, high, "LICENSE");
    boolean dealt =
        noun(units, low, high, "DEAL")
            || noun(units, low, high, "SETTLEMENT")
            || noun(units, low, high, "SUIT")
            || paid(units)
            || others(units);
    boolean yearly =
        amount.per() == Per.YEAR
            || parts(told.sentence().from(), told.sentence().to()).contains(Part.YEAR);
    if (licenses && !dealt && yearly && parts.contains(Part.EARN)) {
      add(told, units, i, Kind.ROYALTY_INCOME, amount);
    }
  }

  private void portfolio(Told told, List<Unit> units, int i, Figure.Numeral numeral) {
    if (numeral.count().isEmpty() || numeral.count().getAsLong() < 2 || !ofPatents(units, i)) {
      return;
    }
    int low = Math.max(told.sentence().from(), units.get(Math.max(0, i - BEFORE)).from());
    var parts = parts(low, units.get(i).from());
    boolean has = parts.contains(Part.OWN) || parts.contains(Part.STOCK);
    has &= !changesHands(units, i);
    String party = has ? party(told, units, i) : null;
    if (party != null) {
      var value = BigDecimal.valueOf(numeral.count().getAsLong());
      facts.add(new PartyFact(party, Kind.PORTFOLIO_SIZE, value, null, null, told(told)));
      taken.add(numeral.from());
    }
  }

  /// True if something is done with the patents but to have them.
  private boolean changesHands(List<Unit> units, int i) {
    return units.subList(Math.max(0, i - BEFORE), i).stream()
        .anyMatch(
            unit -> unit instanceof Unit.Verb && !parts(unit.from(), unit.to()).contains(Part.OWN));
  }

  private static boolean ofPatents(List<Unit> units, int i) {
    for (int j = i + 1; j < Math.min(i + 5, units.size()); j++) {
      if (units.get(j).noun("PATENT")) {
        return true;
      }
      if (units.get(j) instanceof Unit.Verb
          || units.get(j) instanceof Group
          || units.get(j) instanceof Measure) {
        return false;
      }
    }
    return false;
  }

  private void add(Told told, List<Unit> units, int i, Kind kind, Figure.Amount amount) {
    String party = party(told, units, i);
    if (party != null) {
      String per = kind == Kind.ROYALTY_INCOME || amount.per() == Per.YEAR ? "year" : null;
      facts.add(new PartyFact(party, kind, amount.min(), amount.currency(), per, told(told)));
      taken.add(amount.from());
    }
  }

  private Passage told(Told told) {
    return text.passage(
        tokens.get(told.sentence().from()).start(), tokens.get(told.sentence().to() - 1).end());
  }

  private EnumSet<Part> parts(int from, int to) {
    var parts = EnumSet.noneOf(Part.class);
    for (int i = from; i < to; i++) {
      var found = forms.longest(tokens, i, marksLost);
      if (found != null) {
        parts.addAll(found.values());
      }
    }
    return parts;
  }

  private static boolean noun(List<Unit> units, int low, int high, String concept) {
    for (int i = low; i < high; i++) {
      if (units.get(i).noun(concept)) {
        return true;
      }
    }
    return false;
  }

  /// True if somebody pays; `made` may, but here it earns.
  private boolean paid(List<Unit> units) {
    return units.stream()
        .anyMatch(unit ->
            unit instanceof Unit.Verb verb
                && verb.can("PAY")
                && !parts(unit.from(), unit.to()).contains(Part.EARN));
  }

  /// True if a sentence names more than one party.
  private static boolean others(List<Unit> units) {
    var names = new HashSet<String>();
    for (var unit : units) {
      if (unit instanceof Group group) {
        group.members().forEach(member -> names.add(member.who().id()));
      }
    }
    return names.size() > 1;
  }

  /// Whose figure it is: the party named before it in its sentence; whom a person spoken of is
  /// with; else the party that an earlier sentence names first.
  private @Nullable String party(Told told, List<Unit> units, int figure) {
    String here = named(units, 0, figure, true);
    if (here != null) {
      return here;
    }
    int index = told.sentence().index();
    boolean person = parts(told.sentence().from(), units.get(figure).from()).contains(Part.HE);
    for (int back = 1; back <= 3 && index - back >= 0; back++) {
      var before = story.get(index - back).clauses().units();
      String name = person ? employer(before) : named(before, 0, before.size(), false);
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable String named(List<Unit> units, int from, int to, boolean last) {
    String name = null;
    for (int i = from; i < to; i++) {
      boolean one = units.get(i) instanceof Group group && group.members().size() == 1;
      if (one && (name == null || last)) {
        name = ((Group) units.get(i)).members().getFirst().who().name();
      }
    }
    return name;
  }

  /// Whom a person of these units is with: the party right behind the name, or right before it.
  private static @Nullable String employer(List<Unit> units) {
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i) instanceof Person) {
        String behind = named(units, i, Math.min(i + BEFORE, units.size()), false);
        return behind != null ? behind : named(units, Math.max(0, i - BEFORE), i, true);
      }
    }
    return null;
  }
}
