/// The door: the server, and who and what may come in.
@NullMarked
package licet.desk.door;

import org.jspecify.annotations.NullMarked;
