package licet.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import licet.house.Repository.Text;

/// The rules of tidiness that need no grammar: they look at one line at a time.
final class Tidy {
  private static final Pattern OURS =
      Pattern.compile(
          ".*\\.(java|md|xml|sh|ya?ml|jte|sql|config)|licet|dev|\\.ci/run|\\.gitignore");

  /// What may stand nowhere, and why.
  private static final Map<Pattern, String> NOWHERE =
      Map.of(
          Pattern.compile("(?<![\\w.~}])/(work|root|home|Users|tmp/h)/"),
          "a path of one machine; find the place instead",
          Pattern.compile("/usr/lib/jvm/\\w"),
          "a path of one machine; tools/jdk.sh finds the JDK",
          Pattern.compile(
              "repo1?\\.maven|registry\\.npm|deb\\.debian|pypi\\.org|central\\.sonatype"),
          "a registry's host; the package clients know where to ask");

  /// What may stand in no Java file, and why. Each says what to write instead.
  private static final Map<Pattern, String> NOT_IN_JAVA =
      Map.of(
          Pattern.compile("^\\s*/\\*\\*"), "an old doc comment; write ///",
          Pattern.compile("@Disabled|\\bassum(e|ing)(True|False|That)\\("),
              "a test that may not run; mend it or delete it",
          Pattern.compile("org\\.mockito|org\\.easymock"),
              "a mock; use the real thing or a small one written by hand",
          Pattern.compile("\\b(TODO|FIXME|XXX)\\b"), "work left over; do it, or leave it unsaid",
          Pattern.compile("net\\.jqwik"), "jqwik asks not to be used here; enumerate or seed");

  private static final Pattern LINE_OF_CODE =
      Pattern.compile("\\.java:\\d|#L\\d+|\\blines? \\d+\\b", Pattern.CASE_INSENSITIVE);

  private Tidy() {}

  /// True if these rules read the file.
  static boolean reads(String path) {
    return OURS.matcher(path).matches();
  }

  static List<Finding> findings(Text text) {
    var found = new ArrayList<Finding>();
    if (!text.content().endsWith("\n") || text.content().endsWith("\n\n")) {
      found.add(new Finding(text.path(), 1, "end the file with one line break"));
    }
    int number = 1;
    var before = "";
    for (String line : (Iterable<String>) text.content().lines()::iterator) {
      var place = new Place(text, number++, line, before, found);
      place.shape();
      place.words();
      before = line;
    }
    return found;
  }

  /// One line under inspection.
  private record Place(Text text, int number, String line, String before, List<Finding> found) {
    void add(String problem) {
      found.add(new Finding(text.path(), number, problem));
    }

    void shape() {
      if (line.indexOf('\t') >= 0 || line.indexOf('\r') >= 0) {
        add("a tab or carriage return; write blanks");
      }
      if (line.endsWith(" ")) {
        add("blanks at the end of the line");
      }
      boolean wide = line.codePointCount(0, line.length()) > 100;
      if (wide && text.endsIn(".java") && !line.startsWith("import ")) {
        add("more than 100 columns");
      }
      if (text.endsIn(".md") && LINE_OF_CODE.matcher(line).find()) {
        add("a line number, which the next change makes false; name the type or method");
      }
    }

    void words() {
      if (text.path().contains("test/java/licet/house/")) {
        return; // these must name what they forbid
      }
      forbid(NOWHERE);
      if (text.endsIn(".java")) {
        forbid(NOT_IN_JAVA);
        if (line.contains("@SuppressWarnings") && !line.contains("//") && !before.contains("//")) {
          add("a warning is silenced without its reason; add a // comment");
        }
      }
    }

    void forbid(Map<Pattern, String> words) {
      words.forEach((pattern, why) -> {
        var matcher = pattern.matcher(line);
        if (matcher.find()) {
          add("'" + matcher.group().strip() + "': " + why);
        }
      });
    }
  }
}
