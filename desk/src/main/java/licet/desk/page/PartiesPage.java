package licet.desk.page;

import java.util.List;

/// The parties, those with most deals first.
///
/// @param words what was looked for
public record PartiesPage(
    Frame frame, String words, List<Row> rows, Paging paging, Downloads downloads) implements Page {

  /// A party.
  ///
  /// @param trade such as `handset`, or empty
  /// @param deals how many
  /// @param share of the most active party's, of a hundred
  /// @param kinds the kinds it deals in most
  /// @param last the date of its last deal, or empty
  public record Row(
      Link party,
      String trade,
      String country,
      int deals,
      int share,
      List<String> kinds,
      String last) {}
}
