package licet.desk.inquiry;

import java.util.List;
import licet.register.Added;

/// Records the reports of a draft in one transaction, once.
///
/// @param draft the draft, read to its end
public record RecordDraft(Draft draft) implements Inquiry<List<Added>> {

  /// @throws IllegalArgumentException if it is recorded already, or not read yet
  @Override
  public List<Added> ask(House house, Asker asker) {
    if (!draft.take()) {
      throw new IllegalArgumentException("this draft is recorded already, or still being read");
    }
    boolean done = false;
    try {
      var added =
          house.register().addAll(draft.readings(), ReaderEdition.here(), house.clock().instant());
      draft.recorded(added);
      done = true;
      return added;
    } finally {
      if (!done) {
        draft.giveBack();
      }
    }
  }
}
