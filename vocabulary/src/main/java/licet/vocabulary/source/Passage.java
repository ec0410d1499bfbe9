package licet.vocabulary.source;

/// The very words, and where they stand in the decoded text of their source.
///
/// @param start first code point, counted from 0
/// @param end code point after the last one
/// @param quote the text between them, to the letter
public record Passage(int start, int end, String quote) implements Comparable<Passage> {

  /// @throws IllegalArgumentException if the quote does not have `end - start` code points
  public Passage {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a passage from " + start + " to " + end);
    }
    if (quote.codePointCount(0, quote.length()) != end - start) {
      throw new IllegalArgumentException(
          "a passage from " + start + " to " + end + " cannot say: " + quote);
    }
  }

  /// True if the other passage lies wholly inside this one.
  public boolean covers(Passage other) {
    return start <= other.start && other.end <= end;
  }

  @Override
  public int compareTo(Passage other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
