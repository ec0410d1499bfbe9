package licet.register.search;

import java.util.List;
import java.util.Locale;
import licet.vocabulary.source.Passage;

/// Something that a search found.
///
/// @param sort what it is
/// @param id digest of the source or id of the deal
/// @param title its headline, or the path of a source without one
/// @param score how well it fits; only its order counts
/// @param passages words of the source around what was looked for, at most three; none for a deal
public record Hit(Sort sort, String id, String title, double score, List<Passage> passages) {

  /// What can be found.
  public enum Sort {
    /// A source.
    SOURCE,
    /// A deal.
    DEAL;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
