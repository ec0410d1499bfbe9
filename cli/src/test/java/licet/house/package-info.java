/// The rules of the house as tests: which room may see which, and how text is kept. They live here
/// because the command line is the one room that sees all others.
@NullMarked
package licet.house;

import org.jspecify.annotations.NullMarked;
