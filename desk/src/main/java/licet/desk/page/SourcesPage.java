package licet.desk.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sources, the latest first.
///
/// @param words what their headline or path has in it
/// @param languages that can be asked for
/// @param kinds of witness that can be asked for
/// @param telling `some` or `none` to ask for those that tell deals or none
public record SourcesPage(
    Frame frame,
    String words,
    List<DealFilter.Choice> languages,
    List<DealFilter.Choice> kinds,
    String telling,
    List<Row> rows,
    Paging paging,
    Downloads downloads)
    implements Page {

  /// A source.
  ///
  /// @param report its headline with its page
  /// @param language tag, or empty
  /// @param deals how many it tells
  /// @param repeats whom it copies, or null
  /// @param withdrawn who withdrew it and why, or empty
  public record Row(
      Link report,
      String path,
      String language,
      String languageName,
      String witness,
      String published,
      String recorded,
      int deals,
      @Nullable Link repeats,
      String withdrawn) {}
}
