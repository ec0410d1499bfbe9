package licet.rights;

import java.util.Arrays;

/// Parties that some fact ties together: by votes or other control, by merger, change of name, sale
/// of a business, or transfer of all that one of them holds. What is not kin is as a stranger: no
/// rule goes from one to the other but through a patent or a grant.
final class Kin {
  private final Dictionary parties;
  private int[] parents = new int[64];
  private boolean[] restless = new boolean[64];
  private int size;

  Kin(Dictionary parties) {
    this.parties = parties;
  }

  /// Ties two parties together.
  ///
  /// @param byVotes true if only votes tie them
  void tie(String one, String other, boolean byVotes) {
    int here = root(parties.add(one));
    int there = root(parties.add(other));
    boolean either = restless[here] || restless[there] || !byVotes;
    parents[there] = here;
    restless[here] = either;
  }

  /// The party that stands for all kin of a party.
  int root(int party) {
    grow(party);
    int root = party;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  /// True if something other than votes ties a party to others.
  boolean restless(int party) {
    return restless[root(party)];
  }

  private void grow(int party) {
    if (party >= parents.length) {
      int length = Math.max(party + 1, 2 * parents.length);
      parents = Arrays.copyOf(parents, length);
      restless = Arrays.copyOf(restless, length);
    }
    for (; size <= party; size++) {
      parents[size] = size;
    }
  }

  /// The roots of all parties, so that many threads can ask for them.
  int[] roots() {
    var roots = new int[parties.size()];
    Arrays.setAll(roots, this::root);
    return roots;
  }
}
