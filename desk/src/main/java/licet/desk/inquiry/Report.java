package licet.desk.inquiry;

import licet.vocabulary.statement.Reading;

/// What came of reading one document.
public sealed interface Report {

  /// The document, as the caller named it.
  String path();

  /// It was read.
  record Read(Reading reading) implements Report {
    @Override
    public String path() {
      return reading.source().path();
    }
  }

  /// There is nothing to read in it.
  ///
  /// @param reason why, for people; it does not repeat the path
  record Unreadable(String path, String reason) implements Report {}

  /// The reader broke on it, which is a fault of ours.
  ///
  /// @param fault what broke
  record Failed(String path, Throwable fault) implements Report {}
}
