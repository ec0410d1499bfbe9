package licet.desk.inquiry;

import org.jspecify.annotations.Nullable;

/// Where a fact stands, so that whoever reads a proof can go and look.
public sealed interface FactPlace {

  /// Words of a report.
  ///
  /// @param sha256 digest of the report
  /// @param statement id of the statement that reads those words
  /// @param language BCP 47 tag of the report, or null
  record Passage(String sha256, String statement, @Nullable String language) implements FactPlace {}

  /// A fact of an agreement that the register keeps.
  ///
  /// @param agreement its name
  /// @param fact id of the fact in it
  record Clause(String agreement, String fact) implements FactPlace {}
}
