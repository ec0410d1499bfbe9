package licet.bench.peers;

import licet.reader.source.Document;

/// A system that reads reports.
interface Contender {
  /// Reads a report.
  ///
  /// @return how many answers it gives: deals, or names of organizations
  int answers(Document report);
}
