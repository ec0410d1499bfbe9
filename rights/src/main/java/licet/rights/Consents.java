package licet.rights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import licet.vocabulary.fact.CoOwnerAgreement;
import licet.vocabulary.fact.CoOwnerAgreement.Consent;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Term;
import licet.vocabulary.fact.Transfer;

/// Whether a co-owner may assign its share without the others (P3).
final class Consents {
  private final Ledger ledger;
  private final Reading reading;
  private final String patent;
  private final String country;

  Consents(Ledger ledger, Reading reading, String patent, String country) {
    this.ledger = ledger;
    this.reading = reading;
    this.patent = patent;
    this.country = country;
  }

  /// Whose consent to an assignment of a share is needed and not shown, joined; empty if none is.
  /// Who assigns to the same party consents.
  String without(Transfer deed, List<Lot> lots, List<Lot> given) {
    var makers = given.stream().map(Lot::holder).collect(Collectors.toSet());
    var others = new LinkedHashMap<String, Share>();
    for (var lot : lots) {
      if (!makers.contains(lot.holder()) && !deed.to().contains(lot.holder())) {
        others.merge(lot.holder(), lot.share(), Share::plus);
      }
    }
    if (others.isEmpty() || deed.kind() != Transfer.Kind.ASSIGNMENT || deed.signedBy().isEmpty()) {
      return "";
    }
    var silent = new LinkedHashMap<>(others);
    silent.keySet().removeAll(deed.signedBy());
    for (var other : Contest.about(ledger, patent)) {
      if (other.to().equals(deed.to())) {
        silent.remove(other.from());
      }
    }
    return switch (needed(deed)) {
      case ALONE -> "";
      case MAJORITY -> lacksMajority(silent, deed.signedBy()) ? names(silent.keySet()) : "";
      case ALL -> names(silent.keySet());
    };
  }

  private static boolean lacksMajority(Map<String, Share> silent, Set<String> signed) {
    var against = silent.values().stream().reduce(Share.NONE, Share::plus);
    return signed.isEmpty() || against.compareTo(Share.of(1, 2)) >= 0;
  }

  private static String names(Set<String> parties) {
    return String.join(" and ", parties);
  }

  private Consent needed(Transfer deed) {
    var byLaw = LawBook.shipped().on("P3", "assign-share", country, deed.given().date()).says();
    var needed = Consent.valueOf(byLaw.toUpperCase(java.util.Locale.ROOT));
    for (var agreement : ledger.all(CoOwnerAgreement.class)) {
      if (Patents.named(agreement.patents(), patent)
          && agreement.between().contains(deed.from())
          && !agreement.given().date().isAfter(deed.given().date())) {
        needed =
            switch (agreement.assign()) {
              case Term.Stated<Consent>(var stated) -> stated;
              case Term.Silent<Consent>() -> needed;
              case Term.Undisclosed<Consent>() ->
                  reading.so(undisclosed(agreement)) ? Consent.ALONE : Consent.ALL;
            };
      }
    }
    return needed;
  }

  private static Premise undisclosed(CoOwnerAgreement agreement) {
    return Premise.untold(
        "assign:" + agreement.id(),
        "whether " + agreement.id() + " lets a co-owner assign its share alone",
        "the text of the agreement");
  }
}
