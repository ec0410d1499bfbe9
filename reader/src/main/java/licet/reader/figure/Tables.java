package licet.reader.figure;

import java.math.BigDecimal;
import java.util.List;
import licet.vocabulary.money.Per;

/// Reads the three tables of a language. What each kind of line means is told at the head of the
/// files.
final class Tables {
  private Tables() {}

  /// Adds `numbers.tsv`.
  static void addNumbers(Words.Builder words, Sheet sheet) {
    for (var row : sheet.rows()) {
      for (var form : row.forms()) {
        words.add(form.text(), number(row, form));
      }
      if (row.forms().isEmpty() && !List.of("decimal", "accents").contains(row.kind())) {
        throw row.wrong("no forms for " + row.kind());
      }
    }
  }

  private static Word number(Sheet.Row row, Sheet.Form form) {
    return switch (row.kind()) {
      case "cardinal" -> new Word.Cardinal(row.integer(0, 999), form.guarded());
      case "ordinal" -> new Word.Ordinal(row.integer(0, 99));
      case "scale" -> new Word.Scale(row.decimal(), form.guarded(), false);
      case "scale-alone" -> new Word.Scale(row.decimal(), false, true);
      case "share" -> new Word.Share(row.decimal());
      case "extra" -> new Word.Extra(row.decimal());
      case "hedge" ->
          new Word.Hedge(row.constant(Figure.Approx.class, row.value()), form.guarded());
      case "word" -> row.constant(Word.Particle.class, row.value());
      default -> throw unknown(row);
    };
  }

  /// Adds `dates.tsv`.
  static void addDates(Words.Builder words, Sheet sheet) {
    for (var row : sheet.rows()) {
      for (var form : row.forms()) {
        var word = date(row, form);
        if (word instanceof Word.Relative) {
          words.addWithoutArticle(form.text(), word);
        } else {
          words.add(form.text(), word);
        }
      }
      if (row.forms().isEmpty() && !row.kind().equals("order")) {
        throw row.wrong("no forms for " + row.kind());
      }
    }
  }

  private static Word date(Sheet.Row row, Sheet.Form form) {
    return switch (row.kind()) {
      case "month" -> new Word.Month(row.integer(1, 12), form.guarded());
      case "weekday" -> new Word.Weekday(row.integer(1, 7), form.guarded());
      case "quarter" -> new Word.Quarter(row.integer(1, 4), form.guarded());
      case "season" -> new Word.Season(row.integer(1, 12), form.guarded());
      case "unit" -> {
        String[] parts = row.parts(2);
        yield new Word.Span(unit(row, parts[0]), number(row, parts[1]));
      }
      case "relative" -> {
        String[] parts = row.parts(2);
        yield new Word.Relative(unit(row, parts[0]), number(row, parts[1]));
      }
      case "turn" -> new Word.Turn(row.integer(-2, 2));
      case "turn-behind" -> new Word.TurnBehind(row.integer(-2, 2));
      case "ago" -> new Word.Ago(row.integer(-1, 1));
      case "ago-ahead" -> new Word.AgoAhead(row.integer(-1, 1), form.guarded());
      case "leading" -> new Word.Leading(row.constant(Figure.Relation.class, row.value()));
      case "lasting" -> new Word.Lasting(unit(row, row.value()));
      case "article" -> Word.Particle.DETERMINER;
      case "word" -> row.constant(Word.Particle.class, row.value());
      default -> throw unknown(row);
    };
  }

  /// Adds `money.tsv`.
  static void addMoney(Words.Builder words, Sheet sheet) {
    for (var row : sheet.rows()) {
      if (row.forms().isEmpty()) {
        throw row.wrong("no forms for " + row.kind());
      }
      if (!row.kind().equals("plain")) {
        row.forms().forEach(form -> words.add(form.text(), money(row, form)));
      }
    }
  }

  private static Word money(Sheet.Row row, Sheet.Form form) {
    return switch (row.kind()) {
      case "name" -> new Word.Currency(row.value(), form.guarded(), false);
      case "sign" -> new Word.Symbol(List.of(row.value().split(" ")), form.guarded());
      case "minor" -> {
        String[] parts = row.parts(2);
        yield new Word.Minor(parts[0], new BigDecimal(parts[1]));
      }
      case "word" -> row.constant(Word.Particle.class, row.value());
      case "per" -> new Word.Rate(row.constant(Per.class, row.value()));
      case "context" -> new Word.Context(row.value());
      default -> throw unknown(row);
    };
  }

  private static IllegalStateException unknown(Sheet.Row row) {
    return new IllegalStateException(row.place() + ": no such kind of line: '" + row.kind() + "'");
  }

  private static Figure.Unit unit(Sheet.Row row, String name) {
    return row.constant(Figure.Unit.class, name);
  }

  private static int number(Sheet.Row row, String text) {
    return new Sheet.Row(row.place(), row.kind(), text, List.of()).integer(-1000, 1000);
  }
}
