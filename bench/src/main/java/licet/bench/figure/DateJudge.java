package licet.bench.figure;

import static licet.bench.figure.DateForms.has;

import java.time.LocalDate;
import java.util.regex.Pattern;
import licet.bench.figure.GoldCase.Gold;
import licet.bench.figure.GoldCase.Value;
import licet.reader.figure.Figure;
import licet.vocabulary.time.PartialDate;

/// Judges dates. A case may have a past and a future reading; a report of what happened means the
/// past one, unless the sentence is in the future tense. Told by its distance in weeks, months or
/// years, a date is right if it agrees as exactly as that unit: a year ago is a year, not a day.
final class DateJudge implements FigureCases.Judge {
  private final Pattern unit;

  DateJudge(String language) {
    unit = DateForms.unit(language);
  }

  @Override
  public String classOf(GoldCase sentence, Gold gold) {
    boolean date = gold.type().equals("date");
    if (!date && !gold.type().equals("daterange")) {
      return switch (gold.type()) {
        case "duration" -> "-lengths of time (told by other conventions)";
        case "set" -> "-recurring times";
        default -> "-times of day";
      };
    }
    var told = gold.values().getFirst();
    String apart = apart(gold.text(), told);
    if (!apart.isEmpty()) {
      return apart;
    }
    String name = date ? ofDay(gold.text(), told) : ofStretch(gold.text(), told);
    boolean anchored = has(DateForms.ANCHORED, gold.text());
    boolean needs = !name.startsWith("-") && (anchored || !name.startsWith("absolute"));
    return needs && sentence.reference() == null ? "-no reference day in the file" : name;
  }

  private static String apart(String text, Value told) {
    if (told.value().equals("not resolved") || told.timex().isEmpty()) {
      return "-no value in the file";
    }
    if (has(DateForms.HOLIDAY, text)) {
      return "-holidays";
    }
    if (has(DateForms.SOLITARY, text)) {
      return "-\"the year\" and the like, without a date";
    }
    if (has(DateForms.BASIC, text)) {
      return "-dates in file names";
    }
    if (told.timex().matches("XX\\d\\d.*") || has(DateForms.TWO_DIGITS, text)) {
      return "-years of two digits in words, or of an unknown century";
    }
    if (has(DateForms.SHORTHAND, text)) {
      return "-chat and file shorthand (EOY, cy18, 18 8 78, 23-2020-Sep)";
    }
    if (has(DateForms.SPELLED, text)) {
      return "-years spelled in words";
    }
    if (has(DateForms.COMPARED, text)) {
      return "-comparisons of a query";
    }
    boolean week = has(DateForms.WEEK_OF_DAY, text) && told.timex().startsWith("XXXX-");
    return week ? "-weeks told by a day" : "";
  }

  private static String ofDay(String text, Value told) {
    String timex = told.timex();
    if (timex.startsWith("XXXX-WXX")) {
      return text.matches(".*\\d.*") ? "weekday and day of the month" : "weekday, past";
    }
    if (timex.startsWith("XXXX-XX")) {
      return "day of the month, past";
    }
    if (timex.startsWith("XX")) {
      return timex.contains("W") ? "-weeks of a month" : "day and month, past";
    }
    if (has(DateForms.COUNTED, text)) {
      return "-counted from another day";
    }
    if (has(DateForms.YEAR, text) || told.value().isEmpty()) {
      return "absolute: day";
    }
    return has(DateForms.TURNED_WEEKDAY, text)
        ? "-last or next weekday (they count by weeks)"
        : relative(text);
  }

  private static String relative(String text) {
    return has(DateForms.AHEAD, text) ? "relative: future" : "relative: past";
  }

  private static String ofStretch(String text, Value told) {
    String timex = told.timex();
    boolean year = has(DateForms.YEAR, text);
    if (timex.matches("(\\d{4}|XXXX)-W[\\dX]+")) {
      boolean odd = text.matches(".*\\d.*") || !told.mod().isEmpty() || timex.startsWith("X");
      return odd ? "-numbered or bounded weeks" : relative(text);
    }
    if (timex.matches(".*-W\\d+.*|.*(SU|WI|SP|FA|WE)$")) {
      return "-weeks of a month, weekends, bare seasons";
    }
    if (has(DateForms.RANGE, timex)) {
      return range(text, timex, year);
    }
    if (!told.mod().isEmpty()) {
      boolean plain = told.mod().matches("before|after|since|until|end|start|mid");
      String bounds = (year ? "absolute" : "relative") + ": since, before, after, early, late";
      return plain && has(DateForms.WHOLE, timex) ? bounds : "-mixed bounds";
    }
    if (timex.startsWith("XXXX-")) {
      return "month, past";
    }
    if (!has(DateForms.WHOLE, timex)) {
      return "-other";
    }
    return year ? "absolute: month or year" : relative(text);
  }

  private static String range(String text, String timex, boolean year) {
    boolean part = timex.matches(".*,P[36]M\\)") && !text.contains("quarters");
    if (part && text.matches("(?iU).*(quarter|trimest|quart|q\\d|h\\d|half|semest).*")) {
      boolean alone = timex.startsWith("(XXXX");
      return year ? "absolute: quarter" : alone ? "quarter" : relative(text);
    }
    boolean decade = timex.endsWith("0Y)") && !text.matches(".*\\d{4}.*\\d{4}.*");
    boolean dated = year && text.matches("(?s).*\\d{4}.*");
    return !dated || decade ? "-windows and ranges without a year" : "absolute: range";
  }

  @Override
  public boolean right(GoldCase sentence, Gold gold, Figure figure) {
    var told = gold.values().getFirst();
    return switch (figure) {
      case Figure.Day day -> day.known().filter(date -> rightDay(sentence, gold, date)).isPresent();
      case Figure.Span span -> {
        var range = DateForms.RANGE.matcher(told.timex());
        yield range.matches()
            && span.first() != null
            && span.last() != null
            && agrees(range.group(1), span.first())
            && agrees(range.group(2), span.last());
      }
      case Figure.Numeral _, Figure.Amount _, Figure.Duration _ -> false;
    };
  }

  private static boolean agrees(String day, PartialDate date) {
    if (!has(DateForms.WHOLE, day)) {
      return false;
    }
    var told = PartialDate.parse(day);
    boolean end = date.precision() < 3 && told.first().equals(date.last().plusDays(1));
    return end || (date.agreesWith(told) && date.first().equals(told.first()));
  }

  private boolean rightDay(GoldCase sentence, Gold gold, PartialDate date) {
    var told = gold.values().getFirst();
    if (told.timex().startsWith("XX")) {
      return open(sentence, gold, date);
    }
    if (has(DateForms.WHOLE, told.timex())) {
      return rightWhole(gold, PartialDate.parse(told.timex()), date);
    }
    if (told.timex().matches("\\d{4}-W\\d\\d") && !told.start().isEmpty()) {
      return date.precision() == 2
          && !date.first().isAfter(LocalDate.parse(told.end()).minusDays(1))
          && !date.last().isBefore(LocalDate.parse(told.start()));
    }
    boolean part = told.timex().matches("\\(.*,P[36]M\\)");
    return part && date.precision() == 1 && told.start().startsWith(date.toString());
  }

  /// The past reading; on the very day, or in the future tense, any reading.
  private static boolean open(GoldCase sentence, Gold gold, PartialDate date) {
    boolean day = gold.type().equals("date");
    boolean any = date.equals(sentence.reference()) || has(DateForms.FUTURE, sentence.input());
    return date.precision() == (day ? 3 : 2)
        && gold.values().stream()
            .limit(any ? 2 : 1)
            .map(value -> day ? value.value() : value.start())
            .anyMatch(value -> value.startsWith(date.toString()));
  }

  private boolean rightWhole(Gold gold, PartialDate told, PartialDate date) {
    boolean coarse =
        date.precision() < told.precision() && has(unit, gold.text()) && date.agreesWith(told);
    return coarse || date.equals(told);
  }
}
