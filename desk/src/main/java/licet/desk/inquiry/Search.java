package licet.desk.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import licet.register.deals.Deal;
import licet.register.search.Hit;
import org.jspecify.annotations.Nullable;

/// The sources and deals in which words stand, the best first.
///
/// @param words all of which must be there; `"words in quotes"` stand side by side, `-word` must
///     not be there, `word*` is a beginning, `this | that` is either
/// @param limit at most so many
/// @param knownOn only what was known on this instant; null for all
public record Search(String words, int limit, @Nullable Instant knownOn)
    implements Inquiry<List<Hit>> {
  /// How many more are looked at where some may not have been known yet.
  private static final int FURTHER = 5;

  /// Searches all that is known.
  public Search(String words, int limit) {
    this(words, limit, null);
  }

  /// @throws IllegalArgumentException if there are no words, or the limit is not positive
  @Override
  public List<Hit> ask(House house, Asker asker) {
    if (words.isBlank() || limit < 1) {
      throw new IllegalArgumentException("a search for '" + words + "', at most " + limit);
    }
    if (knownOn == null) {
      return house.existing().search(words, limit);
    }
    var known = house.known(knownOn);
    var deals = known.deals().stream().map(Deal::id).collect(Collectors.toSet());
    var sources =
        known.sources().stream().map(it -> it.source().sha256()).collect(Collectors.toSet());
    return house.existing().search(words, limit * FURTHER).stream()
        .filter(hit -> (hit.sort() == Hit.Sort.DEAL ? deals : sources).contains(hit.id()))
        .limit(limit)
        .toList();
  }
}
