package licet.rights;

import java.time.LocalDate;
import java.util.Set;
import licet.vocabulary.fact.Complete;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Lien;
import licet.vocabulary.fact.Transfer;

/// Whether somebody who deals with a patent that another holds may be linked to the holder by an
/// event that nobody tells (W6, W10).
final class Links {
  private final Ledger ledger;
  private final Parties parties;
  private final String patent;

  Links(Ledger ledger, Parties parties, String patent) {
    this.ledger = ledger;
    this.parties = parties;
    this.patent = patent;
  }

  /// True if the link is an open point: the deed is recorded, or the names are near; and neither
  /// does the holder deal with the patent itself later, nor does a finished search exclude it.
  boolean open(Transfer deed, String holder) {
    boolean hint = deed.recorded() != null || Names.near(deed.from(), holder);
    return hint && !dealsLater(deed, holder) && !searched(deed, holder);
  }

  /// The premise that the link is there.
  static Premise premise(Transfer deed, String holder) {
    return Premise.untold(
        "link:" + deed.from() + ":" + holder,
        "whether a merger, a change of name or an assignment links "
            + holder
            + " and "
            + deed.from()
            + " before "
            + deed.given().date(),
        "an extract of the company register, or the missing deed");
  }

  private boolean dealsLater(Transfer deed, String holder) {
    var after = deed.given().date();
    return ledger.all().stream()
        .filter(fact -> fact.given().date().isAfter(after))
        .anyMatch(fact -> deals(fact, parties.names(fact.given().date(), holder)));
  }

  private boolean deals(Fact fact, Set<String> holder) {
    return switch (fact) {
      case Transfer later ->
          holder.contains(later.from())
              && Patents.named(later.patents(), patent)
              && later.kind() != Transfer.Kind.CONFIRMATION;
      case Grant grant ->
          holder.contains(grant.by()) && Patents.named(grant.subject().listed(), patent);
      case Lien lien -> holder.contains(lien.by()) && Patents.named(lien.patents(), patent);
      default -> false;
    };
  }

  private boolean searched(Transfer deed, String holder) {
    return ledger.all(Complete.class).stream()
        .filter(search -> !search.until().isBefore(deed.given().date()))
        .anyMatch(search -> about(search, deed.from(), holder, deed.given().date()));
  }

  private boolean about(Complete search, String from, String holder, LocalDate day) {
    var one = search.between();
    var other = search.and();
    if (one == null || other == null) {
      return false;
    }
    var here = parties.names(day, holder);
    return (one.equals(from) && here.contains(other)) || (other.equals(from) && here.contains(one));
  }
}
