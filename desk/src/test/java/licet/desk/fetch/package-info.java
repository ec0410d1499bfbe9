@NullMarked
package licet.desk.fetch;

import org.jspecify.annotations.NullMarked;
