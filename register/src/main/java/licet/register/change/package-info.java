/// What changed between two instants.
@NullMarked
package licet.register.change;

import org.jspecify.annotations.NullMarked;
