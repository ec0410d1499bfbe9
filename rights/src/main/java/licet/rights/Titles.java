package licet.rights;

import java.util.HashMap;
import java.util.Map;

/// The chains of title of all patents in one reading of what is open.
final class Titles {
  private final Ledger ledger;
  private final Reading reading;
  private final Patents patents;
  private final Parties parties;
  private final Map<String, TracedChain> chains = new HashMap<>();

  Titles(Ledger ledger, Reading reading) {
    this.ledger = ledger;
    this.reading = reading;
    patents = new Patents(ledger);
    parties = new Parties(ledger);
  }

  /// The chain of a patent in a country, `EP` for a European application.
  Chain of(String patent, String country) {
    return traced(patent, country);
  }

  /// The same with what went wrong in it.
  TracedChain traced(String patent, String country) {
    var key = Patents.bare(patent) + ":" + country;
    var known = chains.get(key);
    if (known == null) {
      known = new TracedChain(ledger, reading, patents, parties, patent, country);
      chains.put(key, known);
    }
    return known;
  }
}
