@NullMarked
package licet.reader.fact;

import org.jspecify.annotations.NullMarked;
