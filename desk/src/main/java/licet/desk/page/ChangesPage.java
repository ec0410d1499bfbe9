package licet.desk.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was recorded since a time, and what it did to the deals.
///
/// @param since as asked for
/// @param from the instant that means
/// @param recorded what was recorded, the latest first
/// @param moreRecorded how many entries more there are
/// @param changes what became of deals
public record ChangesPage(
    Frame frame,
    String since,
    String from,
    List<Recorded> recorded,
    int moreRecorded,
    List<ChangeLine> changes,
    Paging paging,
    Downloads downloads)
    implements Page {

  /// An entry of the journal.
  ///
  /// @param number its place
  /// @param kind what sort it is
  /// @param to its page, or null
  public record Recorded(
      long number, String when, String kind, String words, @Nullable String to) {}
}
