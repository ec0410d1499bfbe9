package licet.desk.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the reader must not fall below: a table of language, measure and share, which only rises.
///
/// @param rows in the order of the file
public record Floor(List<Row> rows) {
  private static final String HEAD =
      """
      # What the reader must not fall below. 'licet score DIR --floor FILE --raise' lifts it.
      # language, measure, share; a tab between
      """;

  /// A line.
  ///
  /// @param language BCP 47 tag
  /// @param measure as in [LanguageScore#shares]
  /// @param share from 0 to 1, to two places
  public record Row(String language, String measure, BigDecimal share) {}

  /// Copies the list.
  public Floor {
    rows = List.copyOf(rows);
  }

  /// Reads a file.
  ///
  /// @throws IllegalArgumentException if a line is not language, measure and share
  /// @throws UncheckedIOException if the file can't be read
  public static Floor read(Path file) {
    try {
      var rows = new ArrayList<Row>();
      int number = 0;
      for (var line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(row(line, file + ":" + number));
        }
      }
      return new Floor(rows);
    } catch (IOException broken) {
      throw new UncheckedIOException(file + " can't be read", broken);
    }
  }

  private static Row row(String line, String place) {
    String[] cells = line.split("\t", -1);
    try {
      if (cells.length == 3) {
        return new Row(cells[0], cells[1], new BigDecimal(cells[2]));
      }
    } catch (NumberFormatException _) {
      // told below
    }
    throw new IllegalArgumentException(
        place + ": '" + line + "'; expected language, measure and share with tabs between");
  }

  /// What of a scorecard lies below, for people; empty if nothing does.
  public List<String> below(Scorecard card) {
    return rows.stream().flatMap(row -> below(row, card).stream()).toList();
  }

  private static Optional<String> below(Row row, Scorecard card) {
    var now = share(row, card);
    if (now.isPresent() && now.get().compareTo(row.share()) >= 0) {
      return Optional.empty();
    }
    String is = now.map(BigDecimal::toPlainString).orElse("not measured");
    return Optional.of(
        row.language() + " " + row.measure() + ": " + is + ", the floor is " + row.share());
  }

  /// The floor lifted to a scorecard wherever that is higher.
  public Floor raised(Scorecard card) {
    return new Floor(
        rows.stream()
            .map(row ->
                new Row(
                    row.language(),
                    row.measure(),
                    share(row, card).map(row.share()::max).orElse(row.share())))
            .toList());
  }

  /// Writes it.
  ///
  /// @throws UncheckedIOException if the file can't be written
  public void write(Path file) {
    var text = new StringBuilder(HEAD);
    for (var row : rows) {
      text.append(row.language()).append('\t').append(row.measure()).append('\t');
      text.append(row.share().setScale(2, RoundingMode.DOWN)).append('\n');
    }
    try {
      Files.writeString(file, text);
    } catch (IOException broken) {
      throw new UncheckedIOException(file + " can't be written", broken);
    }
  }

  /// Rounded down, so that what was just measured never lies below its own floor.
  private static Optional<BigDecimal> share(Row row, Scorecard card) {
    return card.languages().stream()
        .filter(score -> score.language().equals(row.language()))
        .filter(score -> score.shares().containsKey(row.measure()))
        .map(score -> score.shares().get(row.measure()).share())
        .map(share -> BigDecimal.valueOf(share).setScale(2, RoundingMode.DOWN))
        .findFirst();
  }
}
