@NullMarked
package licet.reader.quote;

import org.jspecify.annotations.NullMarked;
