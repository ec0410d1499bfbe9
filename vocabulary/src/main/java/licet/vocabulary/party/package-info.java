/// Who deals: parties, their names over time, their groups.
@NullMarked
package licet.vocabulary.party;

import org.jspecify.annotations.NullMarked;
