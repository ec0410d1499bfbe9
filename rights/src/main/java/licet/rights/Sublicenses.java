package licet.rights;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import licet.vocabulary.answer.Law;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Term;
import licet.vocabulary.time.Period;
import org.jspecify.annotations.Nullable;

/// From whom a grant has its power: from an owner, or through a chain of licenses with a right to
/// sublicense (P1, P5, P6, L6). A chain may be long, and may lead back to itself.
final class Sublicenses {
  /// Of so many licenses that give a grantor nothing each is told; the rest are counted.
  private static final int FEW = 5;

  private final Matter matter;
  private final Asking.Once<Source> sources;
  private final Map<String, List<Grant>> licensesByGrantee = new HashMap<>();

  Sublicenses(Matter matter) {
    this.matter = matter;
    sources = new Asking.Once<>(matter.reading);
    for (var grant : matter.grants()) {
      if (grant.kind().permits()) {
        for (var grantee : grant.to()) {
          licensesByGrantee
              .computeIfAbsent(matter.called.last(grantee), _ -> new ArrayList<>())
              .add(grant);
        }
      }
    }
  }

  /// True if a grant goes back to whoever licensed its grantor in another instrument, by then (U9).
  boolean back(Grant grant) {
    return licensesByGrantee.getOrDefault(matter.called.last(grant.by()), List.of()).stream()
        .filter(each -> !each.given().date().isAfter(grant.given().date()))
        .filter(each -> !instrument(each).equals(instrument(grant)))
        .anyMatch(each -> matter.called.among(grant.to(), each.by()));
  }

  private static String instrument(Grant grant) {
    return grant.id().replaceAll("/[12]$", "");
  }

  /// Where the power of a grant comes from.
  ///
  /// @param finding whether it has any, and why
  /// @param root the grant of an owner at the head of the chain, or null
  /// @param at when that took hold, or null
  /// @param path the ids of all grants of the chain
  record Source(
      Finding finding, @Nullable Grant root, Holdings.@Nullable Instant at, Set<String> path) {}

  /// The source of a grant for an act.
  Source of(Grant grant, Conduct conduct) {
    return sources.of(List.of(grant.id(), conduct), () -> find(grant, conduct));
  }

  private Source find(Grant grant, Conduct conduct) {
    var own = root(grant, conduct);
    if (own != null) {
      return own;
    }
    var below = new LinkedHashMap<String, Step>();
    var open = new ArrayDeque<Grant>();
    var failed = new Failed();
    open.add(grant);
    below.put(grant.id(), new Step(null, grant, null));
    while (!open.isEmpty()) {
      var lower = open.remove();
      for (var upper : heads(lower)) {
        if (upper.id().equals(lower.id()) && lower.standing().under() == null) {
          continue;
        }
        if (below.containsKey(upper.id())) {
          failed.add(circle(upper));
          continue;
        }
        if (failed.first.size() == FEW && withoutRight(upper)) {
          failed.more++;
          continue;
        }
        var link = link(lower, upper, conduct);
        if (!link.so()) {
          failed.add(link);
          continue;
        }
        below.put(upper.id(), new Step(lower.id(), upper, link));
        var root = root(upper, conduct);
        if (root != null) {
          return chained(grant, upper, root, below);
        }
        open.add(upper);
      }
    }
    return none(grant, conduct, failed);
  }

  /// A grant reached from the one below it.
  private record Step(@Nullable String lower, Grant grant, @Nullable Finding link) {}

  /// The licenses that give a grantor nothing: the first of them, and how many more.
  private static final class Failed {
    private final List<Proof> first = new ArrayList<>();
    private int more;

    void add(Finding finding) {
      if (first.size() < FEW) {
        first.add(finding.why());
      } else {
        more++;
      }
    }
  }

  /// True if a license says that it gives no right to sublicense, or says nothing of it: nothing
  /// else is then asked of it.
  private static boolean withoutRight(Grant upper) {
    return switch (upper.standing().sublicense()) {
      case Term.Stated<Boolean>(Boolean may) -> !may;
      case Term.Silent<Boolean> _ -> true;
      case Term.Undisclosed<Boolean> _ -> false;
    };
  }

  private static Finding circle(Grant grant) {
    return Finding.fails(
        "P5", "the chain of licenses above " + grant.id() + " has a head", Proofs.cited(grant));
  }

  private Source none(Grant grant, Conduct conduct, Failed failed) {
    var claim = grant.by() + " could grant " + grant.id() + " under " + conduct.patent();
    if (!failed.first.isEmpty()) {
      var premises = new ArrayList<Proof>(failed.first);
      if (failed.more > 0) {
        premises.add(matter.absent("a right to grant it in " + failed.more + " more licenses"));
      }
      return new Source(
          Finding.of(false, "P5", claim, null, premises), null, null, Set.of(grant.id()));
    }
    var leaves = Holdings.absence(matter, grant, conduct);
    return new Source(Finding.of(false, "P1", claim, null, leaves), null, null, Set.of(grant.id()));
  }

  private Source chained(Grant grant, Grant upper, Source root, Map<String, Step> below) {
    var path = new HashSet<String>();
    var premises = new ArrayList<Finding>();
    premises.add(root.finding);
    String id = upper.id();
    while (id != null) {
      path.add(id);
      var step = below.get(id);
      if (step == null) {
        throw new IllegalStateException("a chain of licenses without " + id);
      }
      if (step.link != null) {
        premises.add(step.link);
      }
      id = step.lower;
    }
    var claim = grant.by() + " could grant " + grant.id() + " as a licensee";
    return new Source(Finding.all("P5", claim, premises), root.root, root.at, path);
  }

  /// The source of a grant whose grantor, or one it binds, holds the patent; null if none does.
  private @Nullable Source root(Grant grant, Conduct conduct) {
    if (grant.kind() == Grant.Kind.COMPULSORY) {
      var ordered =
          Finding.holds("U7", grant.by() + " can order " + grant.id(), Proofs.cited(grant));
      var at = new Holdings.Instant(grant.given().date(), 0, grant.by(), ordered);
      return new Source(ordered, grant, at, Set.of(grant.id()));
    }
    var at = instant(grant, conduct);
    if (at == null) {
      return null;
    }
    var title = matter.power.title(grant, at, conduct);
    return new Source(title, grant, at, Set.of(grant.id()));
  }

  /// The instant at which a grant takes hold of the patent: within its capture period if it has one
  /// and there is one in it, else the first from signing on.
  private Holdings.@Nullable Instant instant(Grant grant, Conduct conduct) {
    var patent = conduct.patent();
    var country = conduct.country();
    if (grant.kind() == Grant.Kind.SPRINGING) {
      var trigger = matter.holdings.trigger(grant, patent, country);
      if (trigger != null) {
        return trigger;
      }
    }
    if (grant.subject().owned() instanceof Term.Stated<Period>(var period)) {
      var at = matter.holdings.first(grant, patent, country, period.from(), period.until());
      if (at != null) {
        return at;
      }
    }
    return matter.holdings.first(grant, patent, country);
  }

  private List<Grant> heads(Grant grant) {
    var under = grant.standing().under();
    if (under != null) {
      var head = matter.grant(under);
      return head == null ? List.of() : List.of(head);
    }
    return licensesByGrantee.getOrDefault(matter.called.last(grant.by()), List.of());
  }

  /// Whether a grant lies within the right to sublicense of the one above it, and was made before
  /// that one ended.
  private Finding link(Grant lower, Grant upper, Conduct conduct) {
    var claim = lower.by() + " could grant " + lower.id() + " under " + upper.id();
    var signed = conduct.by(lower.by()).on(lower.given().date());
    var steps =
        List.<Supplier<Finding>>of(
            () -> right(upper),
            () -> matter.power.force(upper, conduct),
            () -> matter.beneficiaries.finding(upper, signed),
            () -> matter.lifetime.early(upper, signed),
            () -> matter.capture.finding(upper, conduct),
            () -> matter.ambit.acts(upper, conduct.by(lower.by())),
            () -> matter.ambit.goods(upper, conduct),
            () -> matter.ambit.territory(upper, conduct),
            () -> matter.lifetime.natural(upper, conduct),
            () -> lives(upper, conduct),
            () -> matter.conditions.finding(upper, conduct.by(lower.by())));
    var held = new ArrayList<Finding>();
    for (var step : steps) {
      held.add(step.get());
      if (!held.getLast().so()) {
        break;
      }
    }
    return Finding.all("P5", claim, held);
  }

  private Finding right(Grant upper) {
    var claim = upper.id() + " gives a right to sublicense";
    return switch (upper.standing().sublicense()) {
      case Term.Stated<Boolean>(Boolean may) ->
          Finding.of(may, "P5", claim, null, List.of(Proofs.cited(upper)));
      case Term.Silent<Boolean> _ -> Finding.fails("P5", claim, Proofs.cited(upper));
      case Term.Undisclosed<Boolean> _ -> {
        var premise =
            Premise.untold(
                upper.id() + ":sublicense",
                "whether " + upper.id() + " gives a right to sublicense",
                "the text of " + upper.id());
        yield matter.open("P5", claim, premise, upper);
      }
    };
  }

  /// Whether a sublicense goes on: its head is alive, or its end leaves the sublicense standing
  /// (L6).
  private Finding lives(Grant upper, Conduct conduct) {
    var early = matter.lifetime.early(upper, conduct);
    if (early.so()) {
      return early;
    }
    var claim = "a sublicense under " + upper.id() + " outlives it";
    return switch (upper.standing().sublicensesSurvive()) {
      case Term.Stated<Boolean>(Boolean survives) ->
          Finding.of(survives, "L6", claim, null, List.of(Proofs.cited(upper)));
      case Term.Undisclosed<Boolean> _ -> {
        var premise =
            Premise.untold(
                upper.id() + ":sublicenses-survive",
                "what " + upper.id() + " says of sublicenses after its end",
                "the text of " + upper.id());
        yield matter.open("L6", claim, premise, upper);
      }
      case Term.Silent<Boolean> _ -> byLaw(upper, conduct, claim, early);
    };
  }

  private Finding byLaw(Grant upper, Conduct conduct, String claim, Finding ended) {
    var country = matter.patents.law(conduct.patent(), conduct.country());
    var row = matter.row("L6", "sublicense", country, conduct.day());
    var chosen = upper.standing().law();
    if (chosen != null && row.law().weight() != Law.Weight.CONTESTED) {
      var contract = matter.row("L6", "sublicense", chosen, conduct.day());
      if (contract.law().weight() == Law.Weight.CONTESTED) {
        return matter.law(contract, claim, upper);
      }
    }
    if (row.law().weight() == Law.Weight.CONTESTED) {
      return matter.law(row, claim, upper);
    }
    var leaves = new ArrayList<Proof>(Finding.leaves(ended.why()));
    leaves.add(Proofs.cited(upper));
    return Finding.of(row.says().equals("survives"), "L6", claim, row.law(), leaves);
  }
}
