/// What is asked of the facts about patents, and the form in which an answer is expected.
@NullMarked
package licet.vocabulary.question;

import org.jspecify.annotations.NullMarked;
