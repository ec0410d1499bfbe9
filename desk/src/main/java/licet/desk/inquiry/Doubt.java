package licet.desk.inquiry;

import java.util.List;
import java.util.Set;
import licet.register.identity.Parties;

/// Two that may be one.
///
/// @param about what they are
/// @param left name of a party, or id of a deal
/// @param right the other
/// @param title both in words
/// @param score how much speaks for it; only its order counts
/// @param reasons what speaks for it, for people
public record Doubt(
    About about, String left, String right, String title, int score, List<String> reasons) {

  /// Copies the list.
  public Doubt {
    reasons = List.copyOf(reasons);
  }

  /// What is in doubt.
  public enum About {
    /// Whether two names stand for one party.
    PARTY,
    /// Whether two deals are one event.
    DEAL
  }

  /// The two without their order.
  Set<String> pair() {
    return pair(about, left, right);
  }

  /// Two without their order, and without what names differ in by writing alone.
  static Set<String> pair(About about, String left, String right) {
    return switch (about) {
      case PARTY -> two("party " + Parties.key(left), "party " + Parties.key(right));
      case DEAL -> two("deal " + left, "deal " + right);
    };
  }

  private static Set<String> two(String one, String other) {
    return one.equals(other) ? Set.of(one) : Set.of(one, other);
  }
}
