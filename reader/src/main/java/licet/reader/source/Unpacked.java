package licet.reader.source;

import licet.reader.source.PlainText.Draft;

/// What comes of taking a file apart: its text, or why there is none.
sealed interface Unpacked {

  record Found(Draft draft) implements Unpacked {}

  /// @param reason what is wrong, for a person
  record Failed(String reason) implements Unpacked {}
}
