/// The text form of facts, agreements and case files (YAML with a published schema) and of answers
/// (JSON). Codecs are written by hand, so renaming a type never changes stored bytes. It knows the
/// vocabulary and must not know where a text comes from or what is done with it.
@NullMarked
package licet.notation;

import org.jspecify.annotations.NullMarked;
