/// Dated facts about patents, what is done with them and who may practise them: what the engines
/// reason from. Everything here is told; nothing is concluded.
@NullMarked
package licet.vocabulary.fact;

import org.jspecify.annotations.NullMarked;
