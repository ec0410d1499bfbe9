@NullMarked
package licet.desk.form;

import org.jspecify.annotations.NullMarked;
