package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import licet.vocabulary.answer.Answer.Flag;
import licet.vocabulary.fact.Control;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Reach;
import licet.vocabulary.fact.Stake;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Truth;

/// C17: control on which a grant turns is untold, lies on the threshold, runs in a circle or rests
/// on more votes than there are.
final class ControlFlags {
  private final List<Stake> stakes;
  private final List<Control> controls;
  private final List<Flag> flags = new ArrayList<>();

  private ControlFlags(Matter matter, LocalDate day) {
    stakes = matter.votes.on(day);
    controls =
        matter.ledger.all(Control.class).stream()
            .filter(each -> !each.given().date().isAfter(day))
            .filter(each -> each.until() == null || each.until().isAfter(day))
            .toList();
  }

  /// The flags of these grants on a day.
  static List<Flag> of(Matter matter, List<Grant> grants, LocalDate day) {
    var of = new ControlFlags(matter, day);
    for (var grant : grants) {
      var clause = grant.reach().affiliates();
      if (clause instanceof Term.Undisclosed<Reach.Affiliates>) {
        of.add("who is an affiliate is not on record", grant);
      } else if (clause instanceof Term.Stated<Reach.Affiliates>(var affiliates)) {
        of.clause(grant, affiliates);
      }
    }
    return List.copyOf(of.flags);
  }

  private void clause(Grant grant, Reach.Affiliates clause) {
    if (!clause.threshold().disclosed()) {
      add("the votes that make control are not on record", grant);
    } else {
      var threshold = clause.threshold().or(Reach.Threshold.MORE_THAN_HALF);
      for (var stake : stakes) {
        boolean near = near(grant).contains(stake.holder()) || near(grant).contains(stake.in());
        if (near && stake.votes().compareTo(threshold.votes()) == 0) {
          add("the votes of " + stake.holder() + " lie on the threshold", grant, stake);
        }
      }
    }
    if (clause.management()) {
      for (var control : controls) {
        boolean open = control.controls() == Truth.UNKNOWN || control.controls() == Truth.DISPUTED;
        if (open && near(grant).contains(control.holder())) {
          add("whether " + control.holder() + " controls is open", grant, control);
        }
      }
    }
    overfull(grant);
    var circle = circle(near(grant));
    if (!circle.isEmpty()) {
      var sides = new ArrayList<Fact>(List.of(grant));
      sides.addAll(circle);
      add("companies hold each other in a circle", sides);
    }
  }

  /// Stakes that cannot all be so.
  private void overfull(Grant grant) {
    var near = near(grant);
    Map<String, List<Stake>> stakesByCompany = new TreeMap<>();
    for (var stake : stakes) {
      if (near.contains(stake.in())) {
        stakesByCompany.computeIfAbsent(stake.in(), _ -> new ArrayList<>()).add(stake);
      }
    }
    stakesByCompany.forEach((company, held) -> {
      if (Votes.tooMany(held)) {
        var sides = new ArrayList<Fact>(List.of(grant));
        sides.addAll(held);
        add("more than all votes in " + company + " are told", sides);
      }
    });
  }

  /// The grantees and all that are linked to them by stakes.
  private Set<String> near(Grant grant) {
    var near = new HashSet<>(grant.to());
    boolean grown = true;
    while (grown) {
      grown = false;
      for (var stake : stakes) {
        if (near.contains(stake.holder()) || near.contains(stake.in())) {
          boolean holder = near.add(stake.holder());
          boolean company = near.add(stake.in());
          grown |= holder || company;
        }
      }
    }
    return near;
  }

  /// Stakes that lead from a company back to it: what is left when whoever holds nothing, or is
  /// held by nobody, is taken away again and again.
  private List<Stake> circle(Set<String> among) {
    var left = new ArrayList<>(stakes);
    left.removeIf(stake -> !among.contains(stake.holder()));
    boolean shrunk = true;
    while (shrunk) {
      Map<String, Integer> held = new HashMap<>();
      Map<String, Integer> holding = new HashMap<>();
      left.forEach(stake -> held.merge(stake.in(), 1, Integer::sum));
      left.forEach(stake -> holding.merge(stake.holder(), 1, Integer::sum));
      shrunk =
          left.removeIf(
              stake -> !held.containsKey(stake.holder()) || !holding.containsKey(stake.in()));
    }
    return left;
  }

  private void add(String words, Fact... sides) {
    add(words, List.of(sides));
  }

  private void add(String words, Collection<? extends Fact> sides) {
    flags.add(new Flag("C17", sides.stream().map(Fact::id).toList(), "A1", words));
  }
}
