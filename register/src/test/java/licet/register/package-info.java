@NullMarked
package licet.register;

import org.jspecify.annotations.NullMarked;
