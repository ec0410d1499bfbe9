package licet.desk.page;

import java.util.List;
import licet.desk.picture.Network;
import licet.desk.picture.Timeline;
import org.jspecify.annotations.Nullable;

/// The deals that fit a filter: as a table, by year, or as who deals with whom.
///
/// @param filter what is asked for
/// @param choices what can be asked for
/// @param count how many there are, in words
/// @param remarks what to mind about the list
/// @param tabs the ways to look at them
/// @param table the deals, or null if another way is shown
/// @param timeline by year, or null
/// @param network who with whom, or null
/// @param downloads the same list as files
/// @param sort how it is ordered, as asked for
public record DealsPage(
    Frame frame,
    DealFilter filter,
    Choices choices,
    String count,
    List<String> remarks,
    List<Tab> tabs,
    @Nullable Table table,
    @Nullable Timeline timeline,
    @Nullable Network network,
    Downloads downloads,
    String sort)
    implements Page {

  /// What deals can be asked for by, as far as the register knows any.
  ///
  /// @param parties the names of those who deal most
  /// @param standards the standards that deals cover
  /// @param languages the languages of sources, as tag and word
  public record Choices(List<String> parties, List<String> standards, List<Link> languages) {}

  /// A way to look at the list.
  ///
  /// @param view as asked for
  public record Tab(String label, String view, String to, boolean current) {}

  /// A table.
  ///
  /// @param heads of its columns
  /// @param rows the deals on this page
  public record Table(List<DealOrder.Head> heads, List<Row> rows, Paging paging) {}

  /// A row.
  ///
  /// @param standards what it covers
  public record Row(DealLine deal, String standards) {}

  /// The way that is shown, as asked for.
  public String view() {
    return tabs.stream().filter(Tab::current).map(Tab::view).findFirst().orElse("");
  }
}
