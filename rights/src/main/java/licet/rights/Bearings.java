package licet.rights;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Membership;
import licet.vocabulary.fact.Term;
import org.jspecify.annotations.Nullable;

/// On whose patents a grant can bear at all. A grant has force only if somebody it binds holds the
/// patent, or its grantor draws its right from another grant of which that is true (P1, P5). So one
/// that binds neither a holder of the patent nor anybody above it fails whatever else is so.
final class Bearings {
  /// Above so many grants a search is given up, and the grant taken to bear on everything.
  private static final int MOST = 200;

  private final Kept kept;
  private final Map<Integer, List<Grant>> excludingByRoot = new HashMap<>();
  private final List<Grant> excludingAll = new ArrayList<>();

  Bearings(Kept kept) {
    this.kept = kept;
    for (var grant : kept.grants.values()) {
      if (grant.kind().excludes()) {
        var roots = roots(grant);
        if (roots == null) {
          excludingAll.add(grant);
        } else {
          roots.forEach(
              root -> excludingByRoot.computeIfAbsent(root, _ -> new ArrayList<>()).add(grant));
        }
      }
    }
  }

  /// The grants that may keep others out of patents that a party, or kin of it, has held.
  List<Grant> excluding(int root) {
    var grants = new ArrayList<>(excludingAll);
    grants.addAll(excludingByRoot.getOrDefault(root, List.of()));
    return grants;
  }

  /// True if a grantee may hand a grant on in part, or it is not on record whether it may.
  static boolean passesOn(Grant grant) {
    return grant.kind().permits()
        && switch (grant.standing().sublicense()) {
          case Term.Stated<Boolean>(Boolean may) -> may;
          case Term.Silent<Boolean> _ -> false;
          case Term.Undisclosed<Boolean> _ -> true;
        };
  }

  /// The grants from which the grantor of a grant may draw its right.
  List<Grant> heads(Grant grant) {
    var under = grant.standing().under();
    if (under != null) {
      var head = kept.grants.get(under);
      return head == null ? List.of() : List.of(head);
    }
    var heads = new ArrayList<Grant>();
    int root = kept.root(grant.by());
    for (int i = kept.grantedTo.start(root); i < kept.grantedTo.end(root); i++) {
      var head = (Grant) kept.facts.get(kept.grantedTo.at(i));
      if (passesOn(head) && !head.id().equals(grant.id())) {
        heads.add(head);
      }
    }
    return heads;
  }

  /// The roots of those on whose patents a grant can bear; null if that may be anybody.
  @Nullable Set<Integer> roots(Grant grant) {
    var roots = new LinkedHashSet<Integer>();
    var seen = new HashSet<String>();
    var open = new ArrayDeque<Grant>();
    open.add(grant);
    while (!open.isEmpty()) {
      var each = open.remove();
      if (!seen.add(each.id())) {
        continue;
      }
      if (each.kind() == Grant.Kind.COMPULSORY || seen.size() > MOST) {
        return null;
      }
      bound(each, roots);
      open.addAll(heads(each));
    }
    return roots;
  }

  private void bound(Grant grant, Set<Integer> roots) {
    int by = kept.root(grant.by());
    roots.add(by);
    for (var other : grant.standing().authority()) {
      roots.add(kept.root(other));
    }
    if (grant.standing().authority().contains("members")) {
      for (int i = kept.byKin.start(by); i < kept.byKin.end(by); i++) {
        if (kept.facts.get(kept.byKin.at(i)) instanceof Membership member) {
          roots.add(kept.root(member.member()));
        }
      }
    }
  }
}
