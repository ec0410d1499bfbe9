package licet.reader.deal;

import licet.vocabulary.statement.Claim;

/// A claim that belongs to a draft, with the tokens that tell it.
///
/// @param claim what is told
/// @param from index of the first token
/// @param to index after the last token
/// @param why what made the reader say so
record Detail(Claim claim, int from, int to, String why) {}
