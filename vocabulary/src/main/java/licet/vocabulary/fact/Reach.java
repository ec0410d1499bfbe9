package licet.vocabulary.fact;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who else may rely on a grant than those it names.
///
/// @param affiliates the clause on affiliates; silent if there is none
/// @param everybody true if it is made to the public
/// @param membersOf the network or pool whose members may rely on it, or null
/// @param excluded parties that may not, whatever else they are
/// @param haveMade whether others may make for a grantee
/// @param foundry whether a grantee may make to the design of others
/// @param acquired whether businesses that a grantee acquires later are covered; silent means yes
/// @param customers true if it extends to customers in so many words
public record Reach(
    Term<Affiliates> affiliates,
    boolean everybody,
    @Nullable String membersOf,
    Set<String> excluded,
    Term<Boolean> haveMade,
    Term<Foundry> foundry,
    Term<Boolean> acquired,
    boolean customers) {

  /// The named grantees only.
  public static final Reach NAMED =
      new Reach(Term.none(), false, null, Set.of(), Term.none(), Term.none(), Term.none(), false);

  /// Who counts as an affiliate.
  ///
  /// @param threshold the votes that make control; silent means more than half
  /// @param management true if the power to direct management is control too
  /// @param directions where affiliates stand to the grantee
  /// @param when at what time they must be affiliates
  /// @param frozenOn the day the class is frozen, for [When#FROZEN]
  public record Affiliates(
      Term<Threshold> threshold,
      boolean management,
      Set<Direction> directions,
      When when,
      @Nullable LocalDate frozenOn) {

    /// Copies the set.
    ///
    /// @throws IllegalArgumentException if a frozen class has no day
    public Affiliates {
      directions = Set.copyOf(directions);
      if (when == When.FROZEN && frozenOn == null) {
        throw new IllegalArgumentException("affiliates frozen on no day");
      }
    }
  }

  /// The votes that make control.
  ///
  /// @param votes a share of all votes
  /// @param inclusive true if exactly that many are enough
  public record Threshold(Share votes, boolean inclusive) {
    /// More than half of the votes.
    public static final Threshold MORE_THAN_HALF = new Threshold(Share.of(1, 2), false);

    /// At least half of the votes.
    public static final Threshold AT_LEAST_HALF = new Threshold(Share.of(1, 2), true);

    /// True if so many votes make control.
    public boolean met(Share held) {
      int compared = held.compareTo(votes);
      return compared > 0 || (inclusive && compared == 0);
    }
  }

  /// Where an affiliate stands to a grantee.
  public enum Direction {
    /// It is controlled by the grantee.
    DOWN,
    /// It controls the grantee.
    UP,
    /// Both are controlled by another.
    SIDE;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// At what time somebody must be an affiliate.
  public enum When {
    /// On a day the instrument names.
    FROZEN,
    /// On the day of the act, whether it became one before or after signing.
    FLOATING,
    /// On any day.
    EVER;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether a grantee may make to the design of others.
  public enum Foundry {
    /// It may.
    ALLOWED,
    /// It may make only its own products.
    OWN_PRODUCTS,
    /// It may not.
    EXCLUDED;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// Copies the set.
  public Reach {
    excluded = Set.copyOf(excluded);
  }
}
