package licet.register.deals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import licet.register.deals.Relation.Link;
import licet.vocabulary.deal.DealKind;

/// How deals stand to one another: which follows which, which settles which, which are told
/// together, and which may be one.
final class Relations {
  private final Map<String, Deal> dealById = new TreeMap<>();
  private final Map<String, Map<List<String>, Relation>> byDeal = new HashMap<>();

  Relations(Collection<Deal> deals) {
    deals.forEach(deal -> dealById.put(deal.id(), deal));
    byParties(deals).values().forEach(this::chain);
    bySource(deals).values().forEach(this::toldTogether);
  }

  /// Notes that two can be one for all that is told.
  void mayBe(Join open, Map<String, String> idByTold) {
    String left = idByTold.getOrDefault(open.left(), open.left());
    String right = idByTold.getOrDefault(open.right(), open.right());
    if (!left.equals(right)) {
      add(left, Link.MAY_BE, right, open.because());
      add(right, Link.MAY_BE, left, open.because());
    }
  }

  /// The deals with their relations.
  List<Deal> related() {
    return dealById.values().stream()
        .map(deal -> {
          var relations = byDeal.getOrDefault(deal.id(), Map.of()).values();
          return deal.with(relations.stream().sorted().toList());
        })
        .toList();
  }

  private void chain(List<Deal> deals) {
    var inOrder =
        deals.stream()
            .map(Dated::of)
            .filter(it -> it.day().isBefore(LocalDate.MAX))
            .sorted()
            .map(Dated::deal)
            .toList();
    Deal before = null;
    var suits = new ArrayList<Deal>();
    for (var deal : inOrder) {
      var families = Family.of(kinds(deal));
      if (families.contains(Family.SUIT)) {
        suits.add(deal);
        continue;
      }
      if (kinds(deal).contains(DealKind.SETTLEMENT)) {
        suits.forEach(suit -> settles(deal, suit));
        suits.clear();
      }
      if (families.contains(Family.LICENSING)) {
        if (before != null) {
          follows(deal, before);
        }
        before = deal;
      }
    }
  }

  private void follows(Deal later, Deal earlier) {
    String because = "a later deal between the same parties";
    add(later.id(), Link.FOLLOWS, earlier.id(), because);
    add(earlier.id(), Link.FOLLOWED_BY, later.id(), because);
  }

  private void settles(Deal settlement, Deal suit) {
    String because = "the parties settled after this suit between them";
    add(settlement.id(), Link.SETTLES, suit.id(), because);
    add(suit.id(), Link.SETTLED_BY, settlement.id(), because);
  }

  private void toldTogether(List<Deal> deals) {
    for (var news : deals) {
      for (var recalled : deals) {
        sourceOfBoth(news, recalled)
            .forEach(source -> {
              add(news.id(), Link.TOLD_WITH, recalled.id(), source + " recalls it");
              add(recalled.id(), Link.TOLD_WITH, news.id(), source + " recalls this with it");
            });
      }
    }
  }

  private static List<String> sourceOfBoth(Deal news, Deal recalled) {
    if (news.id().equals(recalled.id())) {
      return List.of();
    }
    Set<String> telling =
        news.told().stream()
            .filter(told -> told.deal().main())
            .map(told -> told.source().sha256())
            .collect(Collectors.toSet());
    return recalled.told().stream()
        .filter(told -> !told.deal().main() && telling.contains(told.source().sha256()))
        .map(told -> told.source().path())
        .sorted()
        .limit(1)
        .toList();
  }

  private void add(String from, Link link, String to, String because) {
    byDeal
        .computeIfAbsent(from, _ -> new HashMap<>())
        .putIfAbsent(List.of(link.name(), to), new Relation(link, to, because));
  }

  private static Map<String, List<Deal>> byParties(Collection<Deal> deals) {
    var groups = new TreeMap<String, List<Deal>>();
    for (var deal : deals) {
      var ids =
          deal.parties().stream()
              .map(it -> it.who().id())
              .collect(Collectors.toCollection(TreeSet::new));
      if (ids.size() > 1) {
        groups.computeIfAbsent(String.join(" ", ids), _ -> new ArrayList<>()).add(deal);
      }
    }
    return groups;
  }

  private static Map<String, List<Deal>> bySource(Collection<Deal> deals) {
    var groups = new TreeMap<String, List<Deal>>();
    for (var deal : deals) {
      for (var source : deal.sources()) {
        groups.computeIfAbsent(source.sha256(), _ -> new ArrayList<>()).add(deal);
      }
    }
    return groups;
  }

  private static List<DealKind> kinds(Deal deal) {
    return deal.kinds().stream().map(Value::value).toList();
  }
}
