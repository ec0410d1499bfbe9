package licet.reader.deal;

import java.util.List;
import licet.vocabulary.deal.Role;

/// What one side of a deal between two must be because the text tells what the other is: who is
/// sued where somebody sues, who buys where somebody sells.
final class Sides {
  private Sides() {}

  /// Gives each of two parties the role that follows from the other's, and the license to whoever
  /// signs with a pool.
  static void complete(Draft draft) {
    var sides = List.copyOf(draft.members.values());
    if (draft.has("license") && sides.stream().anyMatch(s -> s.who().kind().equals("pool"))) {
      // who takes no part in running a pool takes its license
      sides.stream()
          .filter(side -> side.roles().isEmpty() && !side.who().kind().equals("pool"))
          .forEach(side -> side.roles().add(Role.LICENSEE));
    }
    buyTogether(draft, sides);
    if (sides.size() > 2) {
      lastSide(draft, sides);
    }
    if (sides.size() != 2) {
      return;
    }
    if (sides.stream().anyMatch(side -> side.roles().contains(Role.PARTNER))) {
      sides.forEach(side -> side.roles().add(Role.PARTNER));
    }
    if (draft.has("license") && !draft.has("cross-license") && !draft.has("pool")) {
      opposite(sides, Role.LICENSOR, Role.LICENSEE);
    }
    if (draft.has("license") || draft.has("pool")) {
      joins(sides);
    }
    boolean sold = draft.has("patent-sale") || draft.has("business-sale");
    if (sold && !draft.has("merger")) {
      opposite(sides, Role.SELLER, Role.BUYER);
    }
    if (draft.has("litigation") || draft.has("settlement")) {
      opposite(sides, Role.PLAINTIFF, Role.DEFENDANT);
      if (sides.stream().allMatch(side -> side.roles().contains(Role.PLAINTIFF))) {
        sides.forEach(side -> side.roles().add(Role.DEFENDANT)); // each has sued the other
      }
    }
    if (draft.has("settlement") && draft.has("license") && !draft.has("cross-license")) {
      sued(sides);
    }
  }

  /// Where a dispute of several is settled and all but one have sued, that one was sued; and whose
  /// suit a license ends, his are the patents.
  private static void lastSide(Draft draft, List<Draft.Member> sides) {
    var suing = sides.stream().filter(s -> s.roles().contains(Role.PLAINTIFF)).toList();
    var others = sides.stream().filter(s -> !s.roles().contains(Role.PLAINTIFF)).toList();
    if (others.size() != 1 || draft.has("pool") || !draft.has("settlement")) {
      return;
    }
    var sued = others.getFirst().roles();
    boolean acts = !sued.isEmpty();
    if (acts && suing.stream().noneMatch(s -> s.roles().contains(Role.DEFENDANT))) {
      sued.add(Role.DEFENDANT);
    }
    boolean takes = sued.contains(Role.LICENSEE) && !sued.contains(Role.LICENSOR);
    if (takes && suing.stream().noneMatch(s -> s.roles().contains(Role.LICENSEE))) {
      suing.forEach(s -> s.roles().add(Role.LICENSOR));
    }
  }

  /// Who only join forces to buy are no partners of a deal.
  private static void buyTogether(Draft draft, List<Draft.Member> sides) {
    var partners = sides.stream().filter(s -> s.roles().contains(Role.PARTNER)).toList();
    boolean buyers =
        partners.size() > 1 && partners.stream().allMatch(p -> p.roles().contains(Role.BUYER));
    if (buyers) {
      partners.forEach(partner -> partner.roles().remove(Role.PARTNER));
      draft.kinds.remove("cooperation");
    }
  }

  /// Where one side alone has sued, over its patents, the license that ends the suit is its own.
  private static void sued(List<Draft.Member> sides) {
    boolean told =
        sides.stream()
            .anyMatch(s -> s.roles().contains(Role.LICENSOR) || s.roles().contains(Role.LICENSEE));
    for (int i = 0; i < 2 && !told; i++) {
      var plaintiff = sides.get(i).roles();
      var defendant = sides.get(1 - i).roles();
      boolean alone =
          plaintiff.contains(Role.PLAINTIFF)
              && !plaintiff.contains(Role.DEFENDANT)
              && defendant.contains(Role.DEFENDANT)
              && !defendant.contains(Role.PLAINTIFF);
      if (alone) {
        plaintiff.add(Role.LICENSOR);
        defendant.add(Role.LICENSEE);
      }
    }
  }

  /// Who signs with a pool takes its license, if the text tells nothing else of him.
  private static void joins(List<Draft.Member> sides) {
    for (int i = 0; i < 2; i++) {
      boolean pool = sides.get(1 - i).who().kind().equals("pool");
      if (pool && !sides.get(i).who().kind().equals("pool") && sides.get(i).roles().isEmpty()) {
        sides.get(i).roles().add(Role.LICENSEE);
      }
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
