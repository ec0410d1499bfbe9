package licet.register.deals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import licet.register.deals.When.Firmness;
import licet.register.identity.Standing;

/// The making of deals out of what single sources tell: which of the told deals are one event.
///
/// Judgements go first. Then those are joined whose day or month is known, the likeliest pair
/// first; then those of which a year is told, and last those without a date, each only where just
/// one deal fits. What is held to be one must nowhere contradict itself (see [Bars]). The result
/// depends on what is told, never on the order in which it came.
public final class Reconciliation {
  /// Word of a deal can come this long before it or after it.
  private static final int FOLLOW_UP_DAYS = 120;

  /// A deal that fits more others than this may be any; to list them tells nothing.
  private static final int WORTH_NOTING = 5;

  private final Clusters clusters;
  private final Set<Join> open = new TreeSet<>();

  private Reconciliation(Clusters clusters) {
    this.clusters = clusters;
  }

  /// The deals that sources tell of, the earliest first, those without a date last.
  ///
  /// @param told all the deals as single sources tell them, in any order
  /// @param judgements over the ids of told deals
  public static List<Deal> of(Collection<Told> told, Standing judgements) {
    var clues = told.parallelStream().map(Clue::of).sorted(Comparator.comparing(Clue::id)).toList();
    var reconciliation = new Reconciliation(new Clusters(clues, judgements));
    reconciliation.run();
    return new Gathering(reconciliation.clusters, reconciliation.open).deals();
  }

  private void run() {
    join(Blocks.ofCopies(clues(clusters.all())));
    join(Blocks.of(clues(at(Firmness.FIRM))));
    attachFollowUps();
    for (var firmness : List.of(Firmness.YEAR, Firmness.LOOSE)) {
      attach(at(firmness), firmer(firmness), this::fits);
      join(Blocks.of(clues(at(firmness))));
    }
  }

  private List<Clue> clues(List<Integer> some) {
    return some.stream().flatMap(cluster -> clusters.clues(cluster).stream()).toList();
  }

  /// The clusters whose best known date is of this firmness.
  private List<Integer> at(Firmness firmness) {
    return clusters.all().stream().filter(cluster -> firmness(cluster) == firmness).toList();
  }

  private List<Integer> firmer(Firmness than) {
    return clusters.all().stream().filter(it -> firmness(it).compareTo(than) < 0).toList();
  }

  private Firmness firmness(int cluster) {
    var best = Firmness.LOOSE;
    for (int member : clusters.members(cluster)) {
      var firmness = clusters.clue(member).when().firmness();
      best = firmness.compareTo(best) < 0 ? firmness : best;
    }
    return best;
  }

  /// Joins the likeliest first.
  private void join(Blocks blocks) {
    var likenesses = new TreeSet<Likeness>();
    blocks.likenesses(likenesses::add);
    for (var likeness : likenesses) {
      int left = clusters.find(likeness.left());
      int right = clusters.find(likeness.right());
      if (left != right) {
        clusters.unite(left, right, because(likeness));
      }
    }
  }

  private static Join because(Likeness likeness) {
    return new Join(likeness.left().id(), likeness.right().id(), likeness.because());
  }

  /// Word of a deal weeks before it or after it, which tells no date of its own.
  private void attachFollowUps() {
    var dated = new ArrayList<Integer>();
    var undated = new ArrayList<Integer>();
    for (int cluster : at(Firmness.FIRM)) {
      boolean told = clusters.clues(cluster).stream().anyMatch(clue -> clue.when().dated());
      (told ? dated : undated).add(cluster);
    }
    attach(undated, dated, Reconciliation::followsUp);
  }

  private static boolean followsUp(Clue news, Clue deal) {
    return news.when().gap(deal.when()) <= FOLLOW_UP_DAYS
        && news.parties().equals(deal.parties())
        && news.parties().size() > 1
        && !news.families().contains(Family.SUIT)
        && !news.sharedKinds(deal).isEmpty();
  }

  private boolean fits(Clue vague, Clue firm) {
    return Likeness.between(vague, firm).isPresent();
  }

  /// Joins each vague cluster to the one firm cluster it fits; that it fits several is noted.
  private void attach(List<Integer> vague, List<Integer> firm, Fit fit) {
    var targets = new Targets(clusters, firm);
    var chosen = new TreeMap<Integer, Join>();
    for (int cluster : vague) {
      var candidates = candidates(cluster, targets, fit);
      var best = narrowed(candidates);
      if (best.size() == 1) {
        chosen.put(cluster, best.getFirst().because(candidates.size()));
      } else if (best.size() <= WORTH_NOTING) {
        best.forEach(it -> open.add(it.because(candidates.size())));
      }
    }
    chosen.forEach((cluster, because) -> {
      int target = clusters.find(clusters.index(because.right()));
      clusters.unite(cluster, target, because);
    });
  }

  private List<Candidate> candidates(int cluster, Targets targets, Fit fit) {
    var found = new TreeMap<Integer, Candidate>();
    for (var clue : clusters.clues(cluster)) {
      for (int target : targets.near(clue, FOLLOW_UP_DAYS)) {
        if (!found.containsKey(target)) {
          var deal = clusters.clues(target);
          deal.stream()
              .filter(other -> fit.test(clue, other))
              .findFirst()
              .filter(_ -> !clusters.barred(cluster, target))
              .ifPresent(near -> found.put(target, new Candidate(clue, near, deal)));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /// Of several deals that fit, the one that has the same figure, else the one of the same kind.
  private static List<Candidate> narrowed(List<Candidate> all) {
    if (all.size() < 2) {
      return all;
    }
    var sameFigure = all.stream().filter(Candidate::sharesFigure).toList();
    if (sameFigure.size() == 1) {
      return sameFigure;
    }
    var sameKind = all.stream().filter(Candidate::sharesKind).toList();
    return sameKind.isEmpty() ? all : sameKind;
  }

  /// Whether a vague told deal fits a firm one.
  private interface Fit {
    boolean test(Clue vague, Clue firm);
  }

  /// A deal that a vague one may be.
  private record Candidate(Clue vague, Clue near, List<Clue> deal) {
    boolean sharesFigure() {
      return deal.stream().anyMatch(vague::sharesFigure);
    }

    boolean sharesKind() {
      return deal.stream().anyMatch(clue -> !vague.sharedKinds(clue).isEmpty());
    }

    Join because(int candidates) {
      String only =
          candidates == 1 ? "no other deal of theirs fits" : "of " + candidates + " that fit";
      String because = new Likeness(vague, near, 0, false).because() + "; " + only;
      return new Join(vague.id(), near.id(), because);
    }
  }
}
