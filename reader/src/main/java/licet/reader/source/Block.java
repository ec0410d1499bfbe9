package licet.reader.source;

/// A stretch of a document's text that plays one part, such as the title or a body paragraph.
///
/// @param kind the part it plays
/// @param start first UTF-16 unit, counted from 0
/// @param end UTF-16 unit after the last one
public record Block(Kind kind, int start, int end) {

  /// @throws IllegalArgumentException if the block is empty or starts before the text
  public Block {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a block from " + start + " to " + end);
    }
  }

  /// The parts a block can play.
  public enum Kind {
    /// The headline. A document has one at most.
    TITLE,
    /// Who wrote it.
    BYLINE,
    /// Where and when it was written, on a line of its own.
    DATELINE,
    /// The report itself, its subheadings among it.
    BODY,
    /// A paragraph of somebody else's words.
    QUOTE,
    /// What stands beside a picture.
    CAPTION,
    /// An item of a list.
    LIST,
    /// How a company describes itself at the end of a release.
    ABOUT,
    /// What is not the report: menus, share bars, cookie notes, comments, teasers, repeated titles.
    BOILERPLATE
  }

  /// The words of the block.
  public String in(String text) {
    return text.substring(start, end);
  }
}
