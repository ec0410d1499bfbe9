package licet.reader.source;

/// Bytes as text, without a byte order mark, or why they are none.
sealed interface Decoded {

  record Text(String text) implements Decoded {}

  /// @param reason what is wrong, and at which byte
  record Failed(String reason) implements Decoded {}
}
