@NullMarked
package licet.register.journal;

import org.jspecify.annotations.NullMarked;
