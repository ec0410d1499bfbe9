package licet.register.journal;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// A journal in one SQLite file. Write-ahead logging lets others read while one writes; a commit
/// returns when the disk has it; a second writer waits up to ten seconds for its turn.
///
/// @param file the file, made when it is not there
/// @param mostPages how many pages it may have
record Sqlite(Path file, int mostPages) implements Dialect {
  /// As many pages as the disk has room for.
  static final int ANY_SIZE = Integer.MAX_VALUE;

  private static final int PATIENCE_MS = 10_000;

  /// A file of any size.
  Sqlite(Path file) {
    this(file, ANY_SIZE);
  }

  @Override
  public DataSource source() {
    var config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE_MS);
    if (mostPages != ANY_SIZE) {
      config.setMaxPageCount(mostPages);
    }
    var source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  @Override
  public String place() {
    return file.toString();
  }

  @Override
  public String migrations() {
    return "classpath:licet/register/journal/sqlite";
  }

  @Override
  public String newest() {
    return "1";
  }
}
