package licet.bench.figure;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import licet.bench.figure.GoldCase.Gold;
import licet.reader.figure.Figure;

/// Judges numbers. Not asked: articles, fractions, powers, negative numbers, and the parts of a
/// date, an address or a telephone number, none of which counts anything in a report of a deal.
final class NumberJudge implements FigureCases.Judge {
  private static final Pattern NEGATIVE =
      Pattern.compile("(?i)^(-|moins|minus|negativ|négati|menos|meno|negatief).*");
  private static final Pattern CHAIN = Pattern.compile("(\\d+[./-]){2,}\\d+|\\+\\d+-\\d+.*");

  @Override
  public String classOf(GoldCase sentence, Gold gold) {
    var value = gold.values().getFirst().value();
    if (value.isEmpty() || value.equals("null")) {
      return "-without a value";
    }
    if (gold.text().matches("(?i)un|une|a|an|eine?|una|uno?|um|uma")) {
      return "-articles";
    }
    if (gold.text().matches("(?iU)[\\d,]+ cents?( .*)?")) {
      return "-\"3 cents\" for three hundred: cents are money";
    }
    if (NEGATIVE.matcher(gold.text().strip()).matches() || value.startsWith("-")) {
      return "-negative";
    }
    boolean digits = gold.text().chars().anyMatch(Character::isDigit);
    boolean letters = gold.text().chars().anyMatch(Character::isLetter);
    if (gold.values().getFirst().subtype().matches("fraction|power") && !scaled(gold)) {
      return "-fraction or power";
    }
    if (gold.text().matches("[\\d,.]+ ?[gG]")
        || sentence.input().matches(".*\\p{L}-" + gold.text())) {
      return "-in names: 10G, SCP-173";
    }
    if (CHAIN.matcher(around(sentence, gold)).find()) {
      return "-inside a date, address or telephone number";
    }
    return digits ? letters ? "digits and words" : "digits" : "words";
  }

  /// Half a million is whole, whatever they call it.
  private static boolean scaled(Gold gold) {
    return number(gold.values().getFirst().value()).stripTrailingZeros().scale() <= 0
        && gold.text().matches("(?iU).*(m[ei]ll?i|billi|bilh|dozen|half|demi|\\bmill).*")
        && !gold.text().matches("(?iU).*(quarters|fifths|fourth|tiers|quarts|and a .* million).*");
  }

  private static String around(GoldCase sentence, Gold gold) {
    return sentence
        .input()
        .substring(
            Math.max(0, gold.start() - 12), Math.min(sentence.input().length(), gold.end() + 12));
  }

  static BigDecimal number(String value) {
    return new BigDecimal(value.replace(',', '.'));
  }

  static boolean same(BigDecimal left, BigDecimal right) {
    var most = left.abs().max(right.abs()).movePointLeft(9);
    return left.subtract(right).abs().compareTo(most) <= 0;
  }

  @Override
  public boolean right(GoldCase sentence, Gold gold, Figure figure) {
    var value = number(gold.values().getFirst().value());
    return switch (figure) {
      case Figure.Numeral numeral -> same(numeral.value(), value);
      case Figure.Amount amount -> same(amount.min(), value) || same(amount.max(), value);
      case Figure.Duration duration -> same(BigDecimal.valueOf(duration.amount()), value);
      case Figure.Day day ->
          day.known().filter(date -> same(BigDecimal.valueOf(date.year()), value)).isPresent();
      case Figure.Span _ -> false;
    };
  }
}
