package licet.register.change;

import java.util.List;
import java.util.Locale;
import licet.register.deals.Deal;

/// What became of deals.
///
/// @param sort what happened
/// @param before the deals as they were, empty if there was none
/// @param after the deals as they are, empty if there is none
/// @param what the fields that changed, for people, such as `date: 2016 → 2016-05-31`
public record DealChange(Sort sort, List<Deal> before, List<Deal> after, List<String> what) {

  /// What can happen to deals.
  public enum Sort {
    /// A deal is there that was not.
    NEW,
    /// A deal has another field, source or status.
    CHANGED,
    /// What were several deals is one.
    MERGED,
    /// What was one deal is several.
    SPLIT,
    /// Several deals share out anew what is told of them.
    REDRAWN,
    /// A deal is no longer told by any source that counts.
    GONE;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
