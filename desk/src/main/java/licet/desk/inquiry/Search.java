package licet.desk.inquiry;

import java.util.List;
import licet.register.search.Hit;

/// The sources and deals in which words stand, the best first.
///
/// @param words all of which must be there; `"words in quotes"` stand side by side, `-word` must
///     not be there, `word*` is a beginning, `this | that` is either
/// @param limit at most so many
public record Search(String words, int limit) implements Inquiry<List<Hit>> {

  /// @throws IllegalArgumentException if there are no words, or the limit is not positive
  @Override
  public List<Hit> ask(House house, Asker asker) {
    if (words.isBlank() || limit < 1) {
      throw new IllegalArgumentException("a search for '" + words + "', at most " + limit);
    }
    return house.existing().search(words, limit);
  }
}
