/// Who owns a patent, who may practise it, what comes along with it and which grants collide: pure
/// functions over dated facts, each answer with its proof.
///
/// Start with [Rights]. [Oracle] follows the rules word for word and is slow; it is what everything
/// faster is measured against. The room knows no file, no register and no clock.
@NullMarked
package licet.rights;

import org.jspecify.annotations.NullMarked;
