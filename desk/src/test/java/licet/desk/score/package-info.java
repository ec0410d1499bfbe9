@NullMarked
package licet.desk.score;

import org.jspecify.annotations.NullMarked;
