package licet.register.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A row of the table of entries.
record Line(
    long number,
    String recordedAt,
    String kind,
    String subject,
    @Nullable String textSha256,
    String payload,
    String previous,
    String hash) {

  /// Instants in UTC, all of one length, so that they sort as texts.
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder().appendInstant(6).toFormatter();

  private static final Instant YEAR_ONE = Instant.parse("0001-01-01T00:00:00Z");

  /// What the first entry has in place of the hash of the one before it.
  static final String NO_HASH = "0".repeat(64);

  /// An instant as it is stored, to the microsecond, within the years 1 to 9999.
  static String time(Instant at) {
    Instant late = at.isAfter(Journal.END) ? Journal.END : at;
    return TIME.format((late.isBefore(YEAR_ONE) ? YEAR_ONE : late).truncatedTo(ChronoUnit.MICROS));
  }

  /// A row with all columns, in the order in which they were declared.
  static Line of(ResultSet row) throws SQLException {
    return new Line(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8));
  }

  static Optional<Line> latest(Handle handle, Content.Kind kind, String subject) {
    return handle
        .createQuery(
            "SELECT * FROM entry WHERE kind = ? AND subject = ? ORDER BY number DESC LIMIT 1")
        .bind(0, kind.label())
        .bind(1, subject)
        .map((row, _) -> of(row))
        .findFirst();
  }

  static Line next(@Nullable Line last, Instant at, Content content) {
    String time = time(at);
    boolean early = last != null && time.compareTo(last.recordedAt) < 0;
    var line =
        new Line(
            last == null ? 1 : last.number + 1,
            early ? Objects.requireNonNull(last).recordedAt : time,
            content.kind().label(),
            content.subject(),
            textOf(content),
            ContentJson.write(content),
            last == null ? NO_HASH : last.hash,
            "");
    return line.hashed();
  }

  String reckonedHash() {
    return Digest.of(
        previous,
        Long.toString(number),
        recordedAt,
        kind,
        subject,
        textSha256 == null ? "" : textSha256,
        payload);
  }

  Entry entry() {
    return new Entry(number, Instant.parse(recordedAt), content(), hash);
  }

  Content content() {
    String text = textSha256 == null ? "" : textSha256;
    return ContentJson.read(Content.Kind.of(kind), payload, text, "entry " + number);
  }

  private Line hashed() {
    return new Line(
        number, recordedAt, kind, subject, textSha256, payload, previous, reckonedHash());
  }

  private static @Nullable String textOf(Content content) {
    return switch (content) {
      case Content.SourceRecorded(_, var text) -> text;
      case Content.ReadingRecorded reading -> reading.textSha256();
      case Content.AgreementWritten(_, var text, _) -> text;
      case Content.Judged _,
          Content.Withdrawn _,
          Content.Restored _,
          Content.SourceCorrected _,
          Content.StatementCorrected _,
          Content.Confirmed _ ->
          null;
    };
  }
}
