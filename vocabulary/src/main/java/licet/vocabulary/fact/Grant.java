package licet.vocabulary.fact;

import java.util.List;
import java.util.Locale;

/// A permission, a promise about permission, or another burden that an instrument lays on patents.
///
/// A cross-license is two grants. One instrument may hold several: each is a fact of its own and
/// names the instrument in its source.
///
/// @param given its day is the day of signing
/// @param kind what is granted
/// @param by who grants
/// @param to who is granted it, by name; empty where `reach` names a class instead
/// @param subject under which patents
/// @param reach who else may rely on it
/// @param scope for what it is good
/// @param life from when until when, and what ends or suspends it
/// @param standing what gives it force and what lets it move
public record Grant(
    Given given,
    Kind kind,
    String by,
    List<String> to,
    Subject subject,
    Reach reach,
    Scope scope,
    Life life,
    Standing standing)
    implements Fact {

  /// What is granted.
  public enum Kind {
    /// A non-exclusive license.
    LICENSE,
    /// A license that keeps out everybody else, the owner included.
    EXCLUSIVE,
    /// A license that keeps out everybody else but the owner.
    SOLE,
    /// An unreserved promise not to sue.
    COVENANT,
    /// A promise to sue only after everybody else.
    SUE_LAST,
    /// A promise to put a suit off.
    STANDSTILL,
    /// The giving up of claims for the past.
    RELEASE,
    /// A right to take a license or the patent within a window.
    OPTION,
    /// A right to match an offer for the patent.
    FIRST_REFUSAL,
    /// A right to the better terms that another is granted.
    MOST_FAVORED,
    /// An undertaking to license on fair, reasonable and non-discriminatory terms.
    FRAND,
    /// A license that arises when the patent passes to an assertion entity.
    SPRINGING,
    /// A promise to everybody not to assert, while conditions hold.
    PLEDGE,
    /// A license through a pool, under the patents of those for whom it acts.
    POOL,
    /// A license that the state orders.
    COMPULSORY,
    /// A declaration that anybody may take a license.
    LICENSE_OF_RIGHT,
    /// A license of a brand; it says nothing of patents.
    BRAND;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// True if it keeps others out.
    public boolean excludes() {
      return this == EXCLUSIVE || this == SOLE;
    }

    /// True if it lets somebody act once it bites, without a further step.
    public boolean permits() {
      return switch (this) {
        case LICENSE, EXCLUSIVE, SOLE, COVENANT, SPRINGING, PLEDGE, POOL, COMPULSORY -> true;
        case SUE_LAST,
            STANDSTILL,
            RELEASE,
            OPTION,
            FIRST_REFUSAL,
            MOST_FAVORED,
            FRAND,
            LICENSE_OF_RIGHT,
            BRAND ->
            false;
      };
    }
  }

  /// Copies the list.
  ///
  /// @throws IllegalArgumentException if nobody is granted it
  public Grant {
    to = List.copyOf(to);
    boolean nobody = to.isEmpty() && !reach.everybody() && reach.membersOf() == null;
    if (nobody && kind != Kind.FRAND && kind != Kind.LICENSE_OF_RIGHT) {
      throw new IllegalArgumentException(given.id() + " grants to nobody");
    }
  }
}
