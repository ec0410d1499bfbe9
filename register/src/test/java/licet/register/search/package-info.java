@NullMarked
package licet.register.search;

import org.jspecify.annotations.NullMarked;
