package licet.bench.figure;

import java.util.Map;
import java.util.regex.Pattern;

/// Forms by which the date cases are told apart.
final class DateForms {
  private static final int WORDS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;

  /// A year, a month or a day in ISO form.
  static final Pattern WHOLE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /// Two dates and the time between them.
  static final Pattern RANGE = Pattern.compile("\\(([^,]+),([^,]+),.*");

  /// With a year in digits.
  static final Pattern YEAR = Pattern.compile(".*(?<!\\d)\\d{4}(?!\\d).*|.*[-/.' ]\\d\\d$", WORDS);

  /// As in the name of a file.
  static final Pattern BASIC = Pattern.compile("\\d{8}");

  /// In the future tense, or starting.
  static final Pattern FUTURE =
      words("['’]ll", "\\bwill\\b", "\\w(rai|ras|ra|rons|rez|ront|ré)\\b", "\\bwird\\b");

  static final Pattern HOLIDAY =
      words(
          "easter|christmas|independen\\w+|thanksgiving|new year\\w*|black friday|earth day",
          "saint patrick|juneteenth|freedom day|jubilee day|labor day|halloween|\\beid\\b",
          "workers' day|teacher|valentine|mother|father|pâques|noël|nouvel an|indépendance",
          "vendredi noir|jour de la terre|journée internationale|oster|weihnacht|silvester",
          "neujahr|nikolaus|heiligabend|palmsonntag|karsamstag|fastnacht|barbaratag|pfingst",
          "weltkindertag|johannistag|peter und paul|allerheiligen|erntedank|tag der arbeit",
          "herbstanfang|ewigkeitssonntag|navidad|pascua|nochebuena|año nuevo|reyes|muertos",
          "viernes negro|semana santa|san patricio|día de la|natale|pasqua|capodanno|natal",
          "páscoa|dia do trabalho");

  /// "The year" and the like.
  static final Pattern SOLITARY =
      Pattern.compile(
          "((the|same|that|la|le|l'|du|même|el|il|o|a|de[rmns]|die|das|unter der|am) ?)*"
              + "(day|week|month|year|weekend|jour|journée|semaine|mois|année|día|semana|mes|año|"
              + "giorno|settimana|mese|anno|dia|mês|ano|tag|woche|monat|jahr|jahres|week-end|"
              + "wochenende|fortnight)( that.*)?",
          WORDS);

  /// What nobody prints.
  static final Pattern SHORTHAND =
      Pattern.compile(
          "otd|eoy|cy ?\\d+|(mar|dec)\\d+.*|.*trimestr[ei]\\d.*"
              + "|.*(work(ing )?|arbeits)(week|woche)"
              + "|year to date|\\d{4}\\.0|\\d+ \\d+ \\d+|\\p{L}+-\\d{4}-\\d+\\.?"
              + "|\\d{4}/\\d+/\\p{L}+"
              + "|\\d+-\\d{4}-\\p{L}+",
          WORDS);

  static final Pattern TWO_DIGITS =
      Pattern.compile(".*\\p{L}+\\.? (of |de |del |di |von )?'?\\d\\d", WORDS);

  static final Pattern SPELLED =
      words(
          "two thousand|nineteen|seventeen|deux mille|dix.neuf|dos mil|mil novecientos|duemila",
          "dois mil|zweitausend|neunzehn");

  static final Pattern COMPARED = words("greater", "or later", "and later", "later than", "[<>=]");

  static final Pattern WEEK_OF_DAY = words("(week|semaine|semana|settimana|woche|w/c).*\\d");

  /// From another day than the day of writing.
  static final Pattern COUNTED =
      words(
          "\\d.*(after|before|from|since|après|avant|depuis|à partir|después|antes|dopo|prima)",
          "\\d.*(nach|vor dem|depois|later)",
          "later|day before|day after|since|depuis|lendemain|veille|two days (before|after)",
          "(weeks|days|months) (from|after)",
          "(después|depois|antes|dopo|prima|a partir) (de|di)|desde|später");

  /// Last Wednesday, next Friday: counted by whole weeks there.
  static final Pattern TURNED_WEEKDAY =
      words(
          "(last|next|previous|past|this|coming|following|week).*(day|mon|tue|wed|thu|fri)\\b",
          "(dernier|prochain|suivant|précédent|passé|ce ).*(di|che)\\b",
          "(day|di|manche)\\b.*(week|semaine|dernier|prochain|passé|suivant|précédent|venir)",
          "(lunes|martes|miércoles|jueves|viernes|sábado|domingo).*(pasado|siguiente|anterior)",
          "(pasado|siguiente|anterior|próximo).*(lunes|martes|miércoles|jueves|viernes)");

  static final Pattern AHEAD =
      words(
          "tomorrow|next|from now|demain|prochain|dans|mañana|domani|morgen|amanhã|dentro",
          "\\b(tra|fra)\\b|nächst|próxim",
          "\\b(in|en|em) \\w+ (day|week|month|year|día|seman|mes|año)");

  /// Ranges whose end is the day of writing or is told from it.
  static final Pattern ANCHORED = words("aujourd|hier|demain|maintenant|prochain|ce mai");

  private static final Map<String, String> UNITS =
      Map.of(
          "en", "years?|months?|weeks?|fortnights?|weekends?|decades?",
          "fr", "ans?|années?|mois|semaines?|week-ends?",
          "de", "jahr\\w*|monat\\w*|woche\\w*",
          "es", "años?|mes|meses|semanas?",
          "it", "ann[oi]|mes[ei]|settiman[ae]",
          "pt", "anos?|mês|meses|semanas?");

  private DateForms() {}

  /// With a unit longer than a day.
  static Pattern unit(String language) {
    return words("\\b(" + UNITS.getOrDefault(language, "-") + ")\\b");
  }

  /// With one of the words anywhere.
  private static Pattern words(String... alternatives) {
    return Pattern.compile(".*(" + String.join("|", alternatives) + ").*", WORDS);
  }

  static boolean has(Pattern form, String text) {
    return form.matcher(text).matches();
  }
}
