@NullMarked
package licet.cli;

import org.jspecify.annotations.NullMarked;
