package licet.reader.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import licet.reader.text.Token;

/// Reads numbers in digits, in words and in both: `1,500`, `13.7 billion`, `fifteen hundred`, `half
/// a million`, `3 hundred and 21`.
final class NumberGrammar {

  /// A number at some token.
  ///
  /// @param end index after its last token
  /// @param scale the last scale in it, 1 if there is none
  /// @param guarded true if its only word is also an article or the like
  record Quantity(int end, BigDecimal value, BigDecimal scale, boolean guarded) {}

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Scan scan;
  private final Map<Integer, Optional<Quantity>> inSums = new HashMap<>();
  private final Map<Integer, Optional<Quantity>> alone = new HashMap<>();

  NumberGrammar(Scan scan) {
    this.scan = scan;
  }

  /// The longest number at a token.
  ///
  /// @param money true if a sum is being read, so that `m` means million though it stands apart
  Optional<Quantity> read(int i, boolean money) {
    if (scan.silent(i)) {
      return Optional.empty();
    }
    var known = money ? inSums : alone;
    return known.computeIfAbsent(i, at -> new Reading(at, money).read());
  }

  /// A number already read, with the scale that may stand behind it.
  Quantity scaled(BigDecimal value, int end) {
    return scan.at(end, Word.Scale.class)
        .map(found ->
            new Quantity(
                found.end(), multiply(value, found.word().factor()), found.word().factor(), false))
        .orElse(new Quantity(end, value, BigDecimal.ONE, false));
  }

  private static BigDecimal multiply(BigDecimal count, BigDecimal factor) {
    var product = count.multiply(factor).stripTrailingZeros();
    return product.scale() < 0 ? product.setScale(0) : product;
  }

  /// The number in digits at a token; spaces may part its thousands.
  private Optional<Quantity> digits(int i) {
    if (scan.decimals(i) && NumberGrammar.whole(scan.token(i + 1).text())) {
      var value = new BigDecimal("0." + scan.token(i + 1).text());
      return Optional.of(new Quantity(i + 2, value, BigDecimal.ONE, false));
    }
    if (!scan.number(i)) {
      return Optional.empty();
    }
    int end = groupsEnd(i);
    var text = new StringBuilder();
    for (int k = i; k < end; k++) {
      text.append(scan.token(k).text());
    }
    return Digits.parse(text.toString(), scan.tongue().decimal())
        .map(value -> new Quantity(end, value, BigDecimal.ONE, false));
  }

  private int groupsEnd(int i) {
    String head = scan.token(i).text();
    boolean opens = head.length() < 4 && whole(head) && head.charAt(0) != '0';
    if (!opens || !(scan.tongue().spaced() || groupable(i))) {
      return i + 1;
    }
    int end = i + 1;
    while (group(end)) {
      end++;
      if (!whole(scan.token(end - 1).text())) {
        break;
      }
    }
    return end;
  }

  /// Where spaces don't usually part thousands, a name or month before makes them two numbers.
  private boolean groupable(int i) {
    return i == 0 || (!scan.capital(i - 1) && scan.before(i, Word.Month.class).isEmpty());
  }

  /// True if the token is three digits, perhaps with decimals, one space after another number.
  private boolean group(int i) {
    if (!scan.number(i) || scan.glued(i) || scan.hyphened(i) || scan.token(i).newLine()) {
      return false;
    }
    String text = scan.token(i).text();
    int length = 0;
    while (length < text.length() && Character.isDigit(text.charAt(length))) {
      length++;
    }
    boolean decimals = length == text.length() || text.charAt(length) == scan.tongue().decimal();
    return length == 3
        && decimals
        && whole(text.substring(Math.min(text.length(), 4)))
        && scan.token(i).start() - scan.token(i - 1).end() == 1;
  }

  static boolean whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// One reading, token by token.
  private final class Reading {
    private final int start;
    private final boolean money;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private boolean grouped;
    private boolean hundreds;
    private boolean written;
    private boolean guarded;
    private BigDecimal scale = BigDecimal.ZERO;

    private Reading(int start, boolean money) {
      this.start = start;
      this.money = money;
      this.at = start;
    }

    private Optional<Quantity> read() {
      if (!share() && !article()) {
        boolean more = true;
        while (more) {
          more = digit() || scaled() || cardinal() || and();
        }
      }
      if (at == start) {
        return Optional.empty();
      }
      point();
      var value = grouped ? add(total, group) : total;
      var unit = scale.signum() == 0 ? BigDecimal.ONE : scale;
      var extra = scan.at(at, Word.Extra.class);
      if (extra.isPresent()) {
        value = value.add(multiply(extra.get().word().part(), unit));
        at = extra.get().end();
        var after = scan.at(at, Word.Scale.class).filter(found -> !found.word().brief());
        if (after.isPresent() && scale.signum() == 0) {
          unit = after.get().word().factor();
          value = multiply(value, unit);
          at = after.get().end();
        }
        guarded = false;
      }
      return Optional.of(new Quantity(at, value, unit, guarded && at == start + 1));
    }

    private static BigDecimal add(BigDecimal left, BigDecimal right) {
      return left.signum() == 0 ? right : left.add(right);
    }

    /// Half a million.
    private boolean share() {
      var share = scan.at(at, Word.Share.class);
      if (share.isEmpty()) {
        return false;
      }
      int next = scan.past(share.get().end(), Word.Particle.OF);
      var unit = scan.at(next, Word.Scale.class).filter(found -> !found.word().brief());
      if (unit.isEmpty()) {
        return false;
      }
      scale = unit.get().word().factor();
      total = share.get().word().part().multiply(scale).stripTrailingZeros();
      total = total.scale() < 0 ? total.setScale(0) : total;
      at = unit.get().end();
      return true;
    }

    /// A million and more: an article counts only before a scale.
    private boolean article() {
      int next = scan.past(at, Word.Particle.ARTICLE);
      var unit = scan.at(next, Word.Scale.class).filter(found -> !found.word().brief());
      if (next == at || unit.isEmpty()) {
        return false;
      }
      at = next;
      group = BigDecimal.ONE;
      grouped = true;
      boolean more = true;
      while (more) {
        more = scaled() || cardinal() || and();
      }
      return true;
    }

    private boolean digit() {
      boolean first = at == start;
      boolean after = !grouped && !first;
      if (!first && !after) {
        return false;
      }
      var digits = digits(at);
      if (digits.isEmpty() || (after && !smallerScale(digits.get().end()))) {
        return false;
      }
      group = digits.get().value();
      grouped = true;
      written = true;
      at = digits.get().end();
      return true;
    }

    private boolean smallerScale(int next) {
      return scan.at(next, Word.Scale.class)
          .filter(found -> found.word().factor().compareTo(scale) < 0)
          .isPresent();
    }

    private boolean scaled() {
      var found = scan.at(at, Word.Scale.class);
      if (found.isEmpty() || !allowed(found.get().word())) {
        return false;
      }
      if (cents(found.get().word())) {
        return false;
      }
      var factor = found.get().word().factor();
      var count = grouped ? group : BigDecimal.ONE;
      if (factor.compareTo(HUNDRED) == 0) {
        group = multiply(count, factor);
        grouped = true;
        hundreds = true;
      } else {
        if (scale.signum() > 0 && factor.compareTo(scale) > 0) {
          total = multiply(grouped ? total.add(group) : total, factor);
        } else {
          total = add(total, multiply(count, factor));
        }
        group = BigDecimal.ZERO;
        grouped = false;
        hundreds = false;
      }
      scale = factor;
      at = found.get().end();
      return true;
    }

    /// 34 cents are money, deux cents are two hundred.
    private boolean cents(Word.Scale word) {
      boolean many = grouped && group.compareTo(BigDecimal.valueOf(20)) >= 0;
      return word.factor().compareTo(HUNDRED) == 0
          && scan.at(at, Word.Minor.class).isPresent()
          && (many || scan.number(at - 1));
    }

    private boolean allowed(Word.Scale word) {
      if (word.brief()) {
        boolean apart = money || scan.token(at).text().length() > 1;
        return grouped && at > 0 && scan.number(at - 1) && (apart || scan.glued(at));
      }
      boolean repeated = word.factor().compareTo(scale) == 0;
      boolean supported = grouped || word.alone() || (at > start && total.signum() > 0);
      return (supported && !repeated) || bareHundred(word);
    }

    /// "hundred thousand"
    private boolean bareHundred(Word.Scale word) {
      return at == start
          && word.factor().compareTo(HUNDRED) == 0
          && scan.at(at + 1, Word.Scale.class).filter(next -> !next.word().brief()).isPresent();
    }

    private boolean cardinal() {
      var found = scan.at(at, Word.Cardinal.class);
      if (found.isEmpty()) {
        return false;
      }
      int value = found.get().word().value();
      boolean after = written && !grouped;
      if (after && scan.at(found.get().end(), Word.Scale.class).isEmpty()) {
        return false;
      }
      boolean fits =
          !grouped || (hundreds && value < 100 && group.remainder(HUNDRED).signum() == 0);
      if (!fits) {
        return false;
      }
      guarded = found.get().word().guarded() && at == start;
      group = grouped ? group.add(BigDecimal.valueOf(value)) : BigDecimal.valueOf(value);
      grouped = true;
      hundreds = value >= 100 && value < 1000 && value % 100 == 0;
      at = found.get().end();
      return true;
    }

    /// Two hundred and two: only inside a number.
    private boolean and() {
      int next = scan.past(at, Word.Particle.AND);
      if (next == at
          || at == start
          || !(hundreds || scale.signum() > 0)
          || scan.at(at, Word.Extra.class).isPresent()) {
        return false;
      }
      int back = at;
      at = next;
      if ((hundreds || !grouped) && smallNumber()) {
        return true;
      }
      at = back;
      return false;
    }

    private boolean smallNumber() {
      if (scan.number(at)) {
        var digits = digits(at).filter(each -> each.value().compareTo(HUNDRED) < 0);
        if (digits.isEmpty() || !hundreds || digits.get().value().signum() == 0) {
          return false;
        }
        if (scan.at(digits.get().end(), Word.Scale.class).isPresent()) {
          return false;
        }
        group = group.add(digits.get().value());
        hundreds = false;
        at = digits.get().end();
        return true;
      }
      return cardinal();
    }

    /// Five point five.
    private void point() {
      int next = scan.past(at, Word.Particle.POINT);
      if (next == at || !grouped) {
        return;
      }
      var decimals = new StringBuilder();
      var found = scan.at(next, Word.Cardinal.class);
      while (found.isPresent()) {
        decimals.append(found.get().word().value());
        next = found.get().end();
        found = scan.at(next, Word.Cardinal.class);
      }
      if (!decimals.isEmpty()) {
        group = group.add(new BigDecimal("0." + decimals));
        at = next;
        boolean more = true;
        while (more) {
          more = scaled();
        }
      }
    }
  }

  /// True if the token is a word that touches the number before it, such as the G of 5G.
  static boolean touching(Scan scan, int end) {
    return scan.glued(end)
        && (scan.token(end).type() == Token.Type.WORD || scan.is(end, "/") || scan.is(end, ":"));
  }
}
