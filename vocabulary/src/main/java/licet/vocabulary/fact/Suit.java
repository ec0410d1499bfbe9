package licet.vocabulary.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody sues on patents.
///
/// @param given its day is the day of filing
/// @param plaintiff who sues
/// @param defendant who is sued
/// @param until the first day on which it is withdrawn or over, or null
public record Suit(Given given, String plaintiff, String defendant, @Nullable LocalDate until)
    implements Fact {}
