package licet.desk.form;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import licet.vocabulary.deal.Role;
import licet.vocabulary.money.Per;
import licet.vocabulary.money.Sum;
import licet.vocabulary.patent.PatentCount;

/// Values as people say them.
public final class Words {
  private Words() {}

  /// A number of patents, such as `1,500` or `undisclosed`.
  public static String of(PatentCount count) {
    return switch (count) {
      case PatentCount.Stated(long stated) -> figure(BigDecimal.valueOf(stated));
      case PatentCount.Undisclosed _ -> "undisclosed";
    };
  }

  /// A sum, such as `USD 350,000,000 a year (royalty)`.
  public static String of(Sum sum) {
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
  public static String party(String name, Collection<Role> roles) {
    String parts = roles.stream().map(Role::label).collect(Collectors.joining(", "));
    return parts.isEmpty() ? name : name + " (" + parts + ")";
  }

  /// A figure with commas between the thousands.
  public static String figure(BigDecimal value) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }

  /// A noun with its number, such as `1 deal` or `1,204 deals`.
  public static String count(long number, String one, String more) {
    return figure(BigDecimal.valueOf(number)) + " " + (number == 1 ? one : more);
  }
}
