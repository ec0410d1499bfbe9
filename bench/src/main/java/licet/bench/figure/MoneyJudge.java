package licet.bench.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import licet.bench.figure.GoldCase.Gold;
import licet.reader.figure.Figure;

/// Judges sums of money. A sum is right if its value is, and its currency wherever the case names
/// one by its code or by a name that means one code. Not asked: currencies without a number.
final class MoneyJudge implements FigureCases.Judge {
  private static final Map<String, String> CODES =
      Map.of(
          "dollar",
          "USD",
          "pound",
          "GBP",
          "livre",
          "GBP",
          "euro",
          "EUR",
          "libra",
          "GBP",
          "pfund",
          "GBP",
          "sterlina",
          "GBP");

  @Override
  public String classOf(GoldCase sentence, Gold gold) {
    String value = gold.values().getFirst().value();
    if (value.isEmpty() || value.equals("null")) {
      return "-without a number";
    }
    if (gold.text().matches("(?iU).*(bitcoin|btc|satoshi|₿).*")) {
      return "-no ISO 4217 code";
    }
    boolean talk =
        gold.text()
                .matches("(?iU).*(dollars?|euros?|usd|\\$|livres?) ((and|et) )?\\p{L}*\\d*( five)?")
            && NumberJudge.number(value).stripTrailingZeros().scale() > 0
            && !minor(gold)
            && gold.text().matches("(?U).*(dollar|usd|\\$ ?\\d+ and|euro).*");
    if (talk && !gold.text().matches("(?U).*\\d[.,]\\d.*")) {
      return "-cents without their name (15 dollars 50)";
    }
    return minor(gold) ? "cents and pence" : "sums";
  }

  private static boolean minor(Gold gold) {
    String unit = gold.values().getFirst().unit().toLowerCase(Locale.ROOT);
    return unit.matches(
        "cents?|pence|penny|centimes?|centavos?|céntimos?|centesimi|centesimo|pennies");
  }

  @Override
  public boolean right(GoldCase sentence, Gold gold, Figure figure) {
    if (!(figure instanceof Figure.Amount amount)) {
      return false;
    }
    var told = gold.values().getFirst();
    var value = NumberJudge.number(told.value());
    var expected = minor(gold) ? value.multiply(new BigDecimal("0.01")) : value;
    String code =
        told.iso().isEmpty()
            ? CODES.getOrDefault(told.unit().toLowerCase(Locale.ROOT), "")
            : told.iso();
    boolean currency = code.isEmpty() || code.equals(amount.currency());
    return currency
        && (NumberJudge.same(amount.min(), expected) || NumberJudge.same(amount.max(), expected));
  }
}
