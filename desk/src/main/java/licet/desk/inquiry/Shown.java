package licet.desk.inquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import licet.register.known.Known;
import licet.vocabulary.fact.Fact;
import org.jspecify.annotations.Nullable;

/// What the deals of a register show of rights, ready to be asked; reckoned once for each state of
/// the register.
final class Shown {
  private static final int MOST = 16;

  private final Known known;
  private final List<Fact> facts;

  /// The last asked for come last.
  private final Map<RegisterFacts, AskRights.Ready> readyByAsked = new LinkedHashMap<>();

  Shown(Known known) {
    this.known = known;
    var all = new ArrayList<Fact>();
    known.deals().forEach(deal -> all.addAll(DealFacts.of(deal)));
    facts = List.copyOf(all);
  }

  /// True if this is what that view shows.
  boolean of(Known other) {
    return known == other;
  }

  /// The facts, those of a portfolio among them if one is asked about.
  synchronized AskRights.Ready ready(RegisterFacts asked) {
    var ready = readyByAsked.remove(asked);
    if (ready == null) {
      ready = AskRights.Ready.of(with(asked.portfolio()));
    }
    readyByAsked.put(asked, ready);
    if (readyByAsked.size() > MOST) {
      readyByAsked.remove(readyByAsked.keySet().iterator().next());
    }
    return ready;
  }

  private List<Fact> with(RegisterFacts.@Nullable Portfolio it) {
    if (it == null) {
      return facts;
    }
    var all = new ArrayList<>(facts);
    all.add(DealFacts.portfolio(it.owner(), it.name(), it.country()));
    return List.copyOf(all);
  }
}
