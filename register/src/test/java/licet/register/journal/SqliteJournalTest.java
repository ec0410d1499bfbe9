package licet.register.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import licet.register.Report;
import licet.register.journal.Verification.Broken;
import licet.register.journal.Verification.Whole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SqliteJournalTest extends JournalContract {
  @TempDir Path folder;
  private Path file = Path.of("");
  private Journal journal = new MemoryJournal();

  @BeforeEach
  void open() {
    file = folder.resolve("register.db");
    journal = SqlJournal.open(file);
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Override
  Journal journal() {
    return journal;
  }

  @Test
  void a_new_file_has_the_newest_migration() throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT version FROM flyway_schema_history ORDER BY installed_rank DESC")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo(new Sqlite(file).newest());
    }
  }

  @Test
  void what_was_written_is_there_when_the_file_is_opened_again() {
    writeTwo();
    var before = entries(journal, Journal.END);
    journal.close();

    journal = SqlJournal.open(file);

    assertThat(entries(journal, Journal.END)).isEqualTo(before);
    assertThat(journal.verify()).isInstanceOf(Whole.class);
  }

  @Test
  void a_full_disk_is_told_and_the_journal_stays_whole() {
    writeTwo();
    var before = entries(journal, Journal.END);
    journal.close();
    var text = "Nokia and Xiaomi. ".repeat(100_000);

    journal = SqlJournal.open(file, 60);

    assertThatThrownBy(() -> journal.write(Instant.EPOCH, draft -> draft.keep(text)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no room is left for " + file);
    assertThat(journal.verify()).isInstanceOf(Whole.class);
    assertThat(entries(journal, Journal.END)).isEqualTo(before);
    journal.close();
    journal = SqlJournal.open(file);
    journal.write(Instant.EPOCH, draft -> draft.keep(text));
    assertThat(journal.verify()).isInstanceOf(Whole.class);
  }

  @Test
  void two_that_write_at_once_take_turns() throws Exception {
    try (var other = SqlJournal.open(file);
        var threads = Executors.newFixedThreadPool(2)) {
      for (var done : threads.invokeAll(List.of(writingFifty(journal), writingFifty(other)))) {
        done.get();
      }
    }

    assertThat(journal.verify())
        .isInstanceOfSatisfying(Whole.class, whole -> assertThat(whole.entries()).isEqualTo(100));
  }

  private static Callable<Instant> writingFifty(Journal each) {
    return () -> {
      for (int i = 0; i < 50; i++) {
        each.write(NOON, draft -> draft.add(judged("a", "b")));
      }
      return NOON;
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE entry SET payload = '{}' WHERE number = 1",
        "UPDATE entry SET recorded_at = '2020' WHERE number = 2",
        "DELETE FROM entry WHERE number = 2",
        "DELETE FROM entry",
        "REPLACE INTO entry SELECT 1, recorded_at, kind, subject, NULL, '{}', previous, 'h'"
            + " FROM entry WHERE number = 1",
        "INSERT INTO entry SELECT 9, recorded_at, kind, subject, NULL, '{}', hash, 'h'"
            + " FROM entry WHERE number = 2",
        "INSERT INTO entry SELECT 3, recorded_at, kind, subject, NULL, '{}', 'x', 'h'"
            + " FROM entry WHERE number = 2",
        "INSERT INTO entry SELECT 3, '2020-01-01', kind, subject, NULL, '{}', hash, 'h'"
            + " FROM entry WHERE number = 2",
        "UPDATE text SET body = 'x'",
        "DELETE FROM text"
      })
  void nothing_written_is_changed_or_removed(String statement) {
    writeTwo();

    assertThatThrownBy(() -> execute(statement))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("append-only");
    assertThat(journal.verify()).isInstanceOf(Whole.class);
  }

  @Test
  void a_text_put_in_the_place_of_another_changes_nothing() throws SQLException {
    writeTwo();

    execute("REPLACE INTO text SELECT sha256, 'x' FROM text");

    assertThat(journal.verify()).isInstanceOf(Whole.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          entry | UPDATE entry SET payload = '{}' WHERE number = 1 | 1 | changed
          entry | UPDATE entry SET recorded_at = '2020-01-01' WHERE number = 2 | 2 | changed
          entry | UPDATE entry SET subject = 'x' WHERE number = 2 | 2 | changed
          entry | DELETE FROM entry WHERE number = 1 | 1 | missing
          entry | UPDATE entry SET hash = 'x' WHERE number = 1 | 1 | changed
          entry | UPDATE entry SET previous = 'x' WHERE number = 2 | 2 | follow
          text | UPDATE text SET body = 'x' | 2 | text
          text | DELETE FROM text | 2 | text
          """)
  void whoever_gets_past_the_triggers_is_found_out(
      String table, String statement, long number, String what) throws SQLException {
    writeTwo();

    execute("PRAGMA foreign_keys = OFF", dropTriggers(table), statement);

    assertThat(journal.verify())
        .isInstanceOfSatisfying(
            Broken.class,
            broken -> {
              assertThat(broken.number()).isEqualTo(number);
              assertThat(broken.what()).contains(what);
            });
  }

  @Test
  void a_file_that_is_no_register_is_refused_by_name() throws IOException {
    var other = Files.writeString(folder.resolve("notes.txt"), "not a database ".repeat(100));

    assertThatThrownBy(() -> SqlJournal.open(other))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("notes.txt can't be opened as a register");
  }

  /// A judgement and a source with its text.
  private void writeTwo() {
    var reading = Report.at("a").reading();
    journal.write(
        NOON,
        draft -> {
          draft.add(judged("a", "b"));
          draft.add(new Content.SourceRecorded(reading.source(), draft.keep(reading.text())));
        });
  }

  private static String dropTriggers(String table) {
    return table.equals("entry")
        ? "DROP TRIGGER entry_stays; DROP TRIGGER entry_is_kept"
        : "DROP TRIGGER text_stays; DROP TRIGGER text_is_kept";
  }

  private void execute(String... statements) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      for (String each : statements) {
        statement.executeUpdate(each);
      }
    }
  }
}
