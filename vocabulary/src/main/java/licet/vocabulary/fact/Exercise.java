package licet.vocabulary.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody uses an option, elects better terms, or takes a license that stands open to all.
///
/// @param given its day is the day of the notice
/// @param grant the option, clause or declaration
/// @param by who
/// @param favored the grant to another whose terms are elected, or null
/// @param lateNotice true if the grantor had failed to tell of the better terms in time; the
///     election then works back
/// @param end first day on which the right so taken is over, or null
public record Exercise(
    Given given,
    String grant,
    String by,
    @Nullable String favored,
    boolean lateNotice,
    @Nullable LocalDate end)
    implements Fact {}
