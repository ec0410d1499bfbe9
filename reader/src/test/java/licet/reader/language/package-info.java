@NullMarked
package licet.reader.language;

import org.jspecify.annotations.NullMarked;
