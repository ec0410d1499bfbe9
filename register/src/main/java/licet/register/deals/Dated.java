package licet.register.deals;

import java.time.LocalDate;
import java.util.Comparator;

/// A deal with the day by which it is put in order: the first on which it can have been made, else
/// the first on which it was told; the last of all days if neither is known.
record Dated(LocalDate day, Deal deal) implements Comparable<Dated> {
  private static final Comparator<Dated> ORDER =
      Comparator.comparing(Dated::day).thenComparing(dated -> dated.deal.id());

  static Dated of(Deal deal) {
    return new Dated(
        deal.date().map(date -> date.first()).or(deal::firstTold).orElse(LocalDate.MAX), deal);
  }

  @Override
  public int compareTo(Dated other) {
    return ORDER.compare(this, other);
  }
}
