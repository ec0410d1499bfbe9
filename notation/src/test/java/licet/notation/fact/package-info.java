@NullMarked
package licet.notation.fact;

import org.jspecify.annotations.NullMarked;
