package licet.vocabulary.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody controls a company by other means than votes, such as a management agreement.
///
/// @param given its day is the first on which it holds
/// @param holder who
/// @param in the company
/// @param controls whether the means amount to control
/// @param until the first day on which it no longer holds, or null
public record Control(
    Given given, String holder, String in, Truth controls, @Nullable LocalDate until)
    implements Fact {}
