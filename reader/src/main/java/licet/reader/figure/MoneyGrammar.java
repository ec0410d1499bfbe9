package licet.reader.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import licet.reader.figure.NumberGrammar.Quantity;
import licet.vocabulary.money.Per;

/// Reads sums of money and ranges of them, with what they are counted by.
final class MoneyGrammar {

  /// A sum told at some token.
  ///
  /// @param scale the last scale in its number, 1 if there is none
  private record Told(int end, BigDecimal value, BigDecimal scale, String currency) {}

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final Pattern TOUCHING = Pattern.compile("(\\p{Lu}{2,3})(\\d+)(\\p{L}*)");

  private final Scan scan;
  private final NumberGrammar numbers;

  MoneyGrammar(Scan scan, NumberGrammar numbers) {
    this.scan = scan;
    this.numbers = numbers;
  }

  /// The sum or range at a token.
  Optional<Figure> read(int i) {
    if (scan.silent(i)) {
      return Optional.empty();
    }
    var range = range(i);
    return range.isPresent() ? range : sum(i).map(told -> figure(i, told.end(), told, told));
  }

  private Figure figure(int from, int end, Told low, Told high) {
    var rate = rate(end);
    return new Figure.Amount(
        from,
        rate.map(Scan.Found::end).orElse(end),
        low.value(),
        high.value(),
        high.currency(),
        Hedges.before(scan, from),
        rate.map(found -> found.word().per()).orElse(Per.TOTAL));
  }

  private Optional<Scan.Found<Word.Rate>> rate(int end) {
    int past = scan.past(end, Word.Particle.EACH);
    boolean each = past > end && scan.word(past) && !scan.number(past);
    return scan.at(end, Word.Rate.class)
        .or(() ->
            each
                ? Optional.of(new Scan.Found<>(new Word.Rate(Per.UNIT), past + 1))
                : Optional.empty());
  }

  /// From one sum to another; the first may leave the scale and the currency to the second.
  private Optional<Figure> range(int i) {
    int between = scan.past(i, Word.Particle.BETWEEN);
    int start = between > i ? between : scan.past(i, Word.Particle.OPEN);
    var low = sum(start);
    Optional<Quantity> bare = low.isPresent() ? Optional.empty() : numbers.read(start, true);
    int end = low.map(Told::end).or(() -> bare.map(Quantity::end)).orElse(start);
    if (end == start) {
      return Optional.empty();
    }
    int or = scan.past(end, Word.Particle.OR);
    int next = or > end ? or : Ranges.past(scan, end, between > i);
    if (next < 0) {
      return Optional.empty();
    }
    var high = sum(next).or(() -> low.flatMap(first -> unnamed(next, first)));
    if (high.isEmpty()) {
      return Optional.empty();
    }
    var first =
        low.orElseGet(() -> {
          var number = bare.orElseThrow();
          return new Told(end, number.value(), number.scale(), "");
        });
    var lower = scaled(first, high.get());
    boolean rising = lower.value().compareTo(high.get().value()) < 0;
    boolean same = first.currency().isEmpty() || first.currency().equals(high.get().currency());
    return rising && same
        ? Optional.of(figure(i, high.get().end(), lower, high.get()))
        : Optional.empty();
  }

  /// The "400 million" of "$300 to 400 million".
  private Optional<Told> unnamed(int i, Told first) {
    return numbers
        .read(i, true)
        .map(each -> new Told(each.end(), each.value(), each.scale(), first.currency()));
  }

  private static Told scaled(Told low, Told high) {
    boolean shares =
        low.scale().compareTo(BigDecimal.ONE) == 0
            && high.scale().compareTo(BigDecimal.ONE) > 0
            && (low.value().multiply(high.scale()).compareTo(high.value()) < 0
                || (low.currency().isEmpty() && low.value().compareTo(THOUSAND) < 0));
    return shares
        ? new Told(low.end(), whole(low.value().multiply(high.scale())), high.scale(), "")
        : low;
  }

  private static BigDecimal whole(BigDecimal value) {
    var plain = value.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private Optional<Told> sum(int i) {
    var told = touching(i).or(() -> named(i)).or(() -> counted(i));
    return told.map(this::withMinor);
  }

  /// A sign or code, then the number: $350 million, RMB 500m.
  private Optional<Told> named(int i) {
    var sign = sign(i);
    if (sign.isEmpty()) {
      return Optional.empty();
    }
    var second = sign(sign.get().end());
    int next = second.map(Coded::end).orElse(sign.get().end());
    var number = numbers.read(next, true);
    if (number.isEmpty() || number.get().guarded()) {
      return Optional.empty();
    }
    var quantity = number.get();
    var after = currency(quantity.end(), quantity);
    boolean plain = second.isEmpty() && scan.is(next - 1, "$") && next - i == 1;
    boolean repeats = after.isPresent() && (plain || after.get().code().equals(sign.get().code()));
    return Optional.of(
        new Told(
            repeats ? after.get().end() : quantity.end(),
            grouped(quantity),
            quantity.scale(),
            repeats ? after.get().code() : sign.get().code()));
  }

  /// A code that touches its number: USD350 million, RMB500m.
  private Optional<Told> touching(int i) {
    if (!scan.coded(i)) {
      return Optional.empty();
    }
    var word = TOUCHING.matcher(scan.token(i).text());
    var code = word.matches() ? codeOf(word.group(1), i) : Optional.<String>empty();
    if (code.isEmpty()) {
      return Optional.empty();
    }
    var digits = new StringBuilder(word.group(2));
    int end = i + 1;
    boolean marks = word.group(3).isEmpty();
    while (marks
        && (scan.is(end, ".") || scan.is(end, ","))
        && scan.glued(end)
        && scan.glued(end + 1)
        && scan.number(end + 1)) {
      digits.append(scan.token(end).text()).append(scan.token(end + 1).text());
      end += 2;
    }
    int after = end;
    var brief = scan.meaning(word.group(3), Word.Scale.class);
    return Digits.parse(digits.toString(), scan.tongue().decimal())
        .map(value ->
            marks
                ? numbers.scaled(value, after)
                : new Quantity(after, value, BigDecimal.ONE, false))
        .map(number ->
            brief
                .map(scale ->
                    new Told(
                        number.end(),
                        whole(number.value().multiply(scale.factor())),
                        scale.factor(),
                        code.get()))
                .orElse(new Told(number.end(), grouped(number), number.scale(), code.get())));
  }

  private Optional<String> codeOf(String letters, int i) {
    return scan.meaning(letters, Word.Symbol.class)
        .map(sign -> resolve(sign.codes(), i))
        .or(() ->
            scan.meaning(letters, Word.Currency.class)
                .filter(Word.Currency::iso)
                .map(Word.Currency::code));
  }

  /// A code found at some token.
  private record Coded(String code, int end) {}

  private Optional<Coded> sign(int i) {
    return scan.at(i, Word.Symbol.class)
        .filter(found -> !found.word().guarded() || scan.glued(found.end() - 1))
        .map(found -> new Coded(resolve(found.word().codes(), i), found.end()))
        .or(() -> code(i));
  }

  private Optional<Coded> code(int i) {
    return scan.at(i, Word.Currency.class)
        .filter(found -> found.word().iso() && upper(i))
        .map(found -> new Coded(found.word().code(), found.end()));
  }

  private boolean upper(int i) {
    return scan.token(i).allCapitals();
  }

  /// The number, then a name, sign or code: 350 millions de dollars.
  private Optional<Told> counted(int i) {
    var number = numbers.read(i, true);
    if (number.isEmpty() || (scan.hyphened(i) && i > 0 && scan.capital(i - 1))) {
      return article(i);
    }
    var quantity = number.get();
    var minor = minor(quantity);
    if (minor.isPresent()) {
      return minor;
    }
    return currency(quantity.end(), quantity)
        .map(after -> {
          boolean open = quantity.scale().compareTo(BigDecimal.ONE) == 0;
          var scaled = numbers.scaled(grouped(quantity), after.end());
          return open
              ? new Told(scaled.end(), scaled.value(), scaled.scale(), after.code())
              : new Told(after.end(), quantity.value(), quantity.scale(), after.code());
        });
  }

  /// A dollar.
  private Optional<Told> article(int i) {
    int next = scan.past(i, Word.Particle.ARTICLE);
    if (next == i) {
      return Optional.empty();
    }
    return scan.at(next, Word.Currency.class)
        .filter(found -> !found.word().guarded() && !found.word().iso())
        .filter(found -> scan.at(found.end(), Word.Rate.class).isPresent())
        .map(found -> new Told(found.end(), BigDecimal.ONE, BigDecimal.ONE, found.word().code()));
  }

  private Optional<Told> minor(Quantity quantity) {
    return scan.at(quantity.end(), Word.Minor.class)
        .map(found ->
            new Told(
                found.end(),
                whole(quantity.value().multiply(found.word().part())),
                quantity.scale(),
                found.word().code()));
  }

  /// Three decimals of a sum without scale are thousands: €1.500.
  private static BigDecimal grouped(Quantity quantity) {
    var value = quantity.value();
    boolean thousands =
        value.scale() == 3
            && value.compareTo(BigDecimal.ONE) >= 0
            && quantity.scale().compareTo(BigDecimal.ONE) == 0;
    return thousands ? value.movePointRight(3) : value;
  }

  private Optional<Coded> currency(int i, Quantity quantity) {
    boolean abbreviated = scan.is(i, ".") && scan.glued(i) && i > 0 && !scan.number(i - 1);
    int next = abbreviated ? i + 1 : i;
    int past = scan.past(next, Word.Particle.OF);
    while (past > next) {
      next = past;
      past = scan.past(next, Word.Particle.OF);
    }
    int at = next;
    var symbol =
        scan.at(at, Word.Symbol.class)
            .filter(found -> !scan.number(found.end()))
            .map(found -> new Coded(resolve(found.word().codes(), at), found.end()));
    return symbol.or(() ->
        scan.at(at, Word.Currency.class)
            .filter(found -> !found.word().iso() || upper(at))
            .filter(found -> !found.word().guarded() || supported(i, quantity))
            .map(found -> new Coded(found.word().code(), found.end())));
  }

  /// Whether a number can count a currency whose name is also another word.
  private boolean supported(int end, Quantity quantity) {
    boolean year = WrittenDate.year(scan, end - 1) != 0;
    return quantity.scale().compareTo(BigDecimal.valueOf(1000)) >= 0
        || (quantity.value().compareTo(BigDecimal.TEN) >= 0 && !year);
  }

  /// What an unclear sign means: what the nearest word that tells says.
  private String resolve(List<String> codes, int at) {
    String resolved = codes.getFirst();
    int nearest = codes.size() > 1 ? scan.size() : 0;
    for (int i = 0; i < scan.size() && nearest > 0; i++) {
      var context = scan.at(i, Word.Context.class);
      boolean tells = context.isPresent() && codes.contains(context.get().word().code());
      if (tells && Math.abs(i - at) < nearest) {
        nearest = Math.abs(i - at);
        resolved = context.get().word().code();
      }
    }
    return resolved;
  }

  /// Fifteen dollars and fifty cents.
  private Told withMinor(Told told) {
    int next = scan.past(told.end(), Word.Particle.AND);
    return numbers
        .read(next, true)
        .flatMap(this::minor)
        .filter(cents -> cents.value().compareTo(BigDecimal.ONE) < 0)
        .filter(_ -> told.scale().compareTo(BigDecimal.ONE) == 0 && told.value().scale() <= 0)
        .map(cents ->
            new Told(cents.end(), told.value().add(cents.value()), told.scale(), told.currency()))
        .orElse(told);
  }
}
