package licet.register.deals;

import licet.vocabulary.statement.Statement;

/// A statement as the register counts it.
///
/// @param id SHA-256 over source, told deal, claim and place; it does not depend on the reader's
///     version or confidence
/// @param statement what is said; corrected, if it was put right
/// @param asRead what the reader took it to say
/// @param correctedBy who put it right and why, or empty
/// @param confirmedBy who compared it with its passage and holds it to be right, and why, or empty
public record Said(
    String id, Statement statement, Statement asRead, String correctedBy, String confirmedBy) {}
