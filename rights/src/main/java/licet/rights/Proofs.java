package licet.rights;

import java.time.LocalDate;
import licet.vocabulary.answer.Proof;
import licet.vocabulary.fact.Fact;
import licet.vocabulary.fact.Grant;
import licet.vocabulary.fact.Transfer;
import org.jspecify.annotations.Nullable;

/// The leaves of proofs.
final class Proofs {
  private Proofs() {}

  /// A fact as a leaf.
  static Proof.Cited cited(Fact fact) {
    var given = fact.given();
    return new Proof.Cited(
        given.id(), given.words(), given.source(), given.date(), given.known(), recorded(fact));
  }

  private static @Nullable LocalDate recorded(Fact fact) {
    if (fact instanceof Transfer transfer) {
      return transfer.recorded();
    }
    return fact instanceof Grant grant ? grant.standing().registered() : null;
  }
}
