@NullMarked
package licet.register.identity;

import org.jspecify.annotations.NullMarked;
