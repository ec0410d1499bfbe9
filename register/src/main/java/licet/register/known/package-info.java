/// All that the register knows as of an instant. Begin at [licet.register.known.Known].
@NullMarked
package licet.register.known;

import org.jspecify.annotations.NullMarked;
