package licet.vocabulary.statement;

import licet.vocabulary.source.Passage;

/// What one passage says of one deal. Said, not yet believed: belief is the register's business.
///
/// @param deal the deal spoken of, by a name that holds only within its source, such as `1`
/// @param claim what is said of it
/// @param passage the very words
/// @param certainty how directly the words give the claim
/// @param confidence how likely the reading is right, above 0 up to 1
/// @param why what in the text made the reader say so, for people
public record Statement(
    String deal, Claim claim, Passage passage, Certainty certainty, double confidence, String why) {

  /// @throws IllegalArgumentException if the confidence lies outside 0 to 1
  public Statement {
    if (!(confidence > 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence of " + confidence);
    }
  }
}
