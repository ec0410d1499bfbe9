package licet.vocabulary.fact;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a court holds, or is asked to hold.
///
/// @param given its day is the day of the decision, or of the pleading
/// @param kind the point
/// @param instrument the instrument the point is about, or null
/// @param patent the patent the point is about, or null
/// @param party whom the point favors or names, or null
/// @param against the other side, or null
/// @param share the share held to belong to the party, for [Kind#CO_OWNER]; null means an equal one
/// @param holds what is held: yes or no; unknown while it is only pleaded
/// @param from the day from which an order lets a rescission work, where not from the start; or
///     null
/// @param settled false while it can still be appealed, or is still to be decided
public record Ruling(
    Given given,
    Kind kind,
    @Nullable String instrument,
    @Nullable String patent,
    @Nullable String party,
    @Nullable String against,
    @Nullable Share share,
    Truth holds,
    @Nullable LocalDate from,
    boolean settled)
    implements Fact {

  /// The point.
  public enum Kind {
    /// The instrument never had effect.
    RESCINDED,
    /// The party owns or co-owns the patent, from its grant.
    CO_OWNER,
    /// The party may rely on estoppel, laches or an implied license.
    ESTOPPEL,
    /// The party is licensed.
    LICENSED,
    /// The party controls the company `against`.
    CONTROLS;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
