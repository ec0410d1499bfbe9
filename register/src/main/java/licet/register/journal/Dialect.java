package licet.register.journal;

import javax.sql.DataSource;

/// A kind of database that can hold the journal: the one place for what differs between them.
sealed interface Dialect permits Sqlite {

  /// Connections, set up for the journal.
  DataSource source();

  /// Where the database is, for messages.
  String place();

  /// Where on the class path its migrations lie.
  String migrations();

  /// The version of the newest of them.
  String newest();
}
