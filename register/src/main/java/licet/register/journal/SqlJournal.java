package licet.register.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A journal in tables. One connection writes and one reads, each by one thread at a time.
public final class SqlJournal implements Journal {
  /// How many rows are made into entries while others are read.
  private static final int AT_ONCE = 256;

  private final Dialect dialect;
  private final OneAtATime writer;
  private final OneAtATime reader;

  private SqlJournal(Dialect dialect) {
    this.dialect = dialect;
    migrate(dialect);
    writer = new OneAtATime(dialect.source());
    reader = new OneAtATime(dialect.source());
  }

  /// Opens the journal in a SQLite file, and makes it when it is not there.
  ///
  /// @throws UncheckedIOException if the file can't be opened
  public static SqlJournal open(Path file) {
    return new SqlJournal(new Sqlite(file));
  }

  /// The same in a file that may have at most so many pages.
  static SqlJournal open(Path file, int mostPages) {
    return new SqlJournal(new Sqlite(file, mostPages));
  }

  @Override
  public List<Entry> write(Instant at, Consumer<Draft> writing) {
    try {
      return writer.use(handle ->
          handle.inTransaction(_ -> {
            var draft = new SqlDraft(handle, at);
            writing.accept(draft);
            return List.copyOf(draft.added);
          }));
    } catch (JdbiException broken) {
      throw full(broken) ? full(dialect.place(), broken) : broken;
    }
  }

  private static boolean full(Throwable broken) {
    for (@Nullable Throwable it = broken; it != null; it = it.getCause()) {
      if (it instanceof SQLiteException sqlite
          && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL) {
        return true;
      }
    }
    return false;
  }

  private static UncheckedIOException full(String place, JdbiException broken) {
    String what = "no room is left for " + place + "; nothing was written";
    return new UncheckedIOException(what, new IOException("SQLITE_FULL", broken));
  }

  @Override
  public void read(long after, Instant knownOn, Consumer<Entry> consumer) {
    reader.use(handle -> {
      handle
          .createQuery("SELECT * FROM entry WHERE number > ? AND +recorded_at <= ? ORDER BY number")
          .bind(0, after)
          .bind(1, Line.time(knownOn))
          .map((row, _) -> Line.of(row))
          .useStream(lines -> manyAtOnce(lines, Line::entry).forEachOrdered(consumer));
      return after;
    });
  }

  /// Read by the index of kinds, so that a few entries among many cost little.
  @Override
  public void read(Content.Kind kind, Instant knownOn, Consumer<Entry> consumer) {
    var lines =
        reader.use(handle ->
            handle
                .createQuery(
                    "SELECT * FROM entry WHERE kind = ? AND +recorded_at <= ? ORDER BY number")
                .bind(0, kind.label())
                .bind(1, Line.time(knownOn))
                .map((row, _) -> Line.of(row))
                .list());
    lines.forEach(line -> consumer.accept(line.entry()));
  }

  /// The clock never runs backwards, so the last by time is the last by number, and by time there
  /// is an index.
  @Override
  public Optional<Mark> mark(Instant knownOn) {
    return reader.use(handle ->
        handle
            .createQuery(
                "SELECT number, hash FROM entry WHERE recorded_at <= ?"
                    + " ORDER BY recorded_at DESC, number DESC LIMIT 1")
            .bind(0, Line.time(knownOn))
            .map((row, _) -> new Mark(row.getLong(1), row.getString(2)))
            .findFirst());
  }

  @Override
  public Optional<Content> latest(Content.Kind kind, String subject) {
    return reader.use(handle -> Line.latest(handle, kind, subject)).map(Line::content);
  }

  @Override
  public Optional<String> text(String sha256) {
    return reader.use(handle -> body(handle, sha256)).map(SqlJournal::string);
  }

  @Override
  public void texts(BiConsumer<String, String> consumer) {
    reader.use(handle -> {
      handle
          .createQuery("SELECT sha256, body FROM text")
          .map((row, _) -> Map.entry(row.getString(1), row.getBytes(2)))
          .useStream(rows ->
              manyAtOnce(
                      rows,
                      row -> {
                        consumer.accept(row.getKey(), string(row.getValue()));
                        return row.getKey();
                      })
                  .forEach(_ -> {}));
      return handle;
    });
  }

  /// What is made of rows, in their order: of many at once, while the next are read.
  private static <T, R> Stream<R> manyAtOnce(Stream<T> rows, Function<T, R> making) {
    return rows.gather(Gatherers.windowFixed(AT_ONCE))
        .flatMap(some -> some.parallelStream().map(making).toList().stream());
  }

  private static String string(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  @Override
  public Verification verify() {
    return reader.use(handle -> {
      var chain = new Chain(sha256 -> body(handle, sha256));
      handle
          .createQuery("SELECT * FROM entry ORDER BY number")
          .map((row, _) -> Line.of(row))
          .forEach(chain::add);
      return chain.verdict();
    });
  }

  @Override
  public void close() {
    writer.close();
    reader.close();
  }

  private static Optional<byte[]> body(Handle handle, String sha256) {
    return handle
        .createQuery("SELECT body FROM text WHERE sha256 = ?")
        .bind(0, sha256)
        .map((row, _) -> row.getBytes(1))
        .findFirst();
  }

  /// True if the tables are those of the newest migration. Asking spares a cold start the loading
  /// of Flyway, which takes longer than all else it does.
  private static boolean current(Dialect dialect) {
    try (var connection = dialect.source().getConnection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT version, success FROM flyway_schema_history"
                    + " ORDER BY installed_rank DESC LIMIT 1")) {
      return row.next() && dialect.newest().equals(row.getString(1)) && row.getBoolean(2);
    } catch (SQLException _) {
      return false; // there are no tables yet, or it is no register; the migration tells
    }
  }

  private static void migrate(Dialect dialect) {
    if (current(dialect)) {
      return;
    }
    try {
      Flyway.configure()
          .dataSource(dialect.source())
          .locations(dialect.migrations())
          .load()
          .migrate();
    } catch (FlywayException refused) {
      var cause = refused.getCause() == null ? refused : refused.getCause();
      String what = dialect.place() + " can't be opened as a register: " + cause.getMessage();
      throw new UncheckedIOException(new IOException(what, refused));
    }
  }
}
