package licet.desk.inquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import licet.register.journal.Entry;
import licet.register.journal.Journal;
import org.jspecify.annotations.Nullable;

/// The entries of the journal after a place in it, in order.
///
/// @param after the number of the entry to begin after, 0 for the first
/// @param knownOn the last instant that counts, or null for now
public record ListEntries(long after, @Nullable Instant knownOn) implements Inquiry<List<Entry>> {
  @Override
  public List<Entry> ask(House house, Asker asker) {
    var entries = new ArrayList<Entry>();
    var until = Objects.requireNonNullElse(knownOn, Journal.END);
    house.existing().journal().read(after, until, entries::add);
    return entries;
  }
}
