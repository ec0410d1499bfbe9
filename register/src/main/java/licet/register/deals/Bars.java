package licet.register.deals;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import licet.register.deals.When.Firmness;
import licet.vocabulary.deal.DealKind;

/// What forbids two told deals to be one event.
final class Bars {
  /// Dates that are firmly told can differ by this much within one event, by way of others between.
  private static final int FAR_DAYS = 120;

  /// Figures that differ by less are the same figure told roughly.
  private static final double ROUGHLY = 0.2;

  /// Reports of the same day that differ in a figure disagree; they do not tell of two deals.
  private static final int SAME_DAY = 3;

  private Bars() {}

  /// The reason why the two can't be one, if there is any.
  static Optional<String> between(Clue one, Clue other) {
    if (one.told().source().sha256().equals(other.told().source().sha256())) {
      return Optional.of("one source tells them as two");
    }
    if (!partiesFit(one, other)) {
      return Optional.of("the parties differ");
    }
    if (one.families().contains(Family.SUIT) != other.families().contains(Family.SUIT)) {
      return Optional.of("one is a suit and the other is none");
    }
    if (!one.suing().isEmpty()
        && !other.suing().isEmpty()
        && one.suing().stream().noneMatch(other.suing()::contains)) {
      return Optional.of("the plaintiffs differ");
    }
    if (one.kinds().contains(DealKind.POOL)
        && other.kinds().contains(DealKind.POOL)
        && !samePoolMove(one, other)) {
      return Optional.of("it is not the same party that takes a license of the pool");
    }
    if (one.told().voice().equals(other.told().voice())) {
      return Optional.empty();
    }
    if (one.when().gap(other.when()) > tolerance(one, other)) {
      return Optional.of("the dates are too far apart");
    }
    return figures(one, other);
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

  /// To join a pool with one's patents and to take its license are two moves, and each licensee
  /// makes its own.
  private static boolean samePoolMove(Clue one, Clue other) {
    if (one.taking().isEmpty() || other.taking().isEmpty()) {
      var silent = one.taking().isEmpty() ? one : other;
      return one.taking().equals(other.taking()) || silent.giving().isEmpty();
    }
    return one.taking().containsAll(other.taking()) || other.taking().containsAll(one.taking());
  }

  private static int tolerance(Clue one, Clue other) {
    boolean firm =
        one.when().firmness() == Firmness.FIRM && other.when().firmness() == Firmness.FIRM;
    return firm ? FAR_DAYS : When.NEWS_DAYS;
  }

  private static Optional<String> figures(Clue one, Clue other) {
    if (one.when().sameDay(other.when(), SAME_DAY)) {
      return Optional.empty();
    }
    if (one.count().isPresent() && other.count().isPresent()) {
      var left = BigDecimal.valueOf(one.count().getAsLong());
      var right = BigDecimal.valueOf(other.count().getAsLong());
      if (!near(left, right)) {
        return Optional.of("the numbers of patents differ: " + left + " and " + right);
      }
    }
    for (var entry : one.sums().entrySet()) {
      var right = other.sums().getOrDefault(entry.getKey(), Set.of());
      if (!right.isEmpty() && !anyNear(entry.getValue(), right)) {
        return Optional.of("the sums differ (" + entry.getKey() + ")");
      }
    }
    return Optional.empty();
  }

  private static boolean anyNear(Collection<BigDecimal> left, Collection<BigDecimal> right) {
    return left.stream().anyMatch(one -> right.stream().anyMatch(other -> near(one, other)));
  }

  private static boolean near(BigDecimal one, BigDecimal other) {
    double left = one.doubleValue();
    double right = other.doubleValue();
    return Math.abs(left - right) <= ROUGHLY * Math.max(Math.abs(left), Math.abs(right));
  }
}
