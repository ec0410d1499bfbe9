/// The pages: each a record that holds what it shows, and the template of its name that shows it.
@NullMarked
package licet.desk.page;

import org.jspecify.annotations.NullMarked;
