package licet.vocabulary.fact;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something that befalls a grant after its signing.
///
/// @param given its day is the day it takes effect
/// @param grant the grant
/// @param kind what befalls it
/// @param effective whether it takes effect
/// @param by whose act or estate it is, or null
/// @param to who takes it over, for [Kind#ASSIGNED]; else null
public record Change(
    Given given, String grant, Kind kind, Truth effective, @Nullable String by, @Nullable String to)
    implements Fact {

  /// What befalls it.
  public enum Kind {
    /// It ends by notice, agreement or its own text.
    TERMINATED,
    /// The grantor's or the grantee's estate declines to perform it.
    REJECTED,
    /// The grantee keeps it in the grantor's insolvency.
    RETAINED,
    /// An exclusive or sole one goes on as non-exclusive.
    CONVERTED,
    /// The grantee hands it on.
    ASSIGNED,
    /// The grantor agrees to its passing to another, or to a change of control.
    CONSENTED,
    /// A duty under it is broken.
    BREACHED,
    /// The units it covers are used up.
    EXHAUSTED;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
