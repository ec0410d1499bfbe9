package licet.desk.inquiry;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import licet.register.deals.Deal;
import licet.register.deals.Relation;
import licet.register.known.Known;
import licet.vocabulary.deal.DealKind;

/// Deals that may be one event: those that reconciliation left open, and those of the same parties
/// and a like kind whose dates do not speak against it.
///
/// @param known the deals
record DealDoubts(Known known) {
  private static final int OPEN = 50;
  private static final int SAME_PARTIES = 20;
  private static final int NEAR_DAYS = 400;
  private static final int NEIGHBORS = 40;

  void find(Consumer<Doubt> each) {
    var seen = new java.util.HashSet<Set<String>>();
    for (var deal : known.deals()) {
      for (Relation relation : deal.relations()) {
        if (relation.link() == Relation.Link.MAY_BE
            && seen.add(Set.of(deal.id(), relation.deal()))) {
          var other = known.deal(relation.deal());
          each.accept(
              doubt(deal, other, OPEN + shared(deal, other).size(), List.of(relation.because())));
        }
      }
    }
    byParties()
        .values()
        .forEach(deals -> {
          for (int i = 0; i < deals.size(); i++) {
            for (int k = i + 1; k < Math.min(deals.size(), i + NEIGHBORS); k++) {
              if (seen.add(Set.of(deals.get(i).id(), deals.get(k).id()))) {
                like(deals.get(i), deals.get(k), each);
              }
            }
          }
        });
  }

  private Map<Set<String>, List<Deal>> byParties() {
    Map<Set<String>, List<Deal>> byParties = new HashMap<>();
    for (var deal : known.deals()) {
      var ids = deal.parties().stream().map(it -> it.who().id()).collect(Collectors.toSet());
      if (ids.size() > 1) {
        byParties.computeIfAbsent(ids, _ -> new ArrayList<>()).add(deal);
      }
    }
    return byParties;
  }

  private static void like(Deal one, Deal other, Consumer<Doubt> each) {
    var kinds = shared(one, other);
    var left = one.date();
    var right = other.date();
    boolean dated = left.isPresent() && right.isPresent();
    boolean agree = dated && left.get().agreesWith(right.get());
    long gap =
        dated ? Math.abs(ChronoUnit.DAYS.between(left.get().first(), right.get().first())) : 0;
    if (kinds.isEmpty() || gap > NEAR_DAYS) {
      return;
    }
    String kind = kinds.stream().map(DealKind::label).collect(Collectors.joining(", "));
    String dates =
        !dated
            ? "no date speaks against it"
            : agree ? "their dates agree" : "their dates are " + gap + " days apart";
    int near = agree ? 20 : dated ? (int) (15 - 15 * gap / NEAR_DAYS) : 10;
    each.accept(
        doubt(
            one,
            other,
            SAME_PARTIES + near + kinds.size(),
            List.of("the same parties", "both " + kind, dates)));
  }

  private static Set<DealKind> shared(Deal one, Deal other) {
    var shared = new TreeSet<DealKind>();
    one.kinds().forEach(it -> shared.add(it.value()));
    shared.retainAll(other.kinds().stream().map(it -> it.value()).toList());
    return shared;
  }

  private static Doubt doubt(Deal one, Deal other, int score, List<String> reasons) {
    return new Doubt(
        Doubt.About.DEAL,
        one.id(),
        other.id(),
        one.title() + " / " + other.title(),
        score,
        reasons);
  }
}
