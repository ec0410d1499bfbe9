/// Pictures: what is to be seen laid out on a sheet, in whole units from its upper left corner. A
/// template draws them. The same content is always laid out the same.
@NullMarked
package licet.desk.picture;

import org.jspecify.annotations.NullMarked;
