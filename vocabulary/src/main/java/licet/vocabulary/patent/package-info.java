/// Patents by number and by count.
@NullMarked
package licet.vocabulary.patent;

import org.jspecify.annotations.NullMarked;
