/// The languages the reader has words for, and how to tell them apart.
@NullMarked
package licet.reader.language;

import org.jspecify.annotations.NullMarked;
