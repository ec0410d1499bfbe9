/// The nouns everyone may say: source, passage, statement, party, deal, patent, period, money,
/// judgement. Records and sealed types; it knows no other room and no library but JSpecify.
@NullMarked
package licet.vocabulary;

import org.jspecify.annotations.NullMarked;
