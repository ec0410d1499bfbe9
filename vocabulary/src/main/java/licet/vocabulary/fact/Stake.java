package licet.vocabulary.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody holds votes in a company. A later stake of the same holder in the same company takes
/// its place.
///
/// @param given its day is the first on which it is held
/// @param holder who holds them
/// @param in the company
/// @param votes their share of all votes
/// @param until the first day on which it is no longer held, or null
public record Stake(Given given, String holder, String in, Share votes, @Nullable LocalDate until)
    implements Fact {}
