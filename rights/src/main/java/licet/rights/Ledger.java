package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Fact;
import org.jspecify.annotations.Nullable;

/// The facts that count on a day of knowledge (T2, T4): what was known then, without what had been
/// corrected by then, in the order of their days.
final class Ledger {
  /// By day, then by place within the day, then by name, so that the order of telling changes
  /// nothing.
  static final Comparator<Fact> ORDER =
      Comparator.<Fact, LocalDate>comparing(fact -> fact.given().date())
          .thenComparingInt(fact -> fact.given().sequence())
          .thenComparing(Fact::id);

  private final List<Fact> facts;
  private final int whole;
  private final Map<Class<?>, List<Fact>> factsByKind = new HashMap<>();

  private Ledger(List<Fact> facts, int whole) {
    this.facts = facts;
    this.whole = whole;
  }

  /// What is known at the end of a day, or all there is.
  ///
  /// @param knownOn the day, or null for all
  static Ledger known(List<Fact> facts, @Nullable LocalDate knownOn) {
    var known =
        facts.stream()
            .filter(fact -> knownOn == null || !fact.given().known().isAfter(knownOn))
            .toList();
    var corrected = new HashSet<String>();
    for (var fact : known) {
      if (fact.given().corrects() != null) {
        corrected.add(fact.given().corrects());
      }
    }
    var counting =
        known.stream().filter(fact -> !corrected.contains(fact.id())).sorted(ORDER).toList();
    return new Ledger(counting, counting.size());
  }

  /// The same facts as all that can bear on a question of a larger number.
  Ledger of(int whole) {
    return new Ledger(facts, whole);
  }

  /// The same facts and one more.
  Ledger with(Fact fact) {
    var more = new ArrayList<>(facts);
    more.add(fact);
    more.sort(ORDER);
    return new Ledger(List.copyOf(more), whole + 1);
  }

  /// The facts of a kind, in the order of their days.
  @SuppressWarnings("unchecked") // a list is kept under the class of its facts
  <T extends Fact> List<T> all(Class<T> kind) {
    return (List<T>)
        factsByKind.computeIfAbsent(kind, _ -> facts.stream().filter(kind::isInstance).toList());
  }

  /// The fact of a name as a leaf; empty if it does not count.
  List<Proof> cited(String id) {
    return facts.stream().filter(fact -> fact.id().equals(id)).<Proof>map(Proofs::cited).toList();
  }

  /// How many facts were searched: those that cannot bear on a question are known not to hold what
  /// is sought.
  int searched() {
    return whole;
  }

  /// Every fact, in the order of their days.
  List<Fact> all() {
    return facts;
  }
}
