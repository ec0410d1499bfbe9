package licet.reader.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import licet.reader.language.LanguageFolders;

/// The words by which page furniture is known, from `blocks.tsv` of every language: pages mix
/// languages, so all are tried on all lines.
final class LineMarks {
  private static final Pattern NUMERIC_DAY =
      Pattern.compile(
          "\\b(\\d{1,2}[/.-]\\d{1,2}[/.-](19|20)\\d\\d|(19|20)\\d\\d[/.-]\\d{1,2}[/.-]\\d{1,2})\\b"
              + "|\\d{4} ?[年년] ?\\d{1,2} ?[月월]");
  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int LONGEST_NOTICE = 600;

  private static final LineMarks ALL = load();

  /// What a line of page furniture does.
  enum Mark {
    /// Leads back to the front page (`Home » News`).
    BREADCRUMB,
    /// Names the writer.
    BYLINE,
    /// Tells when the page was made.
    DATELINE,
    /// Belongs to a button or a menu.
    BUTTON,
    /// Opens the readers' comments: nothing after it is the report.
    COMMENTS,
    /// Opens a list of other reports.
    RELATED,
    /// Names another report on the same line.
    TEASER,
    /// Speaks of cookies, newsletters, copyright.
    NOTICE,
    /// Opens a company's account of itself.
    ABOUT,
    /// Stands by a picture.
    CAPTION,
    /// Says that a party speaks itself.
    RELEASE,
    /// Tells journalists whom to ask: little after it is the report.
    CONTACT
  }

  /// Where in a line the words stand.
  private enum Place {
    WHOLE,
    START,
    WITHIN
  }

  private record Words(String words, Mark mark, Place place) {}

  private final Map<String, Mark> whole = new HashMap<>();
  private final Set<String> months = new HashSet<>();
  private final Map<Character, List<Words>> others = new HashMap<>();

  private LineMarks() {}

  /// The marks of all languages.
  static LineMarks all() {
    return ALL;
  }

  private static LineMarks load() {
    var marks = new LineMarks();
    for (String language : LanguageFolders.with("blocks.tsv")) {
      LanguageFolders.rows("lang/" + language + "/blocks.tsv", 3).forEach(marks::add);
    }
    return marks;
  }

  private void add(LanguageFolders.Row row) {
    if (row.cells().get(0).equals("month")) {
      row.list(2).map(LineMarks::folded).forEach(months::add);
      return;
    }
    Mark mark;
    Place place;
    try {
      mark = Mark.valueOf(row.cells().get(0).toUpperCase(Locale.ROOT));
      place = Place.valueOf(row.cells().get(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw row.wrong("'" + row.cells().get(0) + "', '" + row.cells().get(1) + "'");
    }
    row.list(2).forEach(words -> add(new Words(folded(words), mark, place)));
  }

  private void add(Words words) {
    if (words.place() == Place.WHOLE) {
      whole.putIfAbsent(plain(words.words()), words.mark());
    } else {
      others.computeIfAbsent(words.words().charAt(0), _ -> new ArrayList<>()).add(words);
    }
  }

  /// The mark of a line, if it bears one.
  Optional<Mark> of(String line) {
    String plain = plain(line.length() > LONGEST_NOTICE ? line.substring(0, 80) : line);
    Mark mark = whole.get(plain);
    if (mark != null) {
      return Optional.of(mark);
    }
    if (plain.length() <= 80 && buttons(plain)) {
      return Optional.of(Mark.BUTTON);
    }
    return plain.isEmpty() ? Optional.empty() : search(plain, line.length() > LONGEST_NOTICE);
  }

  private Optional<Mark> search(String plain, boolean cut) {
    for (int at = 0; at < plain.length() && !(cut && at > 0); at++) {
      if (!startsWord(plain, at)) {
        continue;
      }
      for (Words words : others.getOrDefault(plain.charAt(at), List.of())) {
        if ((at == 0 || words.place() == Place.WITHIN)
            && plain.startsWith(words.words(), at)
            && endsWord(plain, at + words.words().length())) {
          return Optional.of(words.mark());
        }
      }
    }
    return Optional.empty();
  }

  /// True if at least two words of a line are buttons, and half of all.
  private boolean buttons(String plain) {
    var words = List.of(plain.split("[ +|/·•]+", -1));
    long buttons = words.stream().filter(word -> whole.get(word) == Mark.BUTTON).count();
    return buttons >= 2 && buttons * 2 >= words.size();
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || spaceless(text.charAt(at)) || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean endsWord(String text, int end) {
    return end >= text.length()
        || !Character.isLetterOrDigit(text.charAt(end - 1))
        || !Character.isLetterOrDigit(text.charAt(end))
        || spaceless(text.charAt(end));
  }

  private static boolean spaceless(char c) {
    return c >= '\u2E80';
  }

  /// True if a short line tells a day, in figures or with a month and a year.
  boolean tellsDay(String line) {
    if (NUMERIC_DAY.matcher(line).find()) {
      return true;
    }
    return YEAR.matcher(line).find()
        && WORD.matcher(folded(line)).results().anyMatch(word -> months.contains(word.group()));
  }

  /// A line as compared: composed, lower case, numbers as `#`, no marks at its edges.
  static String plain(String line) {
    String folded = folded(line);
    int from = 0;
    int to = folded.length();
    while (from < to && !opens(folded.charAt(from))) {
      from++;
    }
    while (to > from && !closes(folded.charAt(to - 1))) {
      to--;
    }
    return folded.substring(from, to);
  }

  private static boolean opens(char c) {
    return Character.isLetterOrDigit(c) || "#©@([".indexOf(c) >= 0;
  }

  private static boolean closes(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || "#)]".indexOf(c) >= 0;
  }

  private static String folded(String line) {
    String composed =
        Normalizer.isNormalized(line, Normalizer.Form.NFC)
            ? line
            : Normalizer.normalize(line, Normalizer.Form.NFC);
    var folded = new StringBuilder(composed.length());
    char last = 0;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      char next =
          Character.isDigit(c)
              ? '#'
              : c == '\u2019'
                  ? '\''
                  : Character.isWhitespace(c) || c == '\u00A0' ? ' ' : Character.toLowerCase(c);
      if (next == ':' && last == ' ') {
        folded.setLength(folded.length() - 1);
      }
      if (next != last || (next != '#' && next != ' ')) {
        folded.append(next);
        last = next;
      }
    }
    return folded.toString();
  }
}
