package licet.rights;

import java.util.List;
import java.util.function.Predicate;
import licet.vocabulary.fact.Ruling;
import licet.vocabulary.fact.Truth;

/// What courts held, or are asked to hold, about a point (T5).
final class Rulings {
  private final List<Ruling> all;

  Rulings(Ledger ledger) {
    all = ledger.all(Ruling.class);
  }

  /// The rulings of a kind, in the order of their days.
  List<Ruling> of(Ruling.Kind kind) {
    return all.stream().filter(ruling -> ruling.kind() == kind).toList();
  }

  /// Whether an instrument never had effect, from its start on. While that is pending, the reading
  /// says.
  boolean rescinded(String instrument, Reading reading) {
    var about =
        of(Ruling.Kind.RESCINDED).stream()
            .filter(ruling -> instrument.equals(ruling.instrument()) && ruling.from() == null)
            .toList();
    return holds(
        about, reading, "rescinded:" + instrument, "whether " + instrument + " is rescinded");
  }

  /// What rulings on one point come to: the last one that is final decides; while there is none,
  /// the point is pending; without any ruling it is not so.
  static boolean holds(List<Ruling> rulings, Reading reading, String key, String what) {
    Predicate<Ruling> told = ruling -> ruling.holds() == Truth.YES || ruling.holds() == Truth.NO;
    var settled = rulings.stream().filter(Ruling::settled).filter(told).toList();
    if (!settled.isEmpty()) {
      return settled.getLast().holds() == Truth.YES;
    }
    return !rulings.isEmpty() && reading.so(Premise.pending(key, what));
  }
}
