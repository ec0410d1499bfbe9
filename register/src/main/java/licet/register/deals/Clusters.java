package licet.register.deals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import licet.register.identity.Groups;
import licet.register.identity.Standing;
import licet.vocabulary.statement.Judgement;
import licet.vocabulary.statement.Judgement.Verdict;

/// Told deals, and which of them are held to be one. What judgements hold to be one is taken as a
/// whole: it is barred from another only if all of it is.
final class Clusters {
  private final List<Clue> clues;
  private final Map<String, Integer> indexById = new HashMap<>();
  private final Map<String, Set<String>> differentById = new HashMap<>();
  private final Groups groups;
  private final int[] judged;
  private final Set<Integer> judgedTogether = new HashSet<>();
  private final Set<Long> barred = new HashSet<>();
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Join> joins = new ArrayList<>();

  Clusters(List<Clue> clues, Standing judgements) {
    this.clues = clues;
    groups = new Groups(clues.size());
    for (int i = 0; i < clues.size(); i++) {
      indexById.put(clues.get(i).id(), i);
      members.add(new ArrayList<>(List.of(i)));
    }
    for (var different : judgements.with(Verdict.DIFFERENT)) {
      differ(different.left(), different.right());
      differ(different.right(), different.left());
    }
    judgements.with(Verdict.SAME).forEach(this::follow);
    judged = IntStream.range(0, clues.size()).map(this::find).toArray();
    for (int i = 0; i < judged.length; i++) {
      if (judged[i] != i) {
        judgedTogether.add(judged[i]);
      }
    }
  }

  Clue clue(int index) {
    return clues.get(index);
  }

  int size() {
    return clues.size();
  }

  /// The cluster of a told deal, named by its least member.
  int find(int index) {
    return groups.first(index);
  }

  int find(Clue clue) {
    return find(index(clue.id()));
  }

  /// The told deals of a cluster.
  List<Integer> members(int cluster) {
    return members.get(cluster);
  }

  List<Clue> clues(int cluster) {
    return members.get(cluster).stream().map(clues::get).toList();
  }

  /// All clusters, in the order of their least members.
  List<Integer> all() {
    return IntStream.range(0, size()).filter(i -> find(i) == i).boxed().toList();
  }

  /// Why the members of each cluster are held to be one.
  Map<Integer, List<Join>> joins() {
    return joins.stream().sorted().collect(Collectors.groupingBy(join -> find(index(join.left()))));
  }

  /// Makes two clusters one unless something forbids it.
  boolean unite(int left, int right, Join because) {
    int one = find(left);
    int other = find(right);
    if (one == other || barred(one, other)) {
      return false;
    }
    merge(one, other, because);
    return true;
  }

  /// True if any told deal of the one cluster can't be one with any of the other.
  boolean barred(int one, int other) {
    long pair = pair(Math.min(one, other), Math.max(one, other));
    if (barred.contains(pair)) {
      return true;
    }
    boolean grouped = follows(one) || follows(other);
    boolean found = grouped ? anyGroupBarred(one, other) : anyBarred(one, other);
    if (found) {
      barred.add(pair); // for good: a cluster only grows
    }
    return found;
  }

  /// True if a judgement made the cluster, or part of it.
  private boolean follows(int cluster) {
    return !judgedTogether.isEmpty()
        && members.get(cluster).stream().anyMatch(it -> judgedTogether.contains(judged[it]));
  }

  private boolean anyBarred(int one, int other) {
    for (int left : members.get(one)) {
      for (int right : members.get(other)) {
        if (heldApart(left, right) || Bars.forbid(clues.get(left), clues.get(right))) {
          return true;
        }
      }
    }
    return false;
  }

  /// What is judged one is barred only if all of it is.
  private boolean anyGroupBarred(int one, int other) {
    var free = new HashMap<Long, Boolean>();
    for (int left : members.get(one)) {
      for (int right : members.get(other)) {
        if (heldApart(left, right)) {
          return true;
        }
        boolean bar = Bars.forbid(clues.get(left), clues.get(right));
        free.merge(pair(judged[left], judged[right]), !bar, Boolean::logicalOr);
      }
    }
    return free.containsValue(false);
  }

  private static long pair(int left, int right) {
    return ((long) left << 32) | right;
  }

  private boolean heldApart(int left, int right) {
    return differentById
        .getOrDefault(clues.get(left).id(), Set.of())
        .contains(clues.get(right).id());
  }

  private void follow(Judgement same) {
    var left = indexById.get(same.left());
    var right = indexById.get(same.right());
    if (left == null || right == null) {
      return;
    }
    int one = find(left);
    int other = find(right);
    if (one != other && !anyHeldApart(one, other)) {
      String because = "judged the same by " + same.by() + ": " + same.because();
      merge(one, other, new Join(same.left(), same.right(), because));
    }
  }

  private boolean anyHeldApart(int one, int other) {
    return members.get(one).stream()
        .anyMatch(left -> members.get(other).stream().anyMatch(right -> heldApart(left, right)));
  }

  private void merge(int one, int other, Join because) {
    int stays = Math.min(one, other);
    int goes = Math.max(one, other);
    groups.join(stays, goes);
    members.get(stays).addAll(members.get(goes));
    members.get(goes).clear();
    joins.add(because);
  }

  private void differ(String one, String other) {
    differentById.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
  }

  int index(String id) {
    var index = indexById.get(id);
    if (index == null) {
      throw new IllegalStateException("no told deal " + id);
    }
    return index;
  }
}
