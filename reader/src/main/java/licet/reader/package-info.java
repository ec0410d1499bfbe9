/// Text in any language to deal statements with passages: a cascade of blocks, sentences, tokens,
/// mentions, frames, deals. Lexicons are resource files, one folder a language. It knows the
/// vocabulary and must not know the register, a network, the clock, or which party is which.
@NullMarked
package licet.reader;

import org.jspecify.annotations.NullMarked;
