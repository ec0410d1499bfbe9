package licet.vocabulary.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A patent, or an application for one.
///
/// @param given its day is the day of grant, or of filing where it is not granted
/// @param number as written; a European patent is told once for each state it is validated in, or
///     once with its `states`
/// @param states ISO 3166 codes of the countries it covers; `EP` alone for a European application
/// @param unitary true if it has unitary effect in its states
/// @param owners first owners and their shares, which add up to 1; empty if the inventors are, or,
///     where they are untold too, whoever first disposes of it
/// @param inventors those who made the invention; first owners where `owners` is empty
/// @param invented the day the invention was made, on which rights in it arise; null if untold
/// @param filed day of filing, or null
/// @param granted day of grant; null if it is granted but the day is untold
/// @param pending true if it is an application that was not granted on any day told
/// @param expires the last day on which it is in force; null if it is in force on every day asked
/// @param family name of its family, or null
/// @param relations how it descends from other patents
/// @param necessaryFor patents that nobody can practise without practising this one
/// @param propertyLaw country whose law governs a unitary patent as property, or null
/// @param government government with a statutory license, such as `US Government`, or null
public record PatentFact(
    Given given,
    String number,
    Set<String> states,
    boolean unitary,
    Map<String, Share> owners,
    List<String> inventors,
    @Nullable LocalDate invented,
    @Nullable LocalDate filed,
    @Nullable LocalDate granted,
    boolean pending,
    @Nullable LocalDate expires,
    @Nullable String family,
    List<Relation> relations,
    Set<String> necessaryFor,
    @Nullable String propertyLaw,
    @Nullable String government)
    implements Fact {

  /// How a patent descends from an earlier one.
  ///
  /// @param kind the manner
  /// @param of the earlier patent
  public record Relation(Kind kind, String of) {
    /// The manners of descent.
    public enum Kind {
      /// Same disclosure, further claims, priority claimed to the earlier one.
      CONTINUATION,
      /// The same with added matter.
      CONTINUATION_IN_PART,
      /// Split off from the earlier one.
      DIVISION,
      /// Corrected and issued again.
      REISSUE,
      /// The same invention in another country.
      COUNTERPART,
      /// Both go back to one earlier application, and this one claims no priority to the other.
      SHARED_ANCESTOR
    }
  }

  /// Copies the collections.
  public PatentFact {
    states = Set.copyOf(states);
    owners = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(owners));
    inventors = List.copyOf(inventors);
    relations = List.copyOf(relations);
    necessaryFor = Set.copyOf(necessaryFor);
  }
}
