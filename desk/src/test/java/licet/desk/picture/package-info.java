@NullMarked
package licet.desk.picture;

import org.jspecify.annotations.NullMarked;
