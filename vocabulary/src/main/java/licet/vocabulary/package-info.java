/// The nouns every room may say: party, patent, deal, money, place, period, source, passage,
/// statement, judgement. Records and sealed types only. Start at the statement. It must not know
/// any other room, any library but JSpecify, a file, a database or the clock.
@NullMarked
package licet.vocabulary;

import org.jspecify.annotations.NullMarked;
