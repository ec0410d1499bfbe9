@NullMarked
package licet.register.voice;

import org.jspecify.annotations.NullMarked;
