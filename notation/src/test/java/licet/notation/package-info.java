@NullMarked
package licet.notation;

import org.jspecify.annotations.NullMarked;
