package licet.desk.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a search found: deals, and reports with the words around.
///
/// @param words what was looked for
/// @param count how many hits, in words
/// @param clockSet true if the desk is set to a past day, which a search does not heed
/// @param deals that fit, the best first
/// @param reports in which the words stand, the best first
public record SearchPage(
    Frame frame,
    String words,
    String count,
    boolean clockSet,
    List<DealLine> deals,
    List<Found> reports,
    Downloads downloads)
    implements Page {

  /// A report.
  ///
  /// @param title its headline
  /// @param language tag, or null
  /// @param about its language, day, witness
  /// @param passages the words around
  public record Found(
      String to, Marked title, @Nullable String language, String about, List<Marked> passages) {}
}
