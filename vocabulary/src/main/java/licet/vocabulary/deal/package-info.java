/// The kinds, roles and states a patent deal can have.
@NullMarked
package licet.vocabulary.deal;

import org.jspecify.annotations.NullMarked;
