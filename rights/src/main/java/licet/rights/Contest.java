package licet.rights;

import java.time.LocalDate;
import java.util.List;
import licet.vocabulary.fact.Notice;
import licet.vocabulary.fact.Transfer;

/// Which of two transfers by one holder prevails (W5, T9, W11).
final class Contest {
  private final Ledger ledger;
  private final LawBook laws;
  private final Reading reading;

  Contest(Ledger ledger, LawBook laws, Reading reading) {
    this.ledger = ledger;
    this.laws = laws;
    this.reading = reading;
  }

  /// What the law of a country says of two transfers.
  LawBook.Row law(Transfer later, String country) {
    return laws.on("W5", "double-transfer", country, later.given().date());
  }

  /// True if by the law of a country the register ranks two transfers.
  boolean turnsOnEntry(Transfer later, String country) {
    return law(later, country).says().startsWith("first-");
  }

  /// True if the later one takes what the earlier one had passed.
  ///
  /// @param day the day asked about; an entry made after it does not count
  boolean laterWins(Transfer earlier, Transfer later, String country, LocalDate day) {
    var law = law(later, country);
    return switch (law.says()) {
      case "first" -> false;
      case "innocent-purchaser" ->
          !recordedInTime(earlier, later) && value(later) && !knew(earlier, later);
      case "innocent-unless-registered" -> {
        var entered = earlier.recorded();
        boolean registered = entered != null && !entered.isAfter(later.given().date());
        yield !registered && !knew(earlier, later);
      }
      case "first-entered" -> enteredFirst(earlier, later, day) && !knew(earlier, later);
      case "first-registered" ->
          enteredFirst(earlier, later, day)
              && reading.so(
                  Premise.contested(
                      "W5:" + country + ":" + earlier.id() + ":" + later.id(),
                      "whether "
                          + later.id()
                          + ", registered first, goes before the older "
                          + earlier.id(),
                      law.law()));
      default -> throw new IllegalStateException("law.tsv: W5 knows no " + law.says());
    };
  }

  /// Recorded within three months of its date, or before the later purchase (35 USC 261).
  private static boolean recordedInTime(Transfer earlier, Transfer later) {
    var recorded = earlier.recorded();
    return recorded != null
        && (!recorded.isAfter(windowEnd(earlier)) || recorded.isBefore(later.given().date()));
  }

  /// The last day on which recording still works back to the date of a US assignment (T9).
  static LocalDate windowEnd(Transfer deed) {
    return deed.given().date().plusMonths(3);
  }

  private static boolean enteredFirst(Transfer earlier, Transfer later, LocalDate day) {
    var entered = later.recorded();
    return entered != null
        && !entered.isAfter(day)
        && (earlier.recorded() == null || entered.isBefore(earlier.recorded()));
  }

  private boolean value(Transfer later) {
    return reading.so(
        later.value(),
        "value:" + later.id(),
        "whether " + String.join(", ", later.to()) + " gave value in " + later.id(),
        "the purchase agreement");
  }

  /// Whether the later transferee knew of the earlier transfer when it took.
  boolean knew(Transfer earlier, Transfer later) {
    for (var notice : ledger.all(Notice.class)) {
      if (notice.of().equals(earlier.id())
          && later.to().contains(notice.who())
          && !notice.given().date().isAfter(later.given().date())) {
        return true;
      }
    }
    return reading.so(
        later.notice(),
        "notice:" + later.id(),
        "whether "
            + String.join(", ", later.to())
            + " had actual, constructive or inquiry notice "
            + "of earlier dealings on "
            + later.given().date(),
        "an inquiry into what it knew");
  }

  /// The transfers of a ledger that name or may take in a patent.
  static List<Transfer> about(Ledger ledger, String patent) {
    return ledger.all(Transfer.class).stream()
        .filter(deed -> all(deed) || Patents.named(deed.patents(), patent))
        .toList();
  }

  /// True if a transfer takes in all that the transferor holds.
  static boolean all(Transfer deed) {
    return deed.patents().contains("*");
  }
}
