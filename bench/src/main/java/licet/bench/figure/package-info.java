/// How well figures are read: the public cases of Recognizers-Text, whose files lie beside the
/// checkout and never in it.
@NullMarked
package licet.bench.figure;

import org.jspecify.annotations.NullMarked;
