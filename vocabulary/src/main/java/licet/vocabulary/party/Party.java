package licet.vocabulary.party;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import licet.vocabulary.time.Period;

/// Somebody who can hold, license, buy or assert patents, as the gazetteer knows it.
///
/// @param id stable short name in lower case, such as `via-licensing`
/// @param name the canonical short name
/// @param kind its trade, such as `handset` or `pool`
/// @param country ISO 3166 alpha-2 code of its seat
/// @param names all forms of its name in any script, the canonical one first
/// @param parents who controlled it, and when
public record Party(
    String id, String name, String kind, String country, List<Name> names, List<Parent> parents) {

  /// Copies the lists.
  public Party {
    names = List.copyOf(names);
    parents = List.copyOf(parents);
  }

  /// One way to write the name of a party.
  ///
  /// @param form the name as written
  /// @param ambiguous true if the form is also an ordinary word or another name, so that it counts
  ///     only beside words that speak of companies
  /// @param used the days it was the name; all days unless it is a former one
  public record Name(String form, boolean ambiguous, Period used) {}

  /// Who controlled the party.
  ///
  /// @param id the controlling party
  /// @param held the days of control
  public record Parent(String id, Period held) {}

  /// The ids of those who controlled it on a day.
  public Stream<String> parentsOn(LocalDate day) {
    return parents.stream().filter(parent -> parent.held().contains(day)).map(Parent::id);
  }
}
