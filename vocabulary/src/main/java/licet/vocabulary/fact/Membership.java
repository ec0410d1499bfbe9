package licet.vocabulary.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody belongs to a pool or network.
///
/// @param given its day is the first on which it belongs
/// @param member who
/// @param of the pool or network
/// @param until the first day on which it no longer belongs, or null
public record Membership(Given given, String member, String of, @Nullable LocalDate until)
    implements Fact {}
