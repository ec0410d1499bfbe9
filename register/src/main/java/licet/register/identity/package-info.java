/// Who is who: names, the parties they stand for, and the judgements behind that.
@NullMarked
package licet.register.identity;

import org.jspecify.annotations.NullMarked;
