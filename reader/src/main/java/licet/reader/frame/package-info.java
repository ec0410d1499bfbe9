/// Who does what to whom: frames found in the units of a sentence by one table for all languages.
@NullMarked
package licet.reader.frame;

import org.jspecify.annotations.NullMarked;
