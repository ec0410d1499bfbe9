@NullMarked
package licet.reader.source;

import org.jspecify.annotations.NullMarked;
