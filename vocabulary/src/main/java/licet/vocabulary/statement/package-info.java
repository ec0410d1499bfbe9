/// What a source says, not yet believed, and what people judge of it.
@NullMarked
package licet.vocabulary.statement;

import org.jspecify.annotations.NullMarked;
