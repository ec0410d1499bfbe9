@NullMarked
package licet.register.export;

import org.jspecify.annotations.NullMarked;
