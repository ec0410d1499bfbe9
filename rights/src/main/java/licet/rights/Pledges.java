package licet.rights;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.Transfer;
import org.jspecify.annotations.Nullable;

/// What a lender can sell: what its debtor held, also from those who took it from the debtor after
/// the security (W7).
final class Pledges {
  private final Ledger ledger;
  private final Parties parties;
  private final Reading reading;
  private final String patent;
  private final String country;

  Pledges(Ledger ledger, Parties parties, Reading reading, String patent, String country) {
    this.ledger = ledger;
    this.parties = parties;
    this.reading = reading;
    this.patent = patent;
    this.country = country;
  }

  /// True if a security interest takes in a patent.
  static boolean covers(Lien lien, String patent) {
    return lien.patents().contains("*") || Patents.named(lien.patents(), patent);
  }

  /// The lots that a foreclosure sells whose maker holds nothing itself.
  List<Lot> sold(Transfer deed, List<Lot> lots) {
    var day = deed.given().date();
    var sold = new LinkedHashSet<Lot>();
    for (var lien : ledger.all(Lien.class)) {
      boolean made = Set.of(lien.to(), lien.by()).contains(deed.from());
      boolean alive = lien.released() == null || lien.released().isAfter(day);
      if (made && covers(lien, patent) && alive && !lien.given().date().isAfter(day)) {
        lots.stream().filter(lot -> under(lot, lien, deed)).forEach(sold::add);
      }
    }
    return List.copyOf(sold);
  }

  private boolean under(Lot lot, Lien lien, Transfer deed) {
    var debtor = parties.names(deed.given().date(), lien.by());
    if (debtor.contains(lot.holder())) {
      return true;
    }
    var taken = takenFrom(lot, debtor, lien);
    return taken != null && (lien.filed() == Lien.Filing.OFFICE || prevails(lien, taken));
  }

  private static Chain.@Nullable Passing takenFrom(Lot lot, Set<String> debtor, Lien lien) {
    for (var step = lot.trail(); step != null; step = step.before()) {
      var passing = step.passing();
      if (debtor.contains(passing.from()) && !passing.day().isBefore(lien.given().date())) {
        return passing;
      }
    }
    return null;
  }

  /// Whether a security not filed at the office goes before a later purchaser of title.
  private boolean prevails(Lien lien, Chain.Passing taken) {
    var row = LawBook.shipped().on("W7", "unrecorded-lien", country, taken.day());
    return row.law().weight() != licet.vocabulary.answer.Law.Weight.CONTESTED
        ? row.says().equals("prevails")
        : reading.so(
            Premise.contested(
                "W7:" + lien.id() + ":" + taken.by().id(),
                "whether the security "
                    + lien.id()
                    + ", not filed at the office, goes before the "
                    + "later purchase "
                    + taken.by().id(),
                row.law()));
  }
}
