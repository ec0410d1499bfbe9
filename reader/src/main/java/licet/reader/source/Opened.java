package licet.reader.source;

/// What comes of opening a file: a document, or the reason why there is none.
public sealed interface Opened {

  /// A file that says something.
  record Read(Document document) implements Opened {}

  /// A file that can't be read.
  ///
  /// @param path the file, as the caller named it
  /// @param reason why, for a person; it does not repeat the path
  record Unreadable(String path, String reason) implements Opened {}
}
