package licet.rights;

import java.time.LocalDate;
import java.util.HashSet;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.Transfer;

/// Securities that lie on a patent (W7).
final class Burdens {
  private Burdens() {}

  /// True if a security lies on a patent on a day: its debtor held the patent then or came to hold
  /// it, and no sale under the security has used it up.
  static boolean pledged(Lien lien, String patent, TracedChain chain, LocalDate day) {
    if (!Pledges.covers(lien, patent)) {
      return false;
    }
    var held = new HashSet<>(chain.holders(lien.given().date()).keySet());
    for (var step : chain.passings()) {
      boolean after = step.day().isAfter(lien.given().date()) && !step.day().isAfter(day);
      if (after && step.by() instanceof Transfer sale && foreclosed(sale, lien)) {
        return false;
      }
      if (after) {
        held.add(step.to());
      }
    }
    return held.contains(lien.by()) || held.isEmpty() || Patents.named(lien.patents(), patent);
  }

  private static boolean foreclosed(Transfer sale, Lien lien) {
    boolean made = sale.from().equals(lien.by()) || sale.from().equals(lien.to());
    return made && sale.kind() == Transfer.Kind.FORECLOSURE;
  }
}
