package licet.rights;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import licet.vocabulary.fact.Succession;

/// Who goes on as whom by merger and renaming.
final class Parties {
  private final List<Succession> successions;

  Parties(Ledger ledger) {
    successions = ledger.all(Succession.class);
  }

  /// Under which name somebody goes on, after all that happened by the end of a day.
  String on(LocalDate day, String party) {
    var name = party;
    for (var each : successions) {
      if (each.given().date().isAfter(day)) {
        break;
      }
      if (each.from().equals(name)) {
        name = each.to();
      }
    }
    return name;
  }

  /// Every name under which a party, or one that went on in it, has been told of by the end of a
  /// day.
  Set<String> names(LocalDate day, String party) {
    var names = new HashSet<>(List.of(party, on(day, party)));
    for (var each : successions.reversed()) {
      if (!each.given().date().isAfter(day) && names.contains(each.to())) {
        names.add(each.from());
      }
    }
    return names;
  }
}
