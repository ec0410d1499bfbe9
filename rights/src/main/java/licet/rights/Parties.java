package licet.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import licet.vocabulary.fact.Succession;

/// Who goes on as whom by merger and renaming.
final class Parties {
  private final List<Succession> successions;
  private final Map<String, List<Integer>> placesByFormer = new HashMap<>();

  Parties(Ledger ledger) {
    successions = ledger.all(Succession.class);
    for (int place = 0; place < successions.size(); place++) {
      var former = successions.get(place).from();
      placesByFormer.computeIfAbsent(former, _ -> new ArrayList<>()).add(place);
    }
  }

  /// Under which name somebody goes on, after all that happened by the end of a day. Every step
  /// lies later than the one before, so that a circle comes to an end.
  String on(LocalDate day, String party) {
    var name = party;
    int after = -1;
    for (int next = next(name, after, day); next >= 0; next = next(name, after, day)) {
      name = successions.get(next).to();
      after = next;
    }
    return name;
  }

  private int next(String former, int after, LocalDate day) {
    for (int place : placesByFormer.getOrDefault(former, List.of())) {
      if (place > after && !successions.get(place).given().date().isAfter(day)) {
        return place;
      }
    }
    return -1;
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
