package licet.vocabulary.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import licet.vocabulary.time.Period;
import org.jspecify.annotations.Nullable;

/// From when until when a grant is good, and what ends or suspends it.
///
/// @param effective the day the instrument names for its effect, or null for the day of signing
/// @param until the first day on which the license is over; silent means the life of the patent
/// @param irrevocable true if captured patents stay licensed when the agreement ends
/// @param reachesBack the first past day it permits as well, or null if it does not reach back
/// @param releases the past acts it forgives, or null
/// @param conditions what must have happened before it is good
/// @param suspendedBySuit true if it rests against whoever, or whose affiliate, sues the grantor
/// @param endedBySuit true if it ends for whoever, or whose affiliate, sues the grantor
/// @param changeOfControl the clause on the grantee's coming under control, or null
/// @param tail what stays licensed of a business that the grantee sells, or null
/// @param window the days within which an option or election may be exercised, or null
public record Life(
    @Nullable LocalDate effective,
    Term<LocalDate> until,
    boolean irrevocable,
    @Nullable LocalDate reachesBack,
    @Nullable Period releases,
    List<Condition> conditions,
    boolean suspendedBySuit,
    boolean endedBySuit,
    @Nullable ChangeOfControl changeOfControl,
    @Nullable Tail tail,
    @Nullable Period window) {

  /// From signing for the life of each patent.
  public static final Life OF_THE_PATENT =
      new Life(null, Term.none(), false, null, null, List.of(), false, false, null, null, null);

  /// What must have happened before a grant is good.
  ///
  /// @param words what
  /// @param met whether it has
  /// @param metOn the day it did, or null
  public record Condition(String words, Truth met, @Nullable LocalDate metOn) {}

  /// What happens when the grantee comes under somebody's control.
  ///
  /// @param by those whose control counts; empty for anybody's
  /// @param threshold the votes that make control
  /// @param effect what then happens
  public record ChangeOfControl(Set<String> by, Reach.Threshold threshold, Effect effect) {
    /// What happens then.
    public enum Effect {
      /// The license ends.
      ENDS,
      /// It needs the grantor's consent to go on.
      CONSENT,
      /// It is confined to products that exist on that day.
      FREEZES
    }

    /// Copies the set.
    public ChangeOfControl {
      by = Set.copyOf(by);
    }
  }

  /// What stays licensed of a business that the grantee sells.
  ///
  /// @param months for how long after the closing
  /// @param existingOnly true if only products that exist at the closing are covered
  public record Tail(int months, boolean existingOnly) {}

  /// Copies the list.
  public Life {
    conditions = List.copyOf(conditions);
  }
}
