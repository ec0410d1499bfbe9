/// Sums of a deal: known, undisclosed or still to be set.
@NullMarked
package licet.vocabulary.money;

import org.jspecify.annotations.NullMarked;
