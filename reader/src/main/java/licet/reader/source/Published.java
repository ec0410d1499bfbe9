package licet.reader.source;

import java.util.Optional;
import java.util.regex.Pattern;
import licet.vocabulary.time.PartialDate;

/// Days of publication as machines write them.
final class Published {
  private static final Pattern ISO =
      Pattern.compile("\\s*((?:19|20)\\d\\d)[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d).*", Pattern.DOTALL);
  private static final Pattern SHORTER = Pattern.compile("\\s*((?:19|20)\\d\\d)(-(\\d\\d))?\\s*");
  private static final Pattern COMPACT =
      Pattern.compile("\\s*((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d).*", Pattern.DOTALL);

  private Published() {}

  /// The day at the start of a text such as `2017-07-05T08:00:00Z`, `2017/7/5`, `20170705`,
  /// `2017-07`. The clock time and its zone are left alone: the day is the publisher's own.
  static Optional<PartialDate> day(String text) {
    var match = ISO.matcher(text);
    if (!match.matches()) {
      match = COMPACT.matcher(text);
    }
    if (match.matches()) {
      return dated(match.group(1), match.group(2), match.group(3));
    }
    var shorter = SHORTER.matcher(text);
    if (!shorter.matches()) {
      return Optional.empty();
    }
    return dated(shorter.group(1), shorter.group(3) == null ? "0" : shorter.group(3), "0");
  }

  private static Optional<PartialDate> dated(String year, String month, String day) {
    try {
      return Optional.of(
          new PartialDate(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
