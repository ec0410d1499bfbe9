package licet.notation;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Role;
import licet.vocabulary.deal.Status;
import licet.vocabulary.money.MoneyRole;
import licet.vocabulary.money.Per;
import licet.vocabulary.money.Sum;
import licet.vocabulary.patent.PatentCount;
import licet.vocabulary.patent.PatentNumber;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.Statement;
import licet.vocabulary.time.PartialDate;

/// Claims as people type them: a field, and a value as it is printed elsewhere.
public final class ClaimText {
  /// The fields a claim can be about.
  public static final List<String> FIELDS =
      List.of(
          "kind",
          "status",
          "party",
          "date",
          "patents",
          "number",
          "money",
          "standard",
          "technology",
          "territory",
          "term",
          "news");

  private static final int LONGEST = 300;
  private static final Pattern PARTY = Pattern.compile("(.*?)\\s*\\(([^()]*)\\)");
  private static final Pattern NUMBER =
      Pattern.compile("([A-Z]{2})([A-Z]{0,2}\\d{4,14})([A-Z]\\d?)?");
  private static final Pattern MONEY =
      Pattern.compile(
          "(undisclosed|to be set|([A-Z]{3}) ([\\d,]+(?:\\.\\d+)?))(?: an? (\\w+))?"
              + "(?: \\(([a-z -]+)\\))?");

  private ClaimText() {}

  /// The field a claim is about.
  public static String field(Claim claim) {
    return switch (claim) {
      case Claim.ToldAsNews _ -> "news";
      case Claim.OfKind _ -> "kind";
      case Claim.InStatus _ -> "status";
      case Claim.Involves _ -> "party";
      case Claim.MadeOn _ -> "date";
      case Claim.CountsPatents _ -> "patents";
      case Claim.NamesPatent _ -> "number";
      case Claim.Pays _ -> "money";
      case Claim.CoversStandard _ -> "standard";
      case Claim.CoversTechnology _ -> "technology";
      case Claim.HoldsIn _ -> "territory";
      case Claim.Runs _ -> "term";
    };
  }

  /// The value a claim gives its field.
  public static String value(Claim claim) {
    return switch (claim) {
      case Claim.ToldAsNews(var main) -> main ? "main" : "recalled";
      case Claim.OfKind(var kind) -> kind.label();
      case Claim.InStatus(var status) -> status.label();
      case Claim.Involves(var party, _, var roles) -> words(party, roles);
      case Claim.MadeOn(var date) -> date.toString();
      case Claim.CountsPatents(var count) -> words(count);
      case Claim.NamesPatent(var number) -> number.toString();
      case Claim.Pays(var sum) -> words(sum);
      case Claim.CoversStandard(var standard) -> standard;
      case Claim.CoversTechnology(var technology) -> technology;
      case Claim.HoldsIn(var territory) -> territory;
      case Claim.Runs(var term) -> term;
    };
  }

  /// A number of patents, such as `1,500` or `undisclosed`.
  public static String words(PatentCount count) {
    return switch (count) {
      case PatentCount.Stated(long stated) -> figure(BigDecimal.valueOf(stated));
      case PatentCount.Undisclosed _ -> "undisclosed";
    };
  }

  /// A sum, such as `USD 350,000,000 a year (royalty)`.
  public static String words(Sum sum) {
    String amount =
        switch (sum.amount()) {
          case Sum.Amount.Known(var value, var currency) -> currency + " " + figure(value);
          case Sum.Amount.Undisclosed _ -> "undisclosed";
          case Sum.Amount.ToBeSet _ -> "to be set";
        };
    String per = sum.per() == Per.TOTAL ? "" : " a " + sum.per().label();
    return amount + per + " (" + sum.role().label() + ")";
  }

  /// A party with its roles, such as `Nokia (licensor, seller)`.
  public static String words(String name, Collection<Role> roles) {
    String parts = roles.stream().map(Role::label).collect(Collectors.joining(", "));
    return parts.isEmpty() ? name : name + " (" + parts + ")";
  }

  /// A figure with commas between the thousands.
  public static String figure(BigDecimal value) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }

  /// What a value of a field looks like, for those who have to type one.
  public static String expected(String field) {
    return switch (field) {
      case "news" -> "main or recalled";
      case "kind" -> either(DealKind.values(), DealKind::label);
      case "status" -> either(Status.values(), Status::label);
      case "party" ->
          "a name, or a name with its roles as in Nokia (licensor, seller); roles are "
              + either(Role.values(), Role::label);
      case "date" -> "2017-07-05, 2017-07 or 2017";
      case "patents" -> "a whole number as in 1,500, or undisclosed";
      case "number" -> "a patent's number with its office, as in US8789601B2";
      case "money" ->
          "a sum as in USD 350,000,000 (price) or EUR 2.5 a unit (royalty), or undisclosed or to be"
              + " set in place of the figure; a total, or a "
              + either(Per.values(), Per::label)
              + "; for "
              + either(MoneyRole.values(), MoneyRole::label);
      case "territory" -> "a country's code of two letters as in CN, or worldwide";
      case "standard", "technology", "term" -> "some words, " + LONGEST + " characters at most";
      default ->
          throw new IllegalArgumentException(
              "no such field: '" + field + "'; expected " + list(FIELDS));
    };
  }

  /// The claim that gives a field a value.
  ///
  /// @param field one of [#FIELDS]
  /// @param value as [#value] gives it; a party without roles keeps those it has
  /// @param now the statement that is to say so; what is not typed is taken from it
  /// @throws IllegalArgumentException if there is no such field, or the value does not fit it; the
  ///     message says what was expected
  public static Claim read(String field, String value, Statement now) {
    String text = value.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw wrong(field, value);
    }
    return switch (field) {
      case "news" -> new Claim.ToldAsNews(of(List.of("recalled", "main"), field, text) == 1);
      case "kind" -> new Claim.OfKind(label(DealKind::of, field, text));
      case "status" -> new Claim.InStatus(label(Status::of, field, text));
      case "party" -> party(text, now);
      case "date" -> new Claim.MadeOn(label(PartialDate::parse, field, text));
      case "patents" -> new Claim.CountsPatents(count(text));
      case "number" -> new Claim.NamesPatent(number(text));
      case "money" -> new Claim.Pays(sum(text, now));
      case "standard" -> new Claim.CoversStandard(text);
      case "technology" -> new Claim.CoversTechnology(text);
      case "territory" -> new Claim.HoldsIn(territory(text));
      case "term" -> new Claim.Runs(text);
      default -> throw wrong(field, value);
    };
  }

  private static int of(List<String> words, String field, String text) {
    int index = words.indexOf(text);
    if (index < 0) {
      throw wrong(field, text);
    }
    return index;
  }

  private static <T> T label(Function<String, T> parse, String field, String text) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException _) {
      throw wrong(field, text);
    }
  }

  private static Claim party(String text, Statement now) {
    var parts = PARTY.matcher(text);
    boolean told = parts.matches();
    String name = told ? parts.group(1) : text;
    if (name.isBlank()) {
      throw wrong("party", text);
    }
    var before = now.claim() instanceof Claim.Involves it ? it : null;
    Set<Role> roles = before == null ? Set.of() : before.roles();
    if (told) {
      roles = EnumSet.noneOf(Role.class);
      for (String role : parts.group(2).split(",", -1)) {
        roles.add(label(Role::of, "party", role.strip()));
      }
    }
    return new Claim.Involves(
        name, before == null ? now.passage().quote() : before.asWritten(), roles);
  }

  private static PatentCount count(String text) {
    if (text.equals("undisclosed")) {
      return new PatentCount.Undisclosed();
    }
    String digits = text.replace(",", "");
    if (!digits.matches("\\d{1,15}") || Long.parseLong(digits) == 0) {
      throw wrong("patents", text);
    }
    return new PatentCount.Stated(Long.parseLong(digits));
  }

  private static PatentNumber number(String text) {
    var parts = NUMBER.matcher(text.replaceAll("[\\s.,/-]", "").toUpperCase(Locale.ROOT));
    if (!parts.matches()) {
      throw wrong("number", text);
    }
    String kind = parts.group(3);
    return new PatentNumber(parts.group(1), parts.group(2), kind == null ? "" : kind);
  }

  private static Sum sum(String text, Statement now) {
    var parts = MONEY.matcher(text);
    if (!parts.matches()) {
      throw wrong("money", text);
    }
    String role = parts.group(5);
    if (role == null && !(now.claim() instanceof Claim.Pays)) {
      throw wrong("money", text);
    }
    var amount =
        switch (parts.group(1)) {
          case "undisclosed" -> new Sum.Amount.Undisclosed();
          case "to be set" -> new Sum.Amount.ToBeSet();
          default ->
              new Sum.Amount.Known(
                  new BigDecimal(parts.group(3).replace(",", "")), currency(parts.group(2), text));
        };
    String per = parts.group(4);
    return new Sum(
        amount,
        per == null ? Per.TOTAL : label(Per::of, "money", per),
        role == null
            ? ((Claim.Pays) now.claim()).sum().role()
            : label(MoneyRole::of, "money", role));
  }

  private static String currency(String code, String text) {
    try {
      return Currency.getInstance(code).getCurrencyCode();
    } catch (IllegalArgumentException _) {
      throw wrong("money", text);
    }
  }

  private static String territory(String text) {
    if (text.equals("worldwide")
        || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(text)
        || text.equals("EP")
        || text.equals("EU")) {
      return text;
    }
    throw wrong("territory", text);
  }

  private static IllegalArgumentException wrong(String field, String value) {
    String expected = expected(field);
    return new IllegalArgumentException(
        "'" + value.strip() + "' is no value of " + field + "; expected " + expected);
  }

  private static <E> String either(E[] values, Function<E, String> label) {
    return list(Arrays.stream(values).map(label).toList());
  }

  private static String list(List<String> words) {
    return words.stream().limit(words.size() - 1L).collect(Collectors.joining(", "))
        + " or "
        + words.getLast();
  }
}
