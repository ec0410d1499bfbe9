package licet.vocabulary.source;

import java.util.Locale;

/// What sort of witness a source is, the strongest first. The order is the printed policy by which
/// disagreeing sources are ranked; it never deletes a statement.
public enum SourceKind {
  /// An agreement signed by its parties.
  SIGNED_CONTRACT,
  /// An entry of a patent office, a court or a standards body.
  OFFICE_RECORD,
  /// Words that a party itself published.
  PARTY_RELEASE,
  /// A report by somebody else.
  PRESS,
  /// A copy of another report; it counts as the same voice.
  REPOST;

  /// The word used in files and on screen, such as `signed-contract`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
