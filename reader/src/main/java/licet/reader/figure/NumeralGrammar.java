package licet.reader.figure;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads numbers that stand by themselves: counts, ranks and percentages.
final class NumeralGrammar {
  private final Scan scan;
  private final NumberGrammar numbers;

  NumeralGrammar(Scan scan, NumberGrammar numbers) {
    this.scan = scan;
    this.numbers = numbers;
  }

  /// The number at a token.
  Optional<Figure> read(int i) {
    var rank = rank(i);
    if (rank.isPresent()) {
      return rank;
    }
    if (partOfName(i)) {
      return Optional.empty();
    }
    return numbers
        .read(i, false)
        .flatMap(number -> {
          int percent = scan.past(number.end(), Word.Particle.PERCENT);
          boolean share = percent > number.end();
          if (!share && scan.has(number.end(), Word.Particle.FRACTION)) {
            return Optional.empty();
          }
          if (!share && (number.guarded() || NumberGrammar.touching(scan, number.end()))) {
            return Optional.empty();
          }
          return Optional.of(
              new Figure.Numeral(
                  i,
                  percent,
                  number.value(),
                  Hedges.before(scan, i),
                  share ? Figure.Sort.PERCENT : Figure.Sort.CARDINAL));
        });
  }

  /// The 4 of MPEG-4 and the 264 of H.264.
  private boolean partOfName(int i) {
    if (!scan.number(i)) {
      return false;
    }
    boolean hyphened = scan.hyphened(i) && scan.unknown(i - 1);
    boolean joined =
        scan.glued(i)
            && scan.glued(i - 1)
            && (scan.is(i - 1, ".") || scan.is(i - 1, ":") || scan.is(i - 1, "/"));
    return hyphened || joined;
  }

  private Optional<Figure> rank(int i) {
    var word = scan.at(i, Word.Ordinal.class);
    if (word.isPresent()) {
      return Optional.of(
          ranked(i, word.get().end(), BigDecimal.valueOf(word.get().word().value())));
    }
    if (!scan.number(i) || !NumberGrammar.whole(scan.token(i).text()) || !scan.glued(i + 1)) {
      return Optional.empty();
    }
    int end = scan.past(i + 1, Word.Particle.ENDING);
    return end > i + 1
        ? Optional.of(ranked(i, end, new BigDecimal(scan.token(i).text())))
        : Optional.empty();
  }

  private static Figure ranked(int from, int end, BigDecimal value) {
    return new Figure.Numeral(from, end, value, Figure.Approx.EXACT, Figure.Sort.ORDINAL);
  }
}
