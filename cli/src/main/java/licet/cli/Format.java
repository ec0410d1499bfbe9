package licet.cli;

import java.util.Locale;

/// The form of an answer.
enum Format {
  /// For people.
  TABLE,
  /// One JSON value.
  JSON,
  /// One JSON object a line.
  JSONL,
  /// Comma-separated values, for spreadsheets.
  CSV;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
