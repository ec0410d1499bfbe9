package licet.vocabulary.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The facts are complete for what passed between two, or for a register: what is not told did not
/// happen.
///
/// @param given its day is the day of the search
/// @param scope what was searched, in words
/// @param between one side, or null
/// @param and the other side, or null
/// @param until the last day searched
public record Complete(
    Given given, String scope, @Nullable String between, @Nullable String and, LocalDate until)
    implements Fact {}
