package licet.desk.inquiry;

import java.time.Instant;
import java.util.Objects;
import licet.register.change.Changes;
import licet.register.journal.Journal;
import org.jspecify.annotations.Nullable;

/// What was recorded after an instant, and what it did to the deals.
///
/// @param since the last instant that does not count
/// @param knownOn the last instant that counts, or null for now
public record ListChanges(Instant since, @Nullable Instant knownOn) implements Inquiry<Changes> {
  @Override
  public Changes ask(House house, Asker asker) {
    var until = Objects.requireNonNullElse(knownOn, Journal.END);
    if (until.isBefore(since)) {
      throw new IllegalArgumentException(
          "nothing can change after " + since + " and until " + until);
    }
    return house.existing().changes(since, until);
  }
}
