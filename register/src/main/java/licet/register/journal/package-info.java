/// The journal: what was recorded, in order and for good. Begin at
/// [licet.register.journal.Journal].
@NullMarked
package licet.register.journal;

import org.jspecify.annotations.NullMarked;
