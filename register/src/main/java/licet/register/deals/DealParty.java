package licet.register.deals;

import java.util.List;
import java.util.stream.Stream;
import licet.register.identity.Who;
import licet.vocabulary.deal.Role;
import licet.vocabulary.statement.Claim;

/// A party to a deal.
///
/// @param who the party
/// @param roles the parts that sources give it, each with those that say so; empty if none does
/// @param named the statements that name it, the best first
public record DealParty(Who who, List<Value<Role>> roles, List<Support> named) {

  /// Copies the lists.
  public DealParty {
    roles = List.copyOf(roles);
    named = named.stream().sorted(Support.RANK).toList();
  }

  /// The forms in which sources write its name, each once.
  public List<String> asWritten() {
    return named.stream()
        .map(support -> support.said().statement().claim())
        .flatMap(claim -> claim instanceof Claim.Involves it ? Stream.of(it) : Stream.empty())
        .map(Claim.Involves::asWritten)
        .distinct()
        .sorted()
        .toList();
  }
}
