package licet.register.deals;

import java.time.LocalDate;
import java.util.Comparator;
import licet.vocabulary.source.Source;
import licet.vocabulary.source.SourceKind;

/// A statement that stands behind a value, with its source.
///
/// @param said the statement
/// @param source who says it
/// @param voice digest of the source whose voice it repeats
public record Support(Said said, Source source, String voice) {

  /// The printed policy: the strongest sort of witness, then the surest reading, then the earliest.
  static final Comparator<Support> RANK =
      Comparator.comparing(Support::kind)
          .thenComparingDouble(support -> -support.said.statement().confidence())
          .thenComparing(Support::day)
          .thenComparing(support -> support.source.sha256())
          .thenComparing(support -> support.said.statement().passage())
          .thenComparing(support -> support.said.id());

  /// What sort of witness it counts as; a copy counts as a repost whatever it calls itself.
  public SourceKind kind() {
    return voice.equals(source.sha256()) ? source.kind() : SourceKind.REPOST;
  }

  /// The first day it can have been published, or the last of all days if that is not known.
  LocalDate day() {
    return source.published() == null ? LocalDate.MAX : source.published().first();
  }
}
