package licet.desk.page;

import java.util.List;
import java.util.stream.Collectors;
import licet.register.change.DealChange;
import licet.register.deals.Deal;

/// What became of deals, as `part/change.jte` shows it.
///
/// @param sort the word for it
/// @param deals as they are, or as they were if they are gone
/// @param was what they were before, if that is something else
/// @param what the fields that changed
public record ChangeLine(String sort, List<DealLine> deals, String was, List<String> what) {

  /// The line of a change.
  static ChangeLine of(DealChange change) {
    var deals = change.after().isEmpty() ? change.before() : change.after();
    String was =
        switch (change.sort()) {
          case NEW, GONE, CHANGED -> "";
          case MERGED, SPLIT, REDRAWN ->
              change.before().stream().map(Deal::title).collect(Collectors.joining("; "));
        };
    // a gone deal has no page any more
    boolean gone = change.after().isEmpty();
    return new ChangeLine(
        change.sort().label(),
        gone ? List.of() : deals.stream().map(DealLine::of).toList(),
        gone ? change.before().stream().map(Deal::title).collect(Collectors.joining("; ")) : was,
        change.what());
  }
}
