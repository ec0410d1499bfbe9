@NullMarked
package licet.desk.door;

import org.jspecify.annotations.NullMarked;
