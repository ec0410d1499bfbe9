package licet.register.deals;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import licet.register.deals.When.Firmness;
import licet.vocabulary.deal.DealKind;

/// What speaks for two told deals being one event.
///
/// @param left one of them
/// @param right the other
/// @param score how much speaks for it; only its order counts
/// @param copies true if their sources speak with one voice
record Likeness(Clue left, Clue right, int score, boolean copies) implements Comparable<Likeness> {
  /// Filings and verdicts come thick; suits told apart by more days are different ones.
  private static final int SUIT_DAYS = 7;

  /// What speaks for the two, if enough does and nothing forbids it.
  static Optional<Likeness> between(Clue one, Clue other) {
    boolean copies = one.told().voice().equals(other.told().voice());
    boolean near = one.when().gap(other.when()) <= window(one, other);
    if (!(near || copies)
        || !Family.join(one.families(), other.families())
        || !partiesEnough(one, other, copies)
        || !denialFits(one, other)
        || Bars.forbid(one, other)) {
      return Optional.empty();
    }
    boolean ordered = one.id().compareTo(other.id()) < 0;
    int score = score(one, other) + (copies ? 1000 : 0);
    var left = ordered ? one : other;
    var right = ordered ? other : one;
    return Optional.of(new Likeness(left, right, score, copies));
  }

  @Override
  public int compareTo(Likeness other) {
    if (score != other.score) {
      return Integer.compare(other.score, score);
    }
    int byLeft = left.id().compareTo(other.left.id());
    return byLeft != 0 ? byLeft : right.id().compareTo(other.right.id());
  }

  private static int window(Clue one, Clue other) {
    boolean suits = one.families().contains(Family.SUIT) && other.families().contains(Family.SUIT);
    boolean exact = one.when().exact() && other.when().exact();
    return suits && exact ? SUIT_DAYS : When.NEWS_DAYS;
  }

  /// The same two parties are enough. Where one source names more of them, the deals must also be
  /// of one kind; where only one party is told, they must have a figure in common.
  private static boolean partiesEnough(Clue one, Clue other, boolean copies) {
    int fewer = Math.min(one.parties().size(), other.parties().size());
    if (copies || (fewer > 1 && one.parties().equals(other.parties()))) {
      return true;
    }
    return fewer > 1 ? !one.sharedKinds(other).isEmpty() : fewer == 1 && one.sharesFigure(other);
  }

  /// What is denied is the deal of which others tell only if both tell its day or month: a firm
  /// that denies a settlement may settle in a later year.
  private static boolean denialFits(Clue one, Clue other) {
    return one.denied() == other.denied()
        || (one.when().firmness() == Firmness.FIRM && other.when().firmness() == Firmness.FIRM);
  }

  private static int score(Clue one, Clue other) {
    var when = one.when();
    int score = one.parties().equals(other.parties()) ? 20 : 10;
    if (when.sameDay(other.when(), 0)) {
      score += 40;
    } else if (when.gap(other.when()) == 0) {
      score += when.dated() && other.when().dated() ? 30 : 15;
    } else {
      score += 5;
    }
    int shared = one.sharedKinds(other).size();
    int all = one.kinds().size() + other.kinds().size() - shared;
    score += all == 0 ? 0 : 20 * shared / all;
    score += one.sharesFigure(other) ? 15 : 0;
    score += one.denied() == other.denied() ? 10 : 0;
    return score + (one.told().deal().main() && other.told().deal().main() ? 5 : 0);
  }

  /// What it is, for people.
  String because() {
    var one = left;
    var other = right;
    var common = new TreeSet<>(one.parties());
    common.retainAll(other.parties());
    var reason = new StringBuilder(copies ? "a copy of the same report; " : "");
    reason.append(one.parties().equals(other.parties()) ? "same parties " : "both name ");
    reason.append(one.names(common)).append("; ").append(dates(one, other));
    var shared = one.sharedKinds(other);
    if (shared.isEmpty()) {
      reason.append("; ").append(kinds(one)).append(" and ").append(kinds(other));
      reason.append(" can be parts of one event");
    } else {
      reason.append("; both ").append(labels(shared));
    }
    if (one.sharesFigure(other)) {
      reason.append("; the same figure ");
      one.figures().stream()
          .filter(other.figures()::contains)
          .findFirst()
          .ifPresent(reason::append);
    }
    return reason.toString();
  }

  private static String dates(Clue one, Clue other) {
    String left = one.when().words();
    String right = other.when().words();
    if (left.equals(right)) {
      return one.when().told() != null ? "both dated " + left : left;
    }
    long gap = one.when().gap(other.when());
    if (gap > 0) {
      String days = gap == 1 ? "a day" : gap + " days";
      return "dates " + days + " apart (" + left + " and " + right + ")";
    }
    boolean told = one.when().told() != null && other.when().told() != null;
    return (told ? "dates agree (" : "no date against it (") + left + " and " + right + ")";
  }

  private static String kinds(Clue clue) {
    return labels(clue.kinds());
  }

  private static String labels(Collection<DealKind> kinds) {
    return kinds.stream().map(DealKind::label).collect(Collectors.joining(", "));
  }
}
