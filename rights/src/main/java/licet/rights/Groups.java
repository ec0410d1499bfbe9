package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Reach.Affiliates;
import licet.vocabulary.fact.Reach.Threshold;
import licet.vocabulary.fact.Stake;
import licet.vocabulary.fact.Term;

/// Who is whose affiliate from when until when, by votes alone (A1, A3, A4). Where anything else
/// ties parties together, only the complete engine can tell.
final class Groups {
  private final Kept kept;
  private final Map<Integer, List<String>> membersByRoot = new HashMap<>();
  private final Map<Integer, Votes> votesByRoot = new HashMap<>();
  private final Map<Key, Set<String>> groups = new HashMap<>();

  /// An affiliate, from a day on until another.
  record Affiliate(String party, int from, int until) {}

  private record Key(String head, Threshold threshold, LocalDate day) {}

  Groups(Kept kept) {
    this.kept = kept;
    for (int party = 0; party < kept.parties(); party++) {
      int root = kept.root(party);
      if (root != party) {
        membersByRoot
            .computeIfAbsent(root, _ -> new ArrayList<>(List.of(kept.names.name(root))))
            .add(kept.names.name(party));
      }
    }
  }

  /// The kin of parties, without themselves.
  Collection<String> kin(Collection<String> parties) {
    var kin = new LinkedHashSet<String>();
    for (var party : parties) {
      kin.addAll(membersByRoot.getOrDefault(kept.root(party), List.of()));
    }
    kin.removeAll(parties);
    return kin;
  }

  /// The affiliates of a party under a clause.
  List<Affiliate> affiliates(String of, Affiliates clause) {
    int root = kept.root(of);
    var members = membersByRoot.getOrDefault(root, List.of());
    var affiliates = new ArrayList<Affiliate>();
    if (members.isEmpty()) {
      return affiliates;
    }
    var votes = votesByRoot.computeIfAbsent(root, this::votes);
    var days = List.copyOf(new TreeSet<>(votes.days()));
    for (int i = 0; i < days.size(); i++) {
      int until = i + 1 < days.size() ? Days.of(days.get(i + 1)) : Days.LAST;
      for (var member : members) {
        if (!member.equals(of) && affiliated(votes, members, clause, member, of, days.get(i))) {
          affiliates.add(new Affiliate(member, Days.of(days.get(i)), until));
        }
      }
    }
    return affiliates;
  }

  private Votes votes(int root) {
    var stakes = new ArrayList<Fact>();
    for (int i = kept.byKin.start(root); i < kept.byKin.end(root); i++) {
      if (kept.facts.get(kept.byKin.at(i)) instanceof Stake stake) {
        stakes.add(stake);
      }
    }
    var ledger = Ledger.known(stakes, null);
    return new Votes(ledger, new Called(ledger));
  }

  private boolean affiliated(
      Votes votes, List<String> members, Affiliates clause, String one, String of, LocalDate day) {
    var threshold =
        clause.threshold() instanceof Term.Stated<Threshold>(var stated)
            ? stated
            : Threshold.MORE_THAN_HALF;
    for (var direction : clause.directions()) {
      boolean so =
          switch (direction) {
            case DOWN -> group(votes, of, threshold, day).contains(one);
            case UP -> group(votes, one, threshold, day).contains(of);
            case SIDE ->
                members.stream()
                    .filter(head -> !head.equals(one) && !head.equals(of))
                    .map(head -> group(votes, head, threshold, day))
                    .anyMatch(group -> group.contains(one) && group.contains(of));
          };
      if (so) {
        return true;
      }
    }
    return false;
  }

  private Set<String> group(Votes votes, String head, Threshold threshold, LocalDate day) {
    return groups.computeIfAbsent(
        new Key(head, threshold, day), _ -> votes.group(head, threshold, day, _ -> List.of()));
  }
}
