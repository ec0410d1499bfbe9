package licet.rights;

import java.util.Arrays;
import licet.vocabulary.answer.Law;

/// What the law book says of whether a license or a covenant binds who buys the patent after it
/// (V1), by country and day. It tells only what the law settles and the register shows.
final class RunsWith {
  private static final int[][] NONE = {};

  private static final int BINDS = 1;
  private static final int NOT = 0;
  private static final int REGISTER = 2;
  private static final int UNTOLD = -1;

  private final int[][][] licenses;
  private final int[][][] covenants;

  RunsWith(Dictionary names) {
    licenses = rows(names, "license-runs");
    covenants = rows(names, "covenant-runs");
  }

  /// Rows of first day, last day and what the law says, by country.
  private static int[][][] rows(Dictionary names, String point) {
    var rows = new int[names.size()][][];
    Arrays.fill(rows, NONE);
    for (var row : LawBook.shipped().rows()) {
      int country = names.find(row.law().country());
      if (row.rule().equals("V1") && row.point().equals(point) && country >= 0) {
        var more = Arrays.copyOf(rows[country], rows[country].length + 1);
        more[more.length - 1] = new int[] {Days.of(row.from()), Days.of(row.until()), says(row)};
        rows[country] = more;
      }
    }
    return rows;
  }

  private static int says(LawBook.Row row) {
    boolean contested = row.law().weight() == Law.Weight.CONTESTED;
    boolean french = row.law().country().equals("FR"); // the day of entry counts there
    return switch (row.says()) {
      case "always" -> contested ? UNTOLD : BINDS;
      case "never" -> NOT;
      case "register" -> french ? UNTOLD : REGISTER;
      default -> french ? UNTOLD : -REGISTER;
    };
  }

  /// Whether a grant binds who took the patent on a day: 1 if so, 0 if not, below if that turns on
  /// more than law and register.
  int binds(int country, int day, License license) {
    var rows = license.covenant() ? covenants : licenses;
    if (country < 0 || country >= rows.length) {
      return UNTOLD;
    }
    for (int[] row : rows[country]) {
      if (day >= row[0] && day < row[1]) {
        boolean registered = license.registered() <= day;
        return switch (row[2]) {
          case REGISTER -> registered ? BINDS : NOT;
          case -REGISTER -> registered ? BINDS : UNTOLD;
          default -> row[2];
        };
      }
    }
    return UNTOLD;
  }
}
