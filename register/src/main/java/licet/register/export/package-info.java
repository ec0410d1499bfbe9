/// Deals and statements as files for other programs.
@NullMarked
package licet.register.export;

import org.jspecify.annotations.NullMarked;
