package licet.reader.party;

import licet.vocabulary.statement.Certainty;

/// A party as a text knows it.
///
/// @param id the gazetteer's id, or the folded name where the gazetteer knows none
/// @param name the canonical short name
/// @param kind its trade as in the gazetteer, or `other`
/// @param country ISO 3166 alpha-2 code, or empty if unknown
public record Who(String id, String name, String kind, String country) {

  /// A place where a party is named.
  ///
  /// @param from index of the first token
  /// @param to index after the last token
  /// @param who the party
  /// @param certainty how it was recognized
  public record Mention(int from, int to, Who who, Certainty certainty) {}
}
