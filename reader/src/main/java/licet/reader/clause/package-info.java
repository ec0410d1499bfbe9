/// The shape of a sentence: groups of parties, verbs with voice and mood, the slots around them.
@NullMarked
package licet.reader.clause;

import org.jspecify.annotations.NullMarked;
