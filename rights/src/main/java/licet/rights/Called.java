package licet.rights;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import licet.vocabulary.fact.Succession;

/// What a party is called in the end: a name that was changed stands for the same party on every
/// day. A merger makes no two parties one.
final class Called {
  private final Map<String, String> later = new HashMap<>();

  Called(Ledger ledger) {
    for (var each : ledger.all(Succession.class)) {
      if (each.kind() == Succession.Kind.RENAMING) {
        later.put(each.from(), each.to());
      }
    }
  }

  /// The last name of a party.
  String last(String name) {
    var seen = new HashSet<String>();
    var last = name;
    while (later.containsKey(last) && seen.add(last)) {
      last = later.getOrDefault(last, last);
    }
    return last;
  }

  /// True if two names stand for one party.
  boolean same(String one, String other) {
    return one.equals(other) || last(one).equals(last(other));
  }

  /// True if one of these names stands for the party.
  boolean among(Iterable<String> names, String party) {
    for (var name : names) {
      if (same(name, party)) {
        return true;
      }
    }
    return false;
  }

  /// The earlier of two days.
  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /// The later of two days.
  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
