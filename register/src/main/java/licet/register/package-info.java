/// The journal of what sources said, the judgements of who is who, and the deals as reconciled
/// from them. Append-only, with two clocks. It knows the vocabulary and the notation, and must not
/// know how a text is read or how an answer is shown.
@NullMarked
package licet.register;

import org.jspecify.annotations.NullMarked;
