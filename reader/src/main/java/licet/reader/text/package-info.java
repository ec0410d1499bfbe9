/// Text as the reader walks it: folded for comparing, cut into tokens and sentences, every piece
/// with its place in the source.
@NullMarked
package licet.reader.text;

import org.jspecify.annotations.NullMarked;
