/// Days as exactly as they are told, and periods between them.
@NullMarked
package licet.vocabulary.time;

import org.jspecify.annotations.NullMarked;
