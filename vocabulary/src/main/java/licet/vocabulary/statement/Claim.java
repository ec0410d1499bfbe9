package licet.vocabulary.statement;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Role;
import licet.vocabulary.deal.Status;
import licet.vocabulary.money.Sum;
import licet.vocabulary.patent.PatentCount;
import licet.vocabulary.patent.PatentNumber;
import licet.vocabulary.time.PartialDate;

/// A thing that can be said of a deal. A new kind of claim is a new record here; the compiler then
/// names every place that must answer for it.
public sealed interface Claim {

  /// The deal is the source's own news (true) or recalled (false).
  record ToldAsNews(boolean main) implements Claim {}

  /// The deal is of this kind.
  record OfKind(DealKind kind) implements Claim {}

  /// The deal is in this state.
  record InStatus(Status status) implements Claim {}

  /// A party takes part.
  ///
  /// @param party the canonical short name, or the name as written where no known party fits
  /// @param asWritten the name as the source writes it
  /// @param roles what it does, empty if untold
  record Involves(String party, String asWritten, Set<Role> roles) implements Claim {
    /// Copies the roles, in the order of their declaration.
    public Involves {
      roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }
  }

  /// When the deal was made or announced.
  record MadeOn(PartialDate date) implements Claim {}

  /// How many patents it is about.
  record CountsPatents(PatentCount count) implements Claim {}

  /// A patent it is about.
  record NamesPatent(PatentNumber number) implements Claim {}

  /// A sum that belongs to it.
  record Pays(Sum sum) implements Claim {}

  /// A standard it covers, such as `5G`.
  record CoversStandard(String standard) implements Claim {}

  /// A field of technology it covers, in the source's own words, in English where known.
  record CoversTechnology(String technology) implements Claim {}

  /// Where it holds: an ISO 3166 alpha-2 code or `worldwide`.
  record HoldsIn(String territory) implements Claim {}

  /// How long it runs, as told, such as `multi-year`.
  record Runs(String term) implements Claim {}
}
