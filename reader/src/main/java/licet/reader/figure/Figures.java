package licet.reader.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import licet.reader.text.Token;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// Finds the figures of one language. Immutable; may be asked by many threads.
public final class Figures {
  private static final Map<String, Figures> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Tongue tongue;

  private Figures(Tongue tongue) {
    this.tongue = tongue;
  }

  /// The figures of a language. One without tables of its own has what CLDR knows of it.
  ///
  /// @param language its folder name, a BCP 47 tag such as `fr`
  /// @throws IllegalStateException if a table of the language is wrong, naming file and line
  public static Figures of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, each -> new Figures(Tongue.of(each)));
  }

  /// The figures among some tokens, in order. Where two overlap, the one that starts first stands,
  /// and of those the longest.
  ///
  /// @param tokens best a whole sentence: words around tell what an unclear sign means
  /// @param published the day the text was published, null if unknown; then dates that need it stay
  ///     null
  public List<Figure> find(List<Token> tokens, @Nullable PartialDate published) {
    var reading = new Reading(new Scan(tokens, tongue), new Newsday(published));
    var found = new ArrayList<Figure>();
    int i = 0;
    while (i < tokens.size()) {
      var figure = reading.at(i).map(each -> reading.partOfSum(each, found));
      figure.ifPresent(found::add);
      i = figure.map(Figure::to).orElse(i + 1);
    }
    return List.copyOf(found);
  }

  /// The grammars over one text.
  private static final class Reading {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Scan scan;
    private final MoneyGrammar money;
    private final DateGrammar dates;
    private final SpanGrammar spans;
    private final DurationGrammar durations;
    private final NumeralGrammar numerals;

    private Reading(Scan scan, Newsday newsday) {
      this.scan = scan;
      var numbers = new NumberGrammar(scan);
      money = new MoneyGrammar(scan, numbers);
      dates = new DateGrammar(scan, numbers, newsday);
      spans = new SpanGrammar(scan, dates, newsday);
      durations = new DurationGrammar(scan, numbers);
      numerals = new NumeralGrammar(scan, numbers);
    }

    /// A number that is part of the sum before it is a sum too: of which 2 billion.
    private Figure partOfSum(Figure figure, List<Figure> before) {
      boolean part = scan.back(figure.from(), Word.Particle.WHEREOF) < figure.from();
      return part
              && figure instanceof Figure.Numeral(int from, int to, var value, var approx, var sort)
              && sort == Figure.Sort.CARDINAL
              && !before.isEmpty()
              && before.getLast() instanceof Figure.Amount whole
              && value.compareTo(whole.max()) < 0
              && value.compareTo(THOUSAND) >= 0
          ? new Figure.Amount(from, to, value, value, whole.currency(), approx, whole.per())
          : figure;
    }

    private Optional<Figure> at(int i) {
      if (scan.silent(i)) {
        return Optional.empty();
      }
      var found =
          List.of(money.read(i), dates.read(i), spans.read(i), durations.read(i), numerals.read(i));
      var longest = Optional.<Figure>empty();
      int end = i;
      for (var each : found) {
        int reach = each.map(Figure::to).orElse(i);
        if (reach > end) {
          longest = each;
          end = reach;
        }
      }
      return longest;
    }
  }
}
