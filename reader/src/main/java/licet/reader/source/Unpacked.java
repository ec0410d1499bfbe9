package licet.reader.source;

import licet.reader.source.PlainText.Draft;

/// What comes of taking a file apart: its text, or why there is none.
sealed interface Unpacked {

  /// A file that gives its text.
  record Found(Draft draft) implements Unpacked {}

  /// A file that gives no text.
  ///
  /// @param reason what is wrong, for a person
  record Failed(String reason) implements Unpacked {}
}
