/// Who says what in a report: words between quotation marks and words clearly retold. It knows
/// persons, offices and verbs of saying, and must not know what a deal is.
@NullMarked
package licet.reader.quote;

import org.jspecify.annotations.NullMarked;
