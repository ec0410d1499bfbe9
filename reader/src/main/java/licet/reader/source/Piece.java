package licet.reader.source;

/// A stretch of text of a page that stands in a block of its own.
///
/// @param text its words, blanks made single; line breaks as the page makes them
/// @param linked how many of its characters lie in links
/// @param tag the element that makes the block, such as `p`
/// @param linkedFirst true if it starts in a link
record Piece(String text, int linked, String tag, boolean linkedFirst) {

  /// True for `h1` to `h6`.
  boolean heading() {
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /// The share of the text that lies in links, 0 to 1.
  double linkShare() {
    return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
  }

  /// How much it says: characters, a character of Chinese, Japanese or Korean counting for three.
  int length() {
    int dense = 0;
    for (int i = 0; i < text.length(); i++) {
      dense += text.charAt(i) >= '\u2E80' ? 1 : 0;
    }
    return text.length() + 2 * dense;
  }
}
