package licet.desk.form;

import java.math.BigDecimal;
import java.util.Collection;
import licet.notation.ClaimText;
import licet.vocabulary.deal.Role;
import licet.vocabulary.money.Sum;
import licet.vocabulary.patent.PatentCount;

/// Values as people say them.
public final class Words {
  private Words() {}

  /// A number of patents, such as `1,500` or `undisclosed`.
  public static String of(PatentCount count) {
    return ClaimText.words(count);
  }

  /// A sum, such as `USD 350,000,000 a year (royalty)`.
  public static String of(Sum sum) {
    return ClaimText.words(sum);
  }

  /// A party with its roles, such as `Nokia (licensor, seller)`.
  public static String party(String name, Collection<Role> roles) {
    return ClaimText.words(name, roles);
  }

  /// A figure with commas between the thousands.
  public static String figure(BigDecimal value) {
    return ClaimText.figure(value);
  }

  /// A noun with its number, such as `1 deal` or `1,204 deals`.
  public static String count(long number, String one, String more) {
    return figure(BigDecimal.valueOf(number)) + " " + (number == 1 ? one : more);
  }
}
