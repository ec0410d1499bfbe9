/// The words of a language as data: what each form means to the trade and how it inflects. A
/// language is a folder of tables; no code names one.
@NullMarked
package licet.reader.lexicon;

import org.jspecify.annotations.NullMarked;
