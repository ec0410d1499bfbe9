package licet.desk.inquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import licet.register.journal.Content;
import licet.register.journal.Entry;
import licet.register.journal.Journal;
import org.jspecify.annotations.Nullable;

/// All judgements as they were recorded, withdrawals among them.
///
/// @param knownOn the instant as of which to answer, or null for now
public record ListJudgements(@Nullable Instant knownOn) implements Inquiry<List<Entry>> {
  @Override
  public List<Entry> ask(House house, Asker asker) {
    var entries = new ArrayList<Entry>();
    var until = Objects.requireNonNullElse(knownOn, Journal.END);
    house.existing().journal().read(Content.Kind.JUDGEMENT, until, entries::add);
    return entries;
  }
}
