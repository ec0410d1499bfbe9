package licet.reader.figure;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.CurrencyDisplayNames;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import licet.reader.text.Token;
import licet.reader.text.Tokens;

/// What Unicode's CLDR knows of numbers, dates and money in a language, as words.
final class Cldr {
  private static final Map<Figure.Unit, MeasureUnit> MEASURES =
      Map.of(
          Figure.Unit.DAY, MeasureUnit.DAY,
          Figure.Unit.WEEK, MeasureUnit.WEEK,
          Figure.Unit.MONTH, MeasureUnit.MONTH,
          Figure.Unit.YEAR, MeasureUnit.YEAR);
  private static final Map<Direction, Integer> OFFSETS =
      Map.of(Direction.LAST_2, -2, Direction.LAST, -1, Direction.THIS, 0, Direction.NEXT, 1);
  private static final int[] PLURALS = {1, 2, 3, 5, 11, 21, 100};

  private Cldr() {}

  /// Adds spelled numbers and ranks, the scales, and the endings that make digits a rank.
  static void addNumbers(Words.Builder words, ULocale locale) {
    var speller = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    boolean compounds = Tokens.of(speller.format(121)).size() == 1;
    for (String rules : speller.getRuleSetNames()) {
      if (rules.startsWith("%spellout-ordinal")) {
        for (int number = 1; number < 100; number++) {
          words.add(speller.format(number, rules), new Word.Ordinal(number));
        }
      } else if (rules.startsWith("%spellout-cardinal") || rules.endsWith("-numbering")) {
        boolean whole = compounds && (rules.endsWith("-masculine") || rules.endsWith("-numbering"));
        addCardinals(words, speller, rules, whole);
      }
    }
    addScales(words, locale);
    var ranker = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.ORDINAL);
    for (String rules : ranker.getRuleSetNames()) {
      for (int number = 1; number < 5; number++) {
        String ending = ranker.format(number, rules).replaceFirst("^" + number, "");
        if (!ending.isEmpty() && Character.isLetter(ending.charAt(0))) {
          words.add(ending, Word.Particle.ENDING);
        }
      }
    }
  }

  /// Adds the numbers below a hundred; where they grow together in writing, also those below a
  /// thousand and so many thousands.
  private static void addCardinals(
      Words.Builder words, RuleBasedNumberFormat speller, String rules, boolean compounds) {
    for (int number = 0; number < (compounds ? 1000 : 100); number++) {
      words.add(speller.format(number, rules), new Word.Cardinal(number, false));
      if (compounds && number > 0) {
        String thousands = speller.format(number * 1000L, rules);
        if (thousands.indexOf(' ') < 0) {
          words.add(thousands, new Word.Cardinal(number * 1000, false));
        }
      }
    }
  }

  private static void addScales(Words.Builder words, ULocale locale) {
    var compact = CompactDecimalFormat.getInstance(locale, CompactDecimalFormat.CompactStyle.LONG);
    for (int zeros = 3; zeros <= 12; zeros += 3) {
      for (int number : List.of(1, 2, 5)) {
        var factor = BigDecimal.TEN.pow(zeros);
        String told = compact.format(factor.multiply(BigDecimal.valueOf(number)));
        if (told.startsWith(number + " ") || told.startsWith(number + "\u00A0")) {
          words.add(told.substring(2), new Word.Scale(factor, false, false));
        }
      }
    }
  }

  /// Adds months, weekdays, quarters, units and relative dates.
  static void addDates(Words.Builder words, ULocale locale) {
    var symbols = DateFormatSymbols.getInstance(locale);
    for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
      boolean brief = width == DateFormatSymbols.ABBREVIATED;
      for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
        String[] months = symbols.getMonths(context, width);
        for (int month = 1; month <= 12; month++) {
          words.add(months[month - 1], new Word.Month(month, brief));
        }
        String[] weekdays = symbols.getWeekdays(context, width);
        for (int day = 1; day <= 7; day++) {
          words.add(weekdays[day % 7 + 1], new Word.Weekday(day, brief));
        }
        String[] quarters = symbols.getQuarters(context, width);
        for (int quarter = 1; quarter <= 4; quarter++) {
          words.add(quarters[quarter - 1], new Word.Quarter(quarter, brief));
        }
      }
    }
    addUnits(words, locale);
    addRelatives(words, locale);
  }

  private static void addUnits(Words.Builder words, ULocale locale) {
    var format = MeasureFormat.getInstance(locale, MeasureFormat.FormatWidth.WIDE);
    MEASURES.forEach((unit, measure) -> {
      for (int number : PLURALS) {
        String told = format.format(new Measure(number, measure));
        words.add(told.replaceFirst("^" + number + "\\s*", ""), new Word.Span(unit, 1));
      }
    });
  }

  private static void addRelatives(Words.Builder words, ULocale locale) {
    var format = RelativeDateTimeFormatter.getInstance(locale);
    for (var unit : Figure.Unit.values()) {
      OFFSETS.forEach((direction, offset) -> {
        String told = format.format(direction, AbsoluteUnit.valueOf(unit.name()));
        if (told != null) {
          words.addWithoutArticle(told, new Word.Relative(unit, offset));
        }
      });
      addAgo(words, format, RelativeUnit.valueOf(unit.name() + "S"), unit);
    }
  }

  /// Finds "ago" and the unit in "2 years ago", and their like.
  private static void addAgo(
      Words.Builder words,
      RelativeDateTimeFormatter format,
      RelativeUnit plural,
      Figure.Unit unit) {
    for (var direction : List.of(Direction.LAST, Direction.NEXT)) {
      int sign = direction == Direction.LAST ? -1 : 1;
      for (int number : PLURALS) {
        var keys =
            Tokens.of(format.format(number, direction, plural)).stream().map(Token::key).toList();
        int at = keys.indexOf(String.valueOf(number));
        if (at < 0 || at + 1 >= keys.size()) {
          continue;
        }
        words.add(keys.get(at + 1), new Word.Span(unit, 1));
        if (at > 0) {
          words.add(String.join(" ", keys.subList(0, at)), new Word.AgoAhead(sign, false));
        } else if (at + 2 < keys.size()) {
          words.add(String.join(" ", keys.subList(at + 2, keys.size())), new Word.Ago(sign));
        }
      }
    }
  }

  /// Adds the names, signs and codes of currencies.
  ///
  /// @param plain codes and names that are ordinary words and stay out
  static void addMoney(Words.Builder words, ULocale locale, Set<String> plain) {
    var names = CurrencyDisplayNames.getInstance(locale);
    Set<String> codes = new TreeSet<>();
    names
        .nameMap()
        .forEach((name, code) -> {
          if (name.equals(code) || name.indexOf('(') >= 0 || plain.contains(name)) {
            return;
          }
          if (real(code)) {
            words.add(name, new Word.Currency(code, false, false));
            codes.add(code);
          }
        });
    names
        .symbolMap()
        .forEach((sign, code) -> {
          if (!sign.equals(code) && real(code) && !plain.contains(sign) && !lettered(sign)) {
            words.add(sign, new Word.Symbol(List.of(code), false));
          }
        });
    codes.removeAll(plain);
    for (String code : codes) {
      words.add(code, new Word.Currency(code, false, true));
    }
  }

  /// A sign of one letter and a mark reads like an article before a sum: "a $2 billion verdict".
  private static boolean lettered(String sign) {
    return sign.length() == 2
        && Character.isLetter(sign.charAt(0))
        && !Character.isLetter(sign.charAt(1));
  }

  /// Leaves out metals, funds and test codes.
  private static boolean real(String code) {
    return !code.startsWith("X") || Set.of("XAF", "XCD", "XOF", "XPF").contains(code);
  }
}
