package licet.bench.figure;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import licet.bench.figure.GoldCase.Gold;
import licet.bench.figure.GoldCase.Value;
import licet.reader.figure.Figure;
import licet.vocabulary.time.PartialDate;

/// Judges dates. A case may have a past and a future reading; news means the past one. Told by its
/// distance in weeks, months or years, a date is right if it agrees as exactly as that unit: a year
/// ago is a year, not a day.
final class DateJudge implements FigureCases.Judge {
  private static final Pattern WHOLE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern YEAR = Pattern.compile(".*(?<!\\d)\\d{4}(?!\\d).*|.*[-/.' ]\\d\\d$");
  private static final Pattern BASIC = Pattern.compile("\\d{8}");
  private static final Pattern TWO_DIGITS =
      Pattern.compile("(?iU).*\\p{L}+\\.? (of |de |del |di |von )?'?\\d\\d");
  private static final Pattern SPELLED =
      Pattern.compile(
          "(?iU).*(two thousand|nineteen|seventeen|deux mille|dix neuf|dix-neuf|dos mil|duemila|"
              + "dois mil|zweitausend|neunzehn).*");
  private static final Pattern ODD =
      Pattern.compile(
          "(?iU)(otd|eoy|cy ?\\d+|(mar|dec)\\d+.*|.*(trimestre|trimestr[ei])\\d.*|.*work(ing )?week|"
              + "year to date|\\d{4}\\.0|\\d+ \\d+ \\d+|\\p{L}+-\\d{4}-\\d+|\\d{4}/\\d+/\\p{L}+|"
              + "\\d+-\\d{4}-\\p{L}+)");
  private static final Pattern RANGE = Pattern.compile("\\(([^,]+),([^,]+),.*");
  private static final Pattern HOLIDAY =
      Pattern.compile(
          "(?iU).*\\b(easter|christmas|independen\\w+|thanksgiving|new year\\w*|friday 20|black friday|"
              + "earth day|saint patrick|juneteenth|freedom day|jubilee day|labor day|halloween|eid|"
              + "workers' day|pâques|noël|nouvel an|indépendance|vendredi noir|jour de la terre|"
              + "journée internationale|ostern|weihnacht\\w*|silvester|neujahr\\w*|navidad|pascua|"
              + "natale|pasqua|natal|páscoa|teacher\\w*|valentine\\w*|mother\\w*|father\\w*|"
              + "nochebuena|año nuevo|reyes|muertos|capodanno|nikolaus\\w*|heiligabend|thanksgiving).*");
  private static final Map<String, String> UNITS =
      Map.of(
          "en", "years?|months?|weeks?|fortnights?|weekends?|decades?",
          "fr", "ans?|années?|mois|semaines?|week-ends?",
          "de", "jahr\\w*|monat\\w*|woche\\w*",
          "es", "años?|mes|meses|semanas?",
          "it", "ann[oi]|mes[ei]|settiman[ae]",
          "pt", "anos?|mês|meses|semanas?");
  private static final Pattern SOLITARY =
      Pattern.compile(
          "(?iU)(the|same|that|la|le|l'|du|même|el|il|o|a|der|die|das)? ?('?)(day|week|month|year|"
              + "weekend|jour|journée|semaine|mois|année|día|semana|mes|año|giorno|settimana|mese|"
              + "anno|dia|mês|ano|tag|woche|monat|jahr|week-end|fortnight)( that.*)?");

  private final Pattern unit;

  DateJudge(String language) {
    unit = Pattern.compile("(?iU).*\\b(" + UNITS.getOrDefault(language, "-") + ")\\b.*");
  }

  @Override
  public String classOf(GoldCase sentence, Gold gold) {
    boolean date = gold.type().equals("date");
    if (!date && !gold.type().equals("daterange")) {
      return switch (gold.type()) {
        case "duration" -> "-lengths of time (own grammar, other conventions)";
        case "set" -> "-recurring times";
        default -> "-times of day";
      };
    }
    var told = gold.values().getFirst();
    String apart = apart(gold, told);
    if (!apart.isEmpty()) {
      return apart;
    }
    String name = date ? ofDay(gold, told) : ofStretch(gold, told);
    boolean anchored =
        gold.text().matches("(?iU).*(aujourd|hier|demain|maintenant|prochain|ce mai).*");
    boolean needs = !name.startsWith("-") && (anchored || !name.startsWith("absolute"));
    return needs && sentence.reference() == null ? "-no reference day in the file" : name;
  }

  private static String apart(Gold gold, Value told) {
    if (told.value().equals("not resolved") || told.timex().isEmpty()) {
      return "-no value in the file";
    }
    if (HOLIDAY.matcher(gold.text()).matches()) {
      return "-holidays";
    }
    if (SOLITARY.matcher(gold.text()).matches()) {
      return "-\"the year\" and the like, without a date";
    }
    if (BASIC.matcher(gold.text()).matches()) {
      return "-dates in file names";
    }
    if (told.timex().matches("XX\\d\\d.*") || TWO_DIGITS.matcher(gold.text()).matches()) {
      return "-years of two digits in words, or of an unknown century";
    }
    if (ODD.matcher(gold.text()).matches()) {
      return "-chat and file shorthand (EOY, cy18, 18 8 78, 23-2020-Sep)";
    }
    if (SPELLED.matcher(gold.text()).matches()) {
      return "-years spelled in words";
    }
    if (gold.text().matches("(?iU).*(greater|or later|and later|later than|[<>=]).*")) {
      return "-comparisons of a query";
    }
    if (gold.text().matches("(?iU).*(week|semaine|semana|settimana|woche|w/c).*\\d.*")
        && told.timex().matches("XXXX-.*")) {
      return "-weeks told by a day";
    }
    return "";
  }

  private String ofDay(Gold gold, Value told) {
    String timex = told.timex();
    if (timex.startsWith("XXXX-WXX")) {
      return gold.text().matches(".*\\d.*") ? "weekday and day of the month" : "weekday, past";
    }
    if (timex.startsWith("XXXX-XX")) {
      return "day of the month, past";
    }
    if (timex.startsWith("XX")) {
      return timex.contains("W") ? "-weeks of a month" : "day and month, past";
    }
    if (counted(gold)) {
      return "-counted from another day";
    }
    if (YEAR.matcher(gold.text()).matches() || told.value().isEmpty()) {
      return "absolute: day";
    }
    return turnedWeekday(gold) ? "-last or next weekday (they count by weeks)" : relative(gold);
  }

  private static boolean counted(Gold gold) {
    return gold.text()
        .matches(
            "(?iU).*\\d.*(after|before|from|since|après|avant|depuis|à partir|después|antes|dopo|"
                + "prima|nach|vor dem|depois|later).*|.*(later|day before|day after|since|depuis|"
                + "lendemain|veille|two days before|two days after|weeks from|weeks after|days from|"
                + "months after|months from).*");
  }

  private static boolean turnedWeekday(Gold gold) {
    return gold.text()
        .matches(
            "(?iU).*(last|next|previous|past|this|coming|following|upcoming|week|dernier|prochain|"
                + "suivant|précédent|passé|venir|semaine|ce ).*(day|mon|tue|wed|thu|fri|di|che)\\b.*"
                + "|(?iU).*(day|di|manche)\\b.*(week|semaine|dernier|prochain|passé|suivant|précédent|"
                + "venir).*");
  }

  private static String relative(Gold gold) {
    boolean future =
        gold.text()
            .matches(
                "(?iU).*(tomorrow|next|from now|demain|prochain|dans|mañana|domani|morgen|amanhã|"
                    + "tra|fra|dentro|nächst|próxim|in \\w+ (day|week|month|year)).*");
    return future ? "relative: future" : "relative: past";
  }

  private String ofStretch(Gold gold, Value told) {
    String timex = told.timex();
    boolean year = YEAR.matcher(gold.text()).matches();
    if (timex.matches("\\d{4}-W.*|XXXX-W.*")) {
      boolean odd = gold.text().matches(".*\\d.*") || !told.mod().isEmpty();
      return odd ? "-numbered or bounded weeks" : weekOf(gold, timex);
    }
    if (timex.matches(".*-W\\d+.*|.*(SU|WI|SP|FA|WE)$")) {
      return "-weeks of a month, weekends, bare seasons";
    }
    if (RANGE.matcher(timex).matches()) {
      return range(gold, timex, year);
    }
    if (!told.mod().isEmpty()) {
      boolean plain = told.mod().matches("before|after|since|until|end|start|mid");
      return plain && WHOLE.matcher(timex).matches()
          ? (year ? "absolute: " : "relative: ") + "with since, before, after, by, early, late"
          : "-mixed bounds";
    }
    if (timex.startsWith("XXXX-")) {
      return "month, past";
    }
    if (!WHOLE.matcher(timex).matches()) {
      return "-other";
    }
    return year ? "absolute: month or year" : relative(gold);
  }

  private static String weekOf(Gold gold, String timex) {
    return timex.startsWith("X") ? "-other" : relative(gold);
  }

  private static String range(Gold gold, String timex, boolean year) {
    boolean quarter = timex.endsWith(",P3M)") || timex.endsWith(",P6M)");
    if (quarter
        && !gold.text().contains("quarters")
        && gold.text().matches("(?iU).*(quarter|trimest|quart|q\\d|h\\d|half|semest).*")) {
      boolean alone = timex.startsWith("(XXXX");
      return year ? "absolute: quarter" : alone ? "quarter" : relative(gold);
    }
    if (!year || timex.endsWith("0Y)") && !gold.text().matches(".*\\d{4}.*\\d{4}.*")) {
      return "-windows and ranges without a year";
    }
    return gold.text().matches("(?U).*\\d.*\\d{4}.*|.*\\d{4}.*\\d.*|.*\\p{L}+.*\\d{4}.*")
        ? "absolute: range"
        : "-other";
  }

  @Override
  public boolean right(GoldCase sentence, Gold gold, Figure figure) {
    var told = gold.values().getFirst();
    return switch (figure) {
      case Figure.Day day -> day.known().filter(date -> rightDay(sentence, gold, date)).isPresent();
      case Figure.Span span -> {
        var range = RANGE.matcher(told.timex());
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
    if (!WHOLE.matcher(day).matches()) {
      return false;
    }
    var told = PartialDate.parse(day);
    boolean end = date.precision() < 3 && told.first().equals(date.last().plusDays(1));
    return end || (date.agreesWith(told) && date.first().equals(told.first()));
  }

  private boolean rightDay(GoldCase sentence, Gold gold, PartialDate date) {
    var told = gold.values().getFirst();
    if (told.timex().startsWith("XX") && gold.type().equals("date")) {
      return date.precision() == 3
          && (date.equals(PartialDate.parse(told.value())) || said(gold, date, sentence));
    }
    if (WHOLE.matcher(told.timex()).matches()) {
      return rightWhole(gold, PartialDate.parse(told.timex()), date);
    }
    if (told.timex().matches("\\d{4}-W\\d\\d") && !told.start().isEmpty()) {
      return date.precision() == 2
          && !date.first().isAfter(LocalDate.parse(told.end()).minusDays(1))
          && !date.last().isBefore(LocalDate.parse(told.start()));
    }
    if (told.timex().startsWith("XXXX-") && !told.start().isEmpty()) {
      return date.toString().equals(told.start().substring(0, 7));
    }
    boolean quarter = RANGE.matcher(told.timex()).matches() && told.timex().matches(".*,P[36]M\\)");
    return quarter && date.precision() == 1 && told.start().startsWith(date.toString());
  }

  /// Said on the very day, its name means that day.
  private static boolean said(Gold gold, PartialDate date, GoldCase sentence) {
    return date.equals(sentence.reference())
        && gold.values().stream().anyMatch(value -> value.value().equals(date.toString()));
  }

  private boolean rightWhole(Gold gold, PartialDate told, PartialDate date) {
    boolean coarse =
        date.precision() < told.precision()
            && unit.matcher(gold.text()).matches()
            && date.agreesWith(told);
    return coarse || date.equals(told);
  }
}
