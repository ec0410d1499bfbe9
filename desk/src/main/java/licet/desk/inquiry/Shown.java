package licet.desk.inquiry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import licet.register.known.Known;
import licet.vocabulary.fact.Fact;

/// What the deals and agreements of a register show of rights, ready to be asked; reckoned once for
/// each state of the register.
final class Shown {
  private static final int MOST = 16;

  private final Known known;
  private final FactSource.Told deals;

  /// The last asked for come last.
  private final Map<RegisterFacts, FactSource.Told> toldByAsked = new LinkedHashMap<>();

  private final Map<RegisterFacts, AskRights.Ready> readyByAsked = new HashMap<>();

  Shown(Known known) {
    this.known = known;
    var facts = new ArrayList<Fact>();
    var places = new HashMap<String, FactPlace>();
    for (var deal : known.deals()) {
      var shown = DealFacts.of(deal);
      facts.addAll(shown.facts());
      places.putAll(shown.places());
    }
    deals = new FactSource.Told.Facts(facts, places);
  }

  /// True if this is what that view shows.
  boolean of(Known other) {
    return known == other;
  }

  /// The facts, those of a portfolio among them if one is asked about.
  synchronized FactSource.Told told(RegisterFacts asked, House house) {
    var told = toldByAsked.remove(asked);
    if (told == null) {
      told = new JoinedFacts(sources(asked, house)).told(house);
    }
    toldByAsked.put(asked, told);
    if (toldByAsked.size() > MOST) {
      var first = toldByAsked.keySet().iterator().next();
      toldByAsked.remove(first);
      readyByAsked.remove(first);
    }
    return told;
  }

  /// The same, ready to be asked.
  ///
  /// @throws IllegalArgumentException if an agreement can't be read
  synchronized AskRights.Ready ready(RegisterFacts asked, House house) {
    return switch (told(asked, house)) {
      case FactSource.Told.Facts(var facts, _) ->
          readyByAsked.computeIfAbsent(asked, _ -> AskRights.Ready.of(facts));
      case FactSource.Told.Wrong(var problems) ->
          throw new IllegalArgumentException(problems.getFirst().toString());
    };
  }

  private List<FactSource> sources(RegisterFacts asked, House house) {
    var sources = new ArrayList<FactSource>(List.of(_ -> deals));
    for (var agreement : known.agreements()) {
      if (agreement.withdrawn().isEmpty() && !agreement.name().equals(asked.without())) {
        String text = house.register().text(agreement.latest().textSha256());
        sources.add(new AgreementFacts(agreement.name(), text));
      }
    }
    var it = asked.portfolio();
    if (it != null) {
      var one = DealFacts.portfolio(it.owner(), it.name(), it.country());
      sources.add(_ -> new FactSource.Told.Facts(List.of(one), Map.of()));
    }
    return sources;
  }
}
