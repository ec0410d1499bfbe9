package licet.reader.quote;

import org.jspecify.annotations.Nullable;

/// A place where somebody is named or told of who can speak.
///
/// @param from index of the first token, of the role where that comes first
/// @param to index after the last token, an apposition with its commas included
/// @param sort what kind of place it is
/// @param name the name as given here, or null
/// @param role the words for what he is, or null
/// @param organization canonical name of whom he speaks for, or the words where no gazetteer
///     knows it, or null
/// @param civil true if he speaks for no company
record Speaker(
    int from,
    int to,
    Sort sort,
    @Nullable String name,
    @Nullable String role,
    @Nullable String organization,
    boolean civil) {

  /// What kind of place.
  enum Sort {
    /// A person by name.
    NAMED,
    /// A person by office only.
    OFFICE,
    /// A word that points back at a person.
    PRONOUN,
    /// A company, which speaks between quotation marks only.
    PARTY
  }

  boolean person() {
    return sort != Sort.PARTY;
  }

  Speaker with(@Nullable String otherName, @Nullable String otherRole, @Nullable String other) {
    return new Speaker(from, to, sort, otherName, otherRole, other, civil);
  }
}
