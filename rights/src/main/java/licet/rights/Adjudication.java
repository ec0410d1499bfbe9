package licet.rights;

import java.util.ArrayList;
import java.util.List;
import licet.vocabulary.fact.Ruling;
import licet.vocabulary.fact.Truth;

/// What courts held between the actor and the owner: estoppel, and licenses found or denied (R5,
/// T5).
final class Adjudication {
  private final Matter matter;

  Adjudication(Matter matter) {
    this.matter = matter;
  }

  /// Whether a court lets the actor do it.
  Finding permits(Conduct conduct) {
    var claim = "a court lets " + conduct.actor() + " do it";
    var found = new ArrayList<Finding>();
    for (var ruling : matter.ledger.all(Ruling.class)) {
      boolean permission =
          ruling.kind() == Ruling.Kind.ESTOPPEL || ruling.kind() == Ruling.Kind.LICENSED;
      if (permission && concerns(ruling, conduct)) {
        found.add(held(ruling, claim));
      }
    }
    return Finding.any(
        "R5", claim, last(found), matter.absent("a judgment for " + conduct.actor()));
  }

  /// Of several rulings the last one counts.
  private static List<Finding> last(List<Finding> found) {
    return found.isEmpty() ? found : List.of(found.getLast());
  }

  private Finding held(Ruling ruling, String claim) {
    var truth = ruling.settled() ? ruling.holds() : Truth.DISPUTED;
    return matter.told(
        truth,
        "R5",
        claim,
        "ruling:" + ruling.kind().label() + ":" + ruling.id(),
        "the end of the case",
        ruling);
  }

  private boolean concerns(Ruling ruling, Conduct conduct) {
    var party = ruling.party();
    boolean patent =
        ruling.patent() != null
            ? Patents.named(List.of(ruling.patent()), conduct.patent())
            : ruling.instrument() != null && covers(ruling.instrument(), conduct);
    return party != null
        && patent
        && (matter.called.same(party, conduct.actor())
            || matter.called.same(matter.parties.on(conduct.day(), party), conduct.actor()))
        && against(ruling, conduct);
  }

  private boolean covers(String instrument, Conduct conduct) {
    var grant = matter.grant(instrument);
    return grant != null && matter.capture.finding(grant, conduct).so();
  }

  /// True if the other side owns the patent, owned it before, or owns it later.
  private boolean against(Ruling ruling, Conduct conduct) {
    var against = ruling.against();
    if (against == null) {
      return true;
    }
    var chain = matter.chain(conduct.patent(), conduct.country());
    var owners = new ArrayList<String>(chain.holders(conduct.day()).keySet());
    for (var passing : chain.passings()) {
      owners.add(passing.from());
      owners.add(passing.to());
    }
    return owners.isEmpty() || matter.called.among(owners, against);
  }
}
