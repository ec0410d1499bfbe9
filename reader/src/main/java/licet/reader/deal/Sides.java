package licet.reader.deal;

import java.util.List;
import java.util.Set;
import licet.vocabulary.deal.Role;

/// What the two sides of a deal must be where the text tells only one of them, or none but what they
/// live on.
final class Sides {
  /// Kinds of parties that have patents and make no goods.
  private static final Set<String> LICENSING = Set.of("assertion", "university", "research");

  private Sides() {}

  /// Gives each of two parties the role that follows from the other's.
  static void complete(Draft draft) {
    if (draft.members.size() != 2) {
      return;
    }
    var sides = List.copyOf(draft.members.values());
    if (sides.stream().anyMatch(side -> side.roles().contains(Role.PARTNER))) {
      sides.forEach(side -> side.roles().add(Role.PARTNER));
    }
    if (draft.has("license") && !draft.has("cross-license") && !draft.has("pool")) {
      byTrade(sides);
      opposite(sides, Role.LICENSOR, Role.LICENSEE);
    }
    if (draft.has("patent-sale") || draft.has("business-sale")) {
      opposite(sides, Role.SELLER, Role.BUYER);
    }
    if (draft.has("litigation") || draft.has("settlement")) {
      opposite(sides, Role.PLAINTIFF, Role.DEFENDANT);
    }
  }

  /// Of two parties to a license without a direction, the one that lives on its patents licenses.
  private static void byTrade(List<Draft.Member> sides) {
    var first = sides.getFirst();
    var second = sides.getLast();
    boolean told =
        sides.stream()
            .anyMatch(m -> m.roles().contains(Role.LICENSOR) || m.roles().contains(Role.LICENSEE));
    boolean licensing = LICENSING.contains(first.who().kind());
    if (!told && licensing != LICENSING.contains(second.who().kind())) {
      (licensing ? first : second).roles().add(Role.LICENSOR);
    }
  }

  private static void opposite(List<Draft.Member> sides, Role one, Role other) {
    for (int i = 0; i < 2; i++) {
      var here = sides.get(i).roles();
      var there = sides.get(1 - i).roles();
      boolean open = !there.contains(one) && !there.contains(other);
      if (open && here.contains(one) != here.contains(other)) {
        there.add(here.contains(one) ? other : one);
      }
    }
  }
}
