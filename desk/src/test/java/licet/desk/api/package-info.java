@NullMarked
package licet.desk.api;

import org.jspecify.annotations.NullMarked;
