package licet.desk.inquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/// A list of patents as people hand it in: one a line or parted by commas, semicolons or tabs, or
/// the rows of a table among whose cells a number stands.
public final class PatentList {
  /// The most that are taken at once.
  public static final int MOST = 5_000;

  private static final Pattern CELL =
      Pattern.compile("\"((?:[^\"]|\"\")*)\"|((?:[^,;\\t\"]|,(?=\\d{3}(?!\\d)))+)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern OFFICE = Pattern.compile("(?i)[a-z]{2}.*");

  private PatentList() {}

  /// The numbers in the order in which they stand, each once. A line in which no number can be told
  /// is taken as a whole, so that nothing is lost; one without any digit is a heading.
  ///
  /// @throws IllegalArgumentException if there are more than can be taken
  public static List<String> read(String text) {
    var byPlain = new LinkedHashMap<String, String>();
    for (String line : text.lines().toList()) {
      String told = line.replaceFirst("#.*", "").replace("\uFEFF", "").strip();
      if (told.chars().anyMatch(Character::isDigit)) {
        numbers(told).forEach(it -> byPlain.putIfAbsent(NamedPatents.plain(it), it));
      }
    }
    if (byPlain.size() > MOST) {
      throw new IllegalArgumentException(
          byPlain.size() + " patents; expected at most " + MOST + " at once");
    }
    return List.copyOf(byPlain.values());
  }

  private static List<String> numbers(String line) {
    var numbers = new ArrayList<String>();
    var cells = CELL.matcher(line);
    while (cells.find()) {
      String quoted = cells.group(1);
      String cell = (quoted == null ? cells.group(2) : quoted).strip();
      if (NamedPatents.looksLikeOne(cell) && !DAY.matcher(cell).matches()) {
        numbers.add(cell);
      }
    }
    var named = numbers.stream().filter(it -> OFFICE.matcher(it).matches()).toList();
    return !named.isEmpty() ? named : numbers.isEmpty() ? List.of(line) : numbers;
  }
}
