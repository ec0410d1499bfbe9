package licet.desk.page;

import java.util.List;

/// What is new, what waits for somebody, and how much there is.
///
/// @param since the instant from which changes count, or empty at the first visit
/// @param changes what became of deals since then
/// @param moreChanges how many more there are
/// @param newSources how many sources came in since, in words, or empty
/// @param latest the deals made last
/// @param waiting what waits for judgement
/// @param totals how much there is
/// @param languages of the sources
public record HomePage(
    Frame frame,
    String since,
    List<ChangeLine> changes,
    int moreChanges,
    String newSources,
    List<DealLine> latest,
    List<Link> waiting,
    List<Link> totals,
    List<Language> languages)
    implements Page {

  /// The sources in a language.
  ///
  /// @param share of the most frequent language, of a hundred
  /// @param words how many, and how many deals they tell
  public record Language(String name, String to, int share, String words) {}

  /// The instant in words, without seconds.
  public String sinceWords() {
    return since.isEmpty() ? "" : since.substring(0, 16).replace('T', ' ') + " UTC";
  }
}
