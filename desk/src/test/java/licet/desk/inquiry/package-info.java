@NullMarked
package licet.desk.inquiry;

import org.jspecify.annotations.NullMarked;
