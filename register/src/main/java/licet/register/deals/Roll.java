package licet.register.deals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import licet.register.identity.Who;
import licet.vocabulary.deal.Role;
import licet.vocabulary.statement.Claim;

/// The parties to one deal, as all its tellers name them.
final class Roll {
  private final Map<String, Line> lineById = new TreeMap<>();

  Roll(List<Told> told) {
    for (var one : told) {
      for (var said : one.said()) {
        if (said.statement().claim() instanceof Claim.Involves it) {
          var who = one.whoIs(it);
          lineById
              .computeIfAbsent(who.id(), _ -> new Line(who))
              .add(who, it, new Support(said, one.source(), one.voice()));
        }
      }
    }
  }

  /// The parties, those with roles first, then the best supported.
  List<DealParty> parties() {
    return lineById.values().stream()
        .map(Line::party)
        .sorted(
            Comparator.<DealParty, Boolean>comparing(party -> party.roles().isEmpty())
                .thenComparing(party -> new Value<>(party.who(), party.named()), Value.rank()))
        .toList();
  }

  private static final class Line {
    private final Map<Role, List<Support>> supportByRole = new EnumMap<>(Role.class);
    private final List<Support> named = new ArrayList<>();
    private Who who;

    Line(Who who) {
      this.who = who;
    }

    void add(Who same, Claim.Involves claim, Support support) {
      who = same.name().compareTo(who.name()) < 0 ? same : who;
      named.add(support);
      for (var role : claim.roles()) {
        supportByRole.computeIfAbsent(role, _ -> new ArrayList<>()).add(support);
      }
    }

    DealParty party() {
      var roles =
          supportByRole.entrySet().stream()
              .map(entry -> new Value<>(entry.getKey(), entry.getValue()))
              .toList();
      return new DealParty(who, roles, named);
    }
  }
}
