package licet.desk.inquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import licet.register.known.Known;
import org.jspecify.annotations.Nullable;

/// The pairs that wait for somebody to judge whether they are one: parties with like names, and
/// deals that may be the same event. The likeliest come first, but no party and no deal comes again
/// before the others have come once, so that one with many likenesses does not fill the top.
///
/// @param knownOn the instant as of which to answer, or null for now
public record FindDoubts(@Nullable Instant knownOn) implements Inquiry<List<Doubt>> {
  private static final int MOST = 200;

  @Override
  public List<Doubt> ask(House house, Asker asker) {
    var known = house.known(knownOn);
    var doubts = new ArrayList<Doubt>();
    new PartyDoubts(known, house.gazetteer()).find(doubts::add);
    new DealDoubts(known).find(doubts::add);
    var judged = judged(known);
    doubts.removeIf(doubt -> judged.contains(doubt.pair()));
    return spread(doubts);
  }

  private static Set<Set<String>> judged(Known known) {
    var judged = new HashSet<Set<String>>();
    known.parties().standing().judgements().stream()
        .map(it -> Doubt.pair(Doubt.About.PARTY, it.left(), it.right()))
        .forEach(judged::add);
    known.dealJudgements().judgements().stream()
        .map(it -> Doubt.pair(Doubt.About.DEAL, deal(it.left(), known), deal(it.right(), known)))
        .forEach(judged::add);
    return judged;
  }

  /// The deal that a told deal is now part of; itself if no source tells it any more.
  private static String deal(String told, Known known) {
    return known.deals().stream()
        .filter(deal -> deal.told().stream().anyMatch(it -> it.id().equals(told)))
        .map(deal -> deal.id())
        .findFirst()
        .orElse(told);
  }

  private static List<Doubt> spread(List<Doubt> doubts) {
    doubts.sort(
        Comparator.comparingInt((Doubt doubt) -> -doubt.score())
            .thenComparing(Doubt::left)
            .thenComparing(Doubt::right));
    Map<String, Integer> seen = new HashMap<>();
    Map<Doubt, Integer> rounds = new HashMap<>();
    for (var doubt : doubts) {
      int left = seen.merge(doubt.left(), 1, Integer::sum);
      int right = seen.merge(doubt.right(), 1, Integer::sum);
      rounds.put(doubt, Math.max(left, right));
    }
    doubts.sort(Comparator.comparingInt(rounds::get));
    return doubts.stream().limit(MOST).toList();
  }
}
