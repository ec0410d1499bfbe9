package licet.vocabulary.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What gives a grant force, whom it binds and what lets it move.
///
/// @param promise true if the text only agrees to grant
/// @param written false if it is known not to be in writing
/// @param registered the day it was registered or applied for at the office, or null
/// @param law ISO 3166 code of the country, or part of it such as `US-CA`, whose law the contract
///     chose; or null
/// @param under the grant from which the grantor draws its right, or null
/// @param sublicense whether the grantee may grant sublicenses; silent means no
/// @param sublicensesSurvive whether sublicenses outlive it; silent leaves it to the law
/// @param transfer whether the grantee may hand it on; silent leaves it to the law
/// @param consents co-owners and secured parties that agreed to it
/// @param majority true if a majority of the shares resolved it
/// @param offered the day the other co-owners were notified of the draft with an offer of the
///     share, or null
/// @param opposed true if a co-owner answered the offer by taking it up or opposing
/// @param authority those for whose patents the grantor acts as pool or agent
/// @param bindsAffiliates where affiliates stand whose patents it is meant to bind
/// @param besides parties whose rights an exclusive leaves as they are
/// @param knewEarlier whether the grantee knew of an earlier right it collides with
/// @param ordinaryCourse whether it was granted in the ordinary course of the grantor's business
/// @param expectsSuit whether the grantee of a promise to sue last must, as things go, expect suit
/// @param substantial true if it says that it hands over all substantial rights in the patent
/// @param enforcement who may sue under it
/// @param retained what the grantor keeps for itself, such as `veto on sublicenses`
/// @param duties what else its parties promised each other, such as arbitration or royalties
public record Standing(
    boolean promise,
    boolean written,
    @Nullable LocalDate registered,
    @Nullable String law,
    @Nullable String under,
    Term<Boolean> sublicense,
    Term<Boolean> sublicensesSurvive,
    Term<Boolean> transfer,
    Set<String> consents,
    boolean majority,
    @Nullable LocalDate offered,
    boolean opposed,
    Set<String> authority,
    Set<Reach.Direction> bindsAffiliates,
    Set<String> besides,
    Truth knewEarlier,
    Truth ordinaryCourse,
    Truth expectsSuit,
    boolean substantial,
    Enforcement enforcement,
    Set<String> retained,
    List<String> duties) {

  /// A written grant in present words that says nothing more.
  public static final Standing PLAIN =
      new Standing(
          false,
          true,
          null,
          null,
          null,
          Term.none(),
          Term.none(),
          Term.none(),
          Set.of(),
          false,
          null,
          false,
          Set.of(),
          Set.of(),
          Set.of(),
          Truth.UNKNOWN,
          Truth.UNKNOWN,
          Truth.UNKNOWN,
          false,
          Enforcement.GRANTOR,
          Set.of(),
          List.of());

  /// Who may sue under a grant.
  public enum Enforcement {
    /// The grantor alone.
    GRANTOR,
    /// Both.
    SHARED,
    /// The grantee alone.
    GRANTEE;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Copies the collections.
  public Standing {
    consents = Set.copyOf(consents);
    authority = Set.copyOf(authority);
    bindsAffiliates = Set.copyOf(bindsAffiliates);
    besides = Set.copyOf(besides);
    retained = Set.copyOf(retained);
    duties = List.copyOf(duties);
  }
}
