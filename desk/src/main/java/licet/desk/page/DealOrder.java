package licet.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import licet.register.deals.Deal;
import licet.vocabulary.patent.PatentCount;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// By what a list of deals is ordered, and which way.
///
/// @param by the column
/// @param down true for the last or largest first
public record DealOrder(By by, boolean down) {

  /// A column that can be ordered by.
  public enum By {
    /// When it was made.
    DATE("Date"),
    /// Who takes part.
    PARTIES("Parties"),
    /// What sort of deal.
    KIND("Kind"),
    /// How sure and alive.
    STATUS("Status"),
    /// How many patents.
    PATENTS("Patents"),
    /// How many voices.
    VOICES("Voices");

    private final String label;

    By(String label) {
      this.label = label;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A column's head.
  ///
  /// @param label its name
  /// @param to the address that orders by it, or null if it can't be ordered by
  /// @param sorted `ascending`, `descending` or null
  public record Head(String label, @Nullable String to, @Nullable String sorted) {}

  /// The order asked for; unless told otherwise the newest first.
  static DealOrder of(String asked) {
    boolean down = asked.startsWith("-");
    String word = down ? asked.substring(1) : asked;
    for (var by : By.values()) {
      if (by.word().equals(word)) {
        return new DealOrder(by, down);
      }
    }
    return new DealOrder(By.DATE, true);
  }

  List<Deal> of(List<Deal> deals) {
    var ordered = new ArrayList<>(deals);
    ordered.sort(down ? comparator().reversed() : comparator());
    if (by == By.DATE) {
      ordered.sort(Comparator.comparing(deal -> deal.date().isEmpty()));
    }
    return ordered;
  }

  private Comparator<Deal> comparator() {
    return switch (by) {
      case DATE -> Comparator.comparing(DealOrder::day);
      case PARTIES -> Comparator.comparing(DealOrder::names, String.CASE_INSENSITIVE_ORDER);
      case KIND -> Comparator.comparing(DealOrder::kind);
      case STATUS -> Comparator.comparingInt(deal -> deal.status().map(Enum::ordinal).orElse(-1));
      case PATENTS -> Comparator.comparingLong(DealOrder::patents);
      case VOICES -> Comparator.comparingInt(Deal::voices);
    };
  }

  private static LocalDate day(Deal deal) {
    return deal.date().map(PartialDate::first).orElse(LocalDate.MIN);
  }

  private static String names(Deal deal) {
    return deal.parties().stream().map(it -> it.who().name()).reduce("", (a, b) -> a + " " + b);
  }

  private static String kind(Deal deal) {
    return deal.kinds().stream().findFirst().map(it -> it.value().label()).orElse("");
  }

  private static long patents(Deal deal) {
    return deal.patents().stream()
        .findFirst()
        .map(it -> it.value() instanceof PatentCount.Stated(long count) ? count : 0L)
        .orElse(-1L);
  }

  /// The heads of the columns of the table, in order.
  List<Head> heads(Address here) {
    return java.util.stream.Stream.of(By.values()).map(each -> head(each, here)).toList();
  }

  private Head head(By each, Address here) {
    boolean own = each == by;
    boolean first = each == By.DATE || each == By.PATENTS || each == By.VOICES;
    boolean next = own ? !down : first;
    return new Head(
        each.label,
        here.without("page").with("sort", (next ? "-" : "") + each.word()).toString(),
        own ? (down ? "descending" : "ascending") : null);
  }
}
