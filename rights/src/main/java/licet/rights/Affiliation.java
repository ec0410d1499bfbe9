package licet.rights;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Control;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Reach;
import licet.vocabulary.fact.Reach.Affiliates;
import licet.vocabulary.fact.Reach.Direction;
import licet.vocabulary.fact.Reach.Threshold;
import licet.vocabulary.fact.Ruling;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Truth;
import org.jspecify.annotations.Nullable;

/// Who controls whom, and who is an affiliate of whom under a clause (A1 to A4, A6).
final class Affiliation {
  private static final String AGREEMENT = "the management agreement, or a finding on it";

  private final Matter matter;
  private final Called called;
  private final List<Control> controls;
  private final List<Ruling> rulings;
  private final Map<String, Set<String>> neighbors = new LinkedHashMap<>();

  Affiliation(Matter matter) {
    this.matter = matter;
    called = matter.called;
    controls = matter.ledger.all(Control.class);
    rulings =
        matter.ledger.all(Ruling.class).stream()
            .filter(ruling -> ruling.kind() == Ruling.Kind.CONTROLS)
            .toList();
  }

  /// A link other than votes that may make control.
  ///
  /// @param truth whether it does
  /// @param by the fact that tells of it
  private record Link(String holder, String in, Truth truth, Fact by) {}

  /// Whether somebody controls a company on a day (A1, A2).
  ///
  /// @param management whether control by other means than votes counts
  Finding controls(
      String holder, String in, LocalDate day, Threshold threshold, boolean management) {
    var links = links(day, management);
    var sure = group(holder, day, threshold, links, Set.of());
    var company = called.last(in);
    var claim = holder + " controls " + in + " on " + day;
    if (sure.contains(company)) {
      return Finding.of(true, "A1", claim, null, grounds(sure, company, day, links));
    }
    var possible = group(holder, day, threshold, links, openLinks(links));
    if (!possible.contains(company)) {
      return Finding.of(false, "A1", claim, null, shortOf(sure, holder, in, day));
    }
    return byOpenLinks(claim, holder, company, day, threshold, links);
  }

  private Finding byOpenLinks(
      String claim,
      String holder,
      String company,
      LocalDate day,
      Threshold threshold,
      List<Link> told) {
    var links = new ArrayList<>(told);
    var premises = new ArrayList<Proof>();
    while (true) {
      var group = group(holder, day, threshold, links, Set.of());
      if (group.contains(company)) {
        premises.addAll(grounds(group, company, day, links));
        return Finding.of(true, "A2", claim, null, leavesOf(premises));
      }
      var next = pivotal(holder, company, day, threshold, links, group);
      if (next == null) {
        return Finding.of(false, "A2", claim, null, leavesOf(premises));
      }
      var found =
          matter.told(
              next.truth,
              "A2",
              next.holder + " controls " + next.in + " by other means than votes",
              "control:" + called.last(next.holder) + ":" + called.last(next.in),
              AGREEMENT,
              next.by);
      premises.add(found.why());
      links.remove(next);
      if (found.so()) {
        links.add(new Link(next.holder, next.in, Truth.YES, next.by));
      }
    }
  }

  /// An open link from the group without which the company may not be reached, or null.
  private @Nullable Link pivotal(
      String holder,
      String company,
      LocalDate day,
      Threshold threshold,
      List<Link> links,
      Set<String> group) {
    if (!group(holder, day, threshold, links, openLinks(links)).contains(company)) {
      return null;
    }
    return openLinks(links).stream()
        .filter(link -> group.contains(called.last(link.holder)))
        .filter(link -> !group.contains(called.last(link.in)))
        .findFirst()
        .orElse(null);
  }

  private static List<Proof> leavesOf(List<Proof> premises) {
    var leaves = new LinkedHashSet<Proof>();
    premises.forEach(each -> leaves.addAll(Finding.leaves(each)));
    return List.copyOf(leaves);
  }

  private Set<String> group(
      String head, LocalDate day, Threshold threshold, List<Link> links, Collection<Link> taken) {
    Map<String, List<String>> companiesByHolder = new LinkedHashMap<>();
    for (var link : links) {
      if (link.truth == Truth.YES || taken.contains(link)) {
        companiesByHolder
            .computeIfAbsent(called.last(link.holder), _ -> new ArrayList<>())
            .add(link.in);
      }
    }
    return matter.votes.group(
        head, threshold, day, each -> companiesByHolder.getOrDefault(each, List.of()));
  }

  private static Set<Link> openLinks(List<Link> links) {
    var open = new LinkedHashSet<Link>();
    for (var link : links) {
      if (link.truth == Truth.UNKNOWN || link.truth == Truth.DISPUTED) {
        open.add(link);
      }
    }
    return open;
  }

  /// The links on a day. A ruling goes before what else is told; votes that fall short leave it
  /// open whether their holder directs the company, where the clause makes that control (A2).
  private List<Link> links(LocalDate day, boolean management) {
    var links = new LinkedHashMap<String, Link>();
    if (management) {
      for (var stake : matter.votes.on(day)) {
        put(links, new Link(stake.holder(), stake.in(), Truth.UNKNOWN, stake));
      }
      for (var each : controls) {
        boolean until = each.until() == null || day.isBefore(each.until());
        if (!each.given().date().isAfter(day) && until) {
          put(links, new Link(each.holder(), each.in(), each.controls(), each));
        }
      }
    }
    for (var each : rulings) {
      if (each.party() != null && each.against() != null) {
        var truth = each.settled() ? each.holds() : Truth.DISPUTED;
        put(links, new Link(each.party(), each.against(), truth, each));
      }
    }
    return List.copyOf(links.values());
  }

  /// True if a fact tells of control of a company by other means than votes (A2).
  boolean directed(String company) {
    return controls.stream().anyMatch(each -> called.same(each.in(), company));
  }

  private void put(Map<String, Link> links, Link link) {
    links.put(called.last(link.holder) + "\n" + called.last(link.in), link);
  }

  private List<Proof> grounds(Set<String> group, String company, LocalDate day, List<Link> links) {
    var facts = new LinkedHashSet<Fact>();
    var holders = new LinkedHashSet<String>();
    holders.add(company);
    for (var stake : matter.votes.held(group, company, day)) {
      holders.add(called.last(stake.holder()));
    }
    for (var stake : matter.votes.on(day)) {
      if (holders.contains(called.last(stake.in()))
          && group.contains(called.last(stake.holder()))) {
        facts.add(stake);
      }
    }
    for (var link : links) {
      if (link.truth == Truth.YES && group.contains(called.last(link.in))) {
        facts.add(link.by);
      }
    }
    var grounds = new ArrayList<Proof>();
    facts.forEach(fact -> grounds.add(Proofs.cited(fact)));
    if (grounds.isEmpty()) {
      grounds.add(new Proof.Assumed(company + " controls itself", "nobody is its own stranger"));
    }
    return grounds;
  }

  private List<Proof> shortOf(Set<String> group, String holder, String in, LocalDate day) {
    var held = matter.votes.held(group, in, day);
    var leaves = new ArrayList<Proof>();
    held.forEach(stake -> leaves.add(Proofs.cited(stake)));
    if (leaves.isEmpty()) {
      leaves.add(matter.absent("votes of " + holder + " in " + in + " on " + day));
    }
    return leaves;
  }

  /// Whether one is an affiliate of the other on a day under a clause (A1 to A4).
  ///
  /// @param key what tells the clause from others, for terms that are not on record
  Finding affiliated(String key, Affiliates clause, String one, String of, LocalDate day) {
    var found = new ArrayList<Finding>();
    for (var direction : new TreeSet<>(clause.directions())) {
      found.add(
          switch (direction) {
            case DOWN -> controls(key, clause, of, one, day);
            case UP -> controls(key, clause, one, of, day);
            case SIDE -> besides(key, clause, one, of, day);
          });
      if (found.getLast().so()) {
        break;
      }
    }
    var claim = one + " is an affiliate of " + of + " on " + day;
    return Finding.any("A4", claim, found, matter.absent("a direction in which affiliates count"));
  }

  private Finding besides(String key, Affiliates clause, String one, String of, LocalDate day) {
    var claim = one + " and " + of + " are under common control on " + day;
    for (var head : heads()) {
      if (!called.same(head, one) && !called.same(head, of)) {
        var first = controls(key, clause, head, of, day);
        if (first.so()) {
          var second = controls(key, clause, head, one, day);
          if (second.so()) {
            return Finding.holds("A4", claim, first.why(), second.why());
          }
        }
      }
    }
    return Finding.fails("A4", claim, matter.absent("somebody who controls both"));
  }

  private Set<String> heads() {
    var heads = new TreeSet<>(matter.votes.parties());
    controls.forEach(each -> heads.add(called.last(each.holder())));
    for (var each : rulings) {
      if (each.party() != null) {
        heads.add(called.last(each.party()));
      }
    }
    return heads;
  }

  /// Control under a clause; where its threshold is not on record, the usual ones are tried.
  private Finding controls(String key, Affiliates clause, String holder, String in, LocalDate day) {
    return switch (clause.threshold()) {
      case Term.Stated<Threshold>(Threshold threshold) ->
          controls(holder, in, day, threshold, clause.management());
      case Term.Silent<Threshold> _ ->
          controls(holder, in, day, Threshold.MORE_THAN_HALF, clause.management());
      case Term.Undisclosed<Threshold> _ -> {
        var strict = controls(holder, in, day, Threshold.MORE_THAN_HALF, clause.management());
        if (strict.so() || !controls(holder, in, day, Threshold.AT_LEAST_HALF, false).so()) {
          yield strict;
        }
        var leaves = Finding.leaves(strict.why());
        var open = matter.open("A1", "half of the votes is enough", threshold(key));
        var premises = new ArrayList<Proof>(leaves);
        premises.addAll(Finding.leaves(open.why()));
        yield Finding.of(open.so(), "A1", holder + " controls " + in, null, premises);
      }
    };
  }

  private static Premise threshold(String key) {
    return Premise.untold(
        key + ":threshold",
        "whether at least half of the votes is enough or more than half is needed",
        "the definition of affiliates");
  }

  /// True if one may be an affiliate of the other, whatever the clause, on some day.
  boolean linked(String one, String other) {
    var reached = new LinkedHashSet<String>();
    var open = new ArrayDeque<String>();
    open.add(called.last(one));
    while (!open.isEmpty()) {
      var each = open.remove();
      if (reached.add(each)) {
        open.addAll(neighbors().getOrDefault(each, Set.of()));
      }
    }
    return reached.contains(called.last(other));
  }

  private Map<String, Set<String>> neighbors() {
    if (neighbors.isEmpty()) {
      for (var day : days()) {
        for (var link : links(day, true)) {
          var holder = called.last(link.holder);
          var in = called.last(link.in);
          neighbors.computeIfAbsent(holder, _ -> new LinkedHashSet<>()).add(in);
          neighbors.computeIfAbsent(in, _ -> new LinkedHashSet<>()).add(holder);
        }
      }
    }
    return neighbors;
  }

  /// The days on which somebody's control may begin or end.
  Set<LocalDate> days() {
    var days = new TreeSet<>(matter.votes.days());
    for (var each : controls) {
      days.add(each.given().date());
      if (each.until() != null) {
        days.add(each.until());
      }
    }
    rulings.forEach(each -> days.add(each.given().date()));
    return days;
  }

  /// The clause that holds where a grant says nothing: more than half of the votes, in every
  /// direction.
  static Affiliates usual() {
    return new Affiliates(
        Term.none(), false, Set.of(Direction.values()), Reach.When.FLOATING, null);
  }

  /// The affiliates clause of a grant, or the usual one.
  static Affiliates clauseOf(Grant grant) {
    return switch (grant.reach().affiliates()) {
      case Term.Stated<Affiliates>(Affiliates clause) -> clause;
      case Term.Silent<Affiliates> _, Term.Undisclosed<Affiliates> _ -> usual();
    };
  }
}
