/// Copies and their originals: which sources speak with one voice.
@NullMarked
package licet.register.voice;

import org.jspecify.annotations.NullMarked;
