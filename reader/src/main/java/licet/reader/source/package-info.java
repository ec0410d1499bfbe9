/// Files in, documents out: what a file says, cut into blocks, with its title and its day. It knows
/// formats and page furniture, and must not know what a deal is.
@NullMarked
package licet.reader.source;

import org.jspecify.annotations.NullMarked;
