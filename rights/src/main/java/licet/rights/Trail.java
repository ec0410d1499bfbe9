package licet.rights;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The steps by which a holding came to its holder, the last one first. Two trails are the same
/// only if they are one object, for a trail may be long.
final class Trail {
  private final Chain.Passing passing;
  private final @Nullable Trail before;

  Trail(Chain.Passing passing, @Nullable Trail before) {
    this.passing = passing;
    this.before = before;
  }

  /// The last step.
  Chain.Passing passing() {
    return passing;
  }

  /// The steps before it, or null.
  @Nullable Trail before() {
    return before;
  }

  /// The steps in the order they were taken.
  static List<Trail> of(@Nullable Trail last) {
    var steps = new ArrayList<Trail>();
    for (var each = last; each != null; each = each.before()) {
      steps.add(each);
    }
    return steps.reversed();
  }
}
