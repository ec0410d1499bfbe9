package licet.register.deals;

import java.math.BigDecimal;
import java.util.Collection;
import licet.register.deals.When.Firmness;
import licet.vocabulary.deal.DealKind;
import org.jspecify.annotations.Nullable;

/// What forbids two told deals to be one event.
final class Bars {
  /// Dates that are firmly told can differ by this much within one event, by way of others between.
  private static final int FAR_DAYS = 120;

  /// Figures that differ by less are the same figure told roughly.
  private static final double ROUGHLY = 0.2;

  /// Reports of the same day that differ in a figure disagree; they do not tell of two deals.
  private static final int SAME_DAY = 3;

  private Bars() {}

  /// True if the two can't be one.
  static boolean forbid(Clue one, Clue other) {
    boolean copies = one.told().voice().equals(other.told().voice());
    return one.told().source().sha256().equals(other.told().source().sha256())
        || (!copies && one.when().gap(other.when()) > tolerance(one, other))
        || !partiesFit(one, other)
        || one.families().contains(Family.SUIT) != other.families().contains(Family.SUIT)
        || otherPlaintiff(one, other)
        || otherPoolMove(one, other)
        || (!copies && otherFigures(one, other));
  }

  /// True if the parties of both can be those of one event: the same, or one source names more of
  /// them than the other.
  static boolean partiesFit(Clue one, Clue other) {
    var left = one.parties();
    var right = other.parties();
    if (left.isEmpty() || right.isEmpty()) {
      return left.equals(right);
    }
    if (left.containsAll(right) || right.containsAll(left)) {
      return true;
    }
    return one.acting().size() > 1
        && other.acting().size() > 1
        && right.containsAll(one.acting())
        && left.containsAll(other.acting());
  }

  /// A suit and the countersuit are two; a settlement ends both, so who is said to have sued does
  /// not part two tellings of it.
  private static boolean otherPlaintiff(Clue one, Clue other) {
    boolean settled =
        one.kinds().contains(DealKind.SETTLEMENT) && other.kinds().contains(DealKind.SETTLEMENT);
    return !settled
        && !one.suing().isEmpty()
        && !other.suing().isEmpty()
        && one.suing().stream().noneMatch(other.suing()::contains);
  }

  /// To join a pool with one's patents and to take its license are two moves, and each licensee
  /// makes its own.
  private static boolean otherPoolMove(Clue one, Clue other) {
    if (!one.kinds().contains(DealKind.POOL) || !other.kinds().contains(DealKind.POOL)) {
      return false;
    }
    var left = one.taking();
    var right = other.taking();
    if (left.isEmpty() || right.isEmpty()) {
      return !left.equals(right) && !(left.isEmpty() ? one : other).giving().isEmpty();
    }
    return !left.containsAll(right) && !right.containsAll(left);
  }

  private static int tolerance(Clue one, Clue other) {
    boolean firm =
        one.when().firmness() == Firmness.FIRM && other.when().firmness() == Firmness.FIRM;
    return firm ? FAR_DAYS : When.NEWS_DAYS;
  }

  private static boolean otherFigures(Clue one, Clue other) {
    if (one.when().sameDay(other.when(), SAME_DAY)) {
      return false;
    }
    boolean otherCount =
        one.count().isPresent()
            && other.count().isPresent()
            && !near((double) one.count().getAsLong(), (double) other.count().getAsLong());
    return otherCount
        || one.sums().entrySet().stream()
            .anyMatch(entry -> otherSum(entry.getValue(), other.sums().get(entry.getKey())));
  }

  private static boolean otherSum(
      Collection<BigDecimal> left, @Nullable Collection<BigDecimal> right) {
    return right != null && !anyNear(left, right);
  }

  private static boolean anyNear(Collection<BigDecimal> left, Collection<BigDecimal> right) {
    return left.stream()
        .anyMatch(
            one -> right.stream().anyMatch(other -> near(one.doubleValue(), other.doubleValue())));
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) <= ROUGHLY * Math.max(Math.abs(one), Math.abs(other));
  }
}
