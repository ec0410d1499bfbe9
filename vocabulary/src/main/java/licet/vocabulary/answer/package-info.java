/// What the facts answer, with the proof of each answer and what would change it.
@NullMarked
package licet.vocabulary.answer;

import org.jspecify.annotations.NullMarked;
