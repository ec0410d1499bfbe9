package licet.vocabulary.fact;

import java.util.List;
import java.util.Locale;

/// What co-owners agreed on using and dealing with their patents. It goes before the law (P3).
///
/// @param given its day is the day of signing
/// @param patents the patents
/// @param between the co-owners
/// @param practise who must agree before one of them practises
/// @param license who must agree before one of them grants a non-exclusive license
/// @param exclusive who must agree before one of them grants an exclusive license
/// @param assign who must agree before one of them assigns its share
public record CoOwnerAgreement(
    Given given,
    List<String> patents,
    List<String> between,
    Term<Consent> practise,
    Term<Consent> license,
    Term<Consent> exclusive,
    Term<Consent> assign)
    implements Fact {

  /// Who must agree before a co-owner acts.
  public enum Consent {
    /// Nobody else.
    ALONE,
    /// Co-owners who together hold more than half of the shares.
    MAJORITY,
    /// All co-owners.
    ALL;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Copies the lists.
  public CoOwnerAgreement {
    patents = List.copyOf(patents);
    between = List.copyOf(between);
  }
}
