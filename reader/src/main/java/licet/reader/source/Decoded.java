package licet.reader.source;

/// Bytes as text, without a byte order mark, or why they are none.
sealed interface Decoded {

  /// Text.
  record Text(String text) implements Decoded {}

  /// Bytes that are no text.
  ///
  /// @param reason what is wrong, and at which byte
  record Failed(String reason) implements Decoded {}
}
