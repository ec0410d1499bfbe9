package licet.reader.figure;

import java.math.BigDecimal;
import java.util.Optional;
import licet.reader.figure.NumberGrammar.Quantity;

/// Reads lengths of time: ten years, 10-year, multi-year, plusieurs mois.
final class DurationGrammar {
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  private final Scan scan;
  private final NumberGrammar numbers;

  DurationGrammar(Scan scan, NumberGrammar numbers) {
    this.scan = scan;
    this.numbers = numbers;
  }

  /// The length at a token.
  Optional<Figure> read(int i) {
    if (scan.silent(i)) {
      return Optional.empty();
    }
    return lasting(i).or(() -> counted(i)).or(() -> one(i));
  }

  private Optional<Figure> lasting(int i) {
    var word = scan.at(i, Word.Lasting.class);
    if (word.isPresent()) {
      return Optional.of(
          new Figure.Duration(i, word.get().end(), 0, word.get().word().unit(), true));
    }
    int next = scan.past(i, Word.Particle.SEVERAL);
    return scan.at(next, Word.Span.class)
        .filter(_ -> next > i)
        .map(found -> new Figure.Duration(i, found.end(), 0, found.word().unit(), true));
  }

  private Optional<Figure> counted(int i) {
    return numbers
        .read(i, false)
        .filter(number -> number.value().compareTo(MOST) < 0 && number.value().signum() > 0)
        .flatMap(number ->
            scan.at(scan.past(number.end(), Word.Particle.AMONG), Word.Span.class)
                .flatMap(unit -> length(i, number, unit)));
  }

  private Optional<Figure> length(int i, Quantity number, Scan.Found<Word.Span> unit) {
    var extra = scan.at(unit.end(), Word.Extra.class);
    var half = extra.map(found -> found.word().part()).orElse(BigDecimal.ZERO);
    int end = extra.map(Scan.Found::end).orElse(unit.end());
    var count = number.value().add(half).multiply(BigDecimal.valueOf(unit.word().times()));
    var told = unit.word().unit();
    if (told == Figure.Unit.YEAR && count.stripTrailingZeros().scale() > 0) {
      count = count.multiply(BigDecimal.valueOf(12));
      told = Figure.Unit.MONTH;
    }
    if (count.stripTrailingZeros().scale() > 0) {
      return Optional.empty();
    }
    boolean hedged = Hedges.before(scan, i) != Figure.Approx.EXACT;
    return Optional.of(new Figure.Duration(i, end, count.intValueExact(), told, hedged));
  }

  /// A year.
  private Optional<Figure> one(int i) {
    int next = scan.past(i, Word.Particle.ARTICLE);
    return scan.at(next, Word.Span.class)
        .filter(_ -> next > i)
        .map(found ->
            new Figure.Duration(
                i,
                found.end(),
                found.word().times(),
                found.word().unit(),
                Hedges.before(scan, i) != Figure.Approx.EXACT));
  }
}
