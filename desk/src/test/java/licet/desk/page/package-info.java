@NullMarked
package licet.desk.page;

import org.jspecify.annotations.NullMarked;
