package licet.register.deals;

/// A statement that was withdrawn, and so counts no more.
///
/// @param told id of the deal as told that it belonged to
/// @param said the statement
/// @param withdrawnBy who withdrew it and why
public record Rejected(String told, Said said, String withdrawnBy) {}
