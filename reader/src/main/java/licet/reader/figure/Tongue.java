package licet.reader.figure;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;

/// What the grammar of figures knows of one language.
///
/// @param words its words
/// @param decimal its decimal mark
/// @param spaced true if spaces part thousands
/// @param monthFirst true if 5/7 is a day in May
record Tongue(Words words, char decimal, boolean spaced, boolean monthFirst) {

  /// Reads what CLDR knows of a language, and the tables of its folder, which go before.
  ///
  /// @throws IllegalStateException if a table is not as its head says, naming file and line
  static Tongue of(String language) {
    String folder = "/licet/reader/lang/" + language + "/";
    var numbers = Sheet.read(folder + "numbers.tsv");
    var dates = Sheet.read(folder + "dates.tsv");
    var money = Sheet.read(folder + "money.tsv");
    var locale = new ULocale(language);
    var words = new Words.Builder();
    words.articles(dates.forms("article"));
    Tables.addNumbers(words, numbers);
    Tables.addDates(words, dates);
    Tables.addMoney(words, money);
    var shared = Sheet.read("/licet/reader/figure/money.tsv");
    Tables.addMoney(words, shared);
    Cldr.addNumbers(words, locale);
    Cldr.addDates(words, locale);
    var plain = new HashSet<>(shared.forms("plain"));
    plain.addAll(money.forms("plain"));
    Cldr.addMoney(words, locale, plain);
    var marks = DecimalFormatSymbols.getInstance(locale);
    return new Tongue(
        words.build(numbers.setting("accents").orElse("").equals("strict")),
        numbers.setting("decimal").orElse(marks.getDecimalSeparatorString()).charAt(0),
        Character.isWhitespace(marks.getGroupingSeparator())
            || Character.isSpaceChar(marks.getGroupingSeparator()),
        monthFirst(dates, locale));
  }

  private static boolean monthFirst(Sheet dates, ULocale locale) {
    String order = dates.setting("order").orElse("");
    if (!order.isEmpty()) {
      return order.equals("month-first");
    }
    var format = DateFormat.getDateInstance(DateFormat.SHORT, locale);
    return format instanceof SimpleDateFormat simple
        && simple.toPattern().indexOf('M') < simple.toPattern().indexOf('d');
  }
}
