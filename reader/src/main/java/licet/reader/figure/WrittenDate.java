package licet.reader.figure;

import java.time.YearMonth;
import java.util.Optional;

/// A date in digits: `2016-05-31`, `5/31/2016`, `31.05.2016`, `31/5`, `7/2017`.
///
/// @param end index after its last token
/// @param year 0 if not written
/// @param day 0 if not written
/// @param mark what parts its numbers
/// @param padded true if a zero fills a number up to two digits
record WrittenDate(int end, int year, int month, int day, String mark, boolean padded) {

  /// The date in digits at a token.
  static Optional<WrittenDate> at(Scan scan, int i) {
    String first = scan.token(i).text();
    if (first.indexOf('.') > 0) {
      return dotted(scan, i, first.split("\\."));
    }
    if (!NumberGrammar.whole(first) || !separator(scan, i + 1)) {
      return Optional.empty();
    }
    String mark = scan.token(i + 1).text();
    String second = scan.token(i + 2).text();
    if (!NumberGrammar.whole(second)) {
      return Optional.empty();
    }
    boolean three = separator(scan, i + 3) && scan.is(i + 3, mark);
    if (three && NumberGrammar.whole(scan.token(i + 4).text())) {
      return full(scan, i + 5, first, second, scan.token(i + 4).text());
    }
    return pair(scan, i + 3, mark, first, second);
  }

  private static boolean separator(Scan scan, int i) {
    boolean mark = scan.is(i, "/") || scan.is(i, "-") || scan.is(i, ".");
    return mark && scan.glued(i) && scan.glued(i + 1) && scan.number(i + 1);
  }

  private static Optional<WrittenDate> dotted(Scan scan, int i, String[] parts) {
    if (parts.length == 2) {
      return pair(scan, i + 1, ".", parts[0], parts[1]);
    }
    if (parts.length != 3) {
      return Optional.empty();
    }
    boolean brief = parts[2].length() == 2 && parts[0].length() == 2 && parts[1].length() == 2;
    return parts[2].length() == 4 || brief
        ? full(scan, i + 1, parts[0], parts[1], parts[2])
        : Optional.empty();
  }

  private static Optional<WrittenDate> full(Scan scan, int end, String a, String b, String c) {
    if (a.length() == 4) {
      return b.length() <= 2 && c.length() <= 2
          ? valid(end, number(a), number(b), number(c))
              .or(() -> valid(end, number(a), number(c), number(b)))
          : Optional.empty();
    }
    if (a.length() > 2 || b.length() > 2 || (c.length() != 4 && c.length() != 2)) {
      return Optional.empty();
    }
    int year = c.length() == 4 ? number(c) : number(c) + (number(c) < 50 ? 2000 : 1900);
    return scan.tongue().monthFirst()
        ? valid(end, year, number(a), number(b)).or(() -> valid(end, year, number(b), number(a)))
        : valid(end, year, number(b), number(a)).or(() -> valid(end, year, number(a), number(b)));
  }

  private static Optional<WrittenDate> pair(Scan scan, int end, String mark, String a, String b) {
    if (b.length() == 4 && a.length() <= 2 && plausible(number(b))) {
      return month(a)
          ? Optional.of(new WrittenDate(end, number(b), number(a), 0, mark, false))
          : Optional.empty();
    }
    if (a.length() == 4 && b.length() <= 2 && plausible(number(a))) {
      return month(b)
          ? Optional.of(new WrittenDate(end, number(a), number(b), 0, mark, false))
          : Optional.empty();
    }
    if (a.length() > 2 || b.length() > 2) {
      return Optional.empty();
    }
    boolean padded = a.startsWith("0") || b.startsWith("0");
    int leap = 2000;
    var found =
        scan.tongue().monthFirst()
            ? valid(end, leap, number(a), number(b))
                .or(() -> valid(end, leap, number(b), number(a)))
            : valid(end, leap, number(b), number(a))
                .or(() -> valid(end, leap, number(a), number(b)));
    return found.map(date -> new WrittenDate(end, 0, date.month(), date.day(), mark, padded));
  }

  private static boolean month(String text) {
    return number(text) >= 1 && number(text) <= 12;
  }

  private static Optional<WrittenDate> valid(int end, int year, int month, int day) {
    boolean real =
        month >= 1 && month <= 12 && plausible(year) && YearMonth.of(year, month).isValidDay(day);
    return real ? Optional.of(new WrittenDate(end, year, month, day, "", false)) : Optional.empty();
  }

  private static boolean plausible(int year) {
    return year >= 1900 && year < 2100;
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  /// The whole number of one or two digits at a token if it lies between 1 and the most, else 0.
  static int number(Scan scan, int i, int most) {
    if (!scan.number(i)) {
      return 0;
    }
    String text = scan.token(i).text();
    if (text.length() > 2 || !NumberGrammar.whole(text)) {
      return 0;
    }
    int number = number(text);
    return number <= most ? number : 0;
  }

  /// The year at a token, else 0.
  static int year(Scan scan, int i) {
    if (!scan.number(i)) {
      return 0;
    }
    String text = scan.token(i).text();
    boolean shaped = text.length() == 4 && NumberGrammar.whole(text);
    return shaped && plausible(number(text)) ? number(text) : 0;
  }
}
