package licet.desk.inquiry;

import java.time.Instant;
import java.util.List;
import licet.notation.yaml.Problem;
import licet.register.known.KnownAgreement;
import licet.vocabulary.fact.Fact;
import org.jspecify.annotations.Nullable;

/// An agreement that the register keeps, with its text.
///
/// @param name of the agreement
/// @param entry number of the entry of the version asked for, or null for the one that counts
/// @param knownOn the instant as of which to answer, or null for now
public record FindAgreement(String name, @Nullable Long entry, @Nullable Instant knownOn)
    implements Inquiry<FindAgreement.Found> {

  /// What was found.
  ///
  /// @param version the version that is shown
  /// @param facts its facts, with its name before their ids
  /// @param problems what is wrong with its text, if it can't be read any more
  public record Found(
      KnownAgreement agreement,
      KnownAgreement.Version version,
      String text,
      List<Fact> facts,
      List<Problem> problems) {
    /// Copies the lists.
    public Found {
      facts = List.copyOf(facts);
      problems = List.copyOf(problems);
    }
  }

  /// @throws IllegalArgumentException if there is no such agreement or version
  @Override
  public Found ask(House house, Asker asker) {
    var agreement = house.known(knownOn).agreement(name);
    var version =
        agreement.versions().stream()
            .filter(it -> entry == null || it.entry() == entry)
            .reduce((_, later) -> later)
            .orElseThrow(
                () -> new IllegalArgumentException(name + " has no version of entry " + entry));
    String text = house.register().text(version.textSha256());
    return switch (new AgreementFacts(name, text).told(house)) {
      case FactSource.Told.Facts(var facts, _) ->
          new Found(agreement, version, text, facts, List.of());
      case FactSource.Told.Wrong(var problems) ->
          new Found(agreement, version, text, List.of(), problems);
    };
  }
}
