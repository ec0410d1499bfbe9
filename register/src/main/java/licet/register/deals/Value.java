package licet.register.deals;

import java.util.Comparator;
import java.util.List;
import licet.vocabulary.source.SourceKind;

/// One of the values that sources give a field of a deal.
///
/// @param value what they say
/// @param support the statements that say it, the best first; at least one
public record Value<T>(T value, List<Support> support) {

  /// Puts the best support first.
  ///
  /// @throws IllegalArgumentException if nothing supports the value
  public Value {
    support =
        support.size() == 1 ? List.copyOf(support) : support.stream().sorted(Support.RANK).toList();
    if (support.isEmpty()) {
      throw new IllegalArgumentException("nothing supports " + value);
    }
  }

  /// How many independent voices say so.
  public int voices() {
    return (int) support.stream().map(Support::voice).distinct().count();
  }

  /// The strongest sort of witness that says so.
  public SourceKind witness() {
    return support.getFirst().kind();
  }

  /// The policy for values: witness, then voices, then confidence, then the earliest.
  static <T> Comparator<Value<T>> rank() {
    return Comparator.<Value<T>, SourceKind>comparing(Value::witness)
        .thenComparingInt(value -> -value.voices())
        .thenComparing(value -> value.support.getFirst(), Support.RANK);
  }
}
