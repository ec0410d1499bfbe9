package licet.vocabulary.patent;

/// How many patents a deal is about, as far as it is told.
public sealed interface PatentCount {

  /// A figure.
  ///
  /// @param count at least 1
  record Stated(long count) implements PatentCount {
    /// @throws IllegalArgumentException if the count is not positive
    public Stated {
      if (count < 1) {
        throw new IllegalArgumentException("a count of " + count + " patents");
      }
    }
  }

  /// There are some, and their number is kept back.
  record Undisclosed() implements PatentCount {}
}
