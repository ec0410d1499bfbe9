package licet.rights;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The steps by which a holding came to its holder, the last one first.
///
/// @param passing the last step
/// @param before the steps before it, or null
record Trail(Chain.Passing passing, @Nullable Trail before) {

  /// The steps in the order they were taken.
  static List<Trail> of(@Nullable Trail last) {
    var steps = new ArrayList<Trail>();
    for (var each = last; each != null; each = each.before()) {
      steps.add(each);
    }
    return steps.reversed();
  }
}
