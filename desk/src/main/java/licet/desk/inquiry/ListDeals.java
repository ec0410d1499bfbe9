package licet.desk.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import licet.register.deals.Deal;
import licet.register.deals.Value;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Status;
import org.jspecify.annotations.Nullable;

/// The deals that fit a filter, the earliest first, those without a date last.
///
/// @param filter which deals
/// @param knownOn the instant as of which to answer, or null for now
public record ListDeals(Filter filter, @Nullable Instant knownOn)
    implements Inquiry<ListDeals.Found> {

  /// The deals that fit.
  ///
  /// @param deals in order
  /// @param undated how many more fit but for the time asked for, since nobody tells their date
  public record Found(List<Deal> deals, int undated) {
    /// Copies the list.
    public Found {
      deals = List.copyOf(deals);
    }
  }

  /// How sources tell a deal.
  public enum News {
    /// At least one source tells it as its own news.
    MAIN,
    /// All sources only recall it.
    RECALLED;

    /// The word used in files and on screen.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Which deals. A list with nothing in it lets everything through.
  ///
  /// @param parties names, all of which are parties to the deal
  /// @param kinds one of which the deal has
  /// @param statuses one of which the deal is in
  /// @param standards one of which the deal covers, without regard to case
  /// @param languages one of which a source that tells the deal is in
  /// @param since the first day on which it can have been made, or null
  /// @param until the first day on which it can no longer have been made, or null
  /// @param news whether a source tells it as its own news, or null if that does not matter
  public record Filter(
      List<String> parties,
      List<DealKind> kinds,
      List<Status> statuses,
      List<String> standards,
      List<String> languages,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      @Nullable News news) {
    /// Everything.
    public static final Filter ALL =
        new Filter(List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null);

    /// News or not.
    public Filter(
        List<String> parties,
        List<DealKind> kinds,
        List<Status> statuses,
        List<String> standards,
        List<String> languages,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {
      this(parties, kinds, statuses, standards, languages, since, until, null);
    }

    /// Copies the lists.
    public Filter {
      parties = List.copyOf(parties);
      kinds = List.copyOf(kinds);
      statuses = List.copyOf(statuses);
      standards = List.copyOf(standards);
      languages = List.copyOf(languages);
    }
  }

  @Override
  public Found ask(House house, Asker asker) {
    var known = house.known(knownOn);
    var ids =
        filter.parties().stream().map(name -> FindParty.id(name, known, house.clock())).toList();
    var fitting = known.deals().stream().filter(deal -> fits(deal, ids)).toList();
    boolean timed = filter.since() != null || filter.until() != null;
    if (!timed) {
      return new Found(fitting, 0);
    }
    var inTime = fitting.stream().filter(this::inTime).toList();
    return new Found(inTime, (int) fitting.stream().filter(deal -> deal.date().isEmpty()).count());
  }

  private boolean fits(Deal deal, List<String> ids) {
    return ids.stream().allMatch(id -> hasParty(deal, id))
        && (filter.news() == null || deal.main() == (filter.news() == News.MAIN))
        && any(filter.kinds(), deal.kinds())
        && (filter.statuses().isEmpty()
            || deal.status().filter(filter.statuses()::contains).isPresent())
        && (filter.standards().isEmpty() || standard(deal))
        && (filter.languages().isEmpty() || language(deal));
  }

  private static boolean hasParty(Deal deal, String id) {
    return deal.parties().stream().anyMatch(party -> party.who().id().equals(id));
  }

  private static <T> boolean any(List<T> wanted, List<Value<T>> values) {
    return wanted.isEmpty() || values.stream().anyMatch(it -> wanted.contains(it.value()));
  }

  private boolean standard(Deal deal) {
    return deal.standards().stream()
        .anyMatch(it -> filter.standards().stream().anyMatch(it.value()::equalsIgnoreCase));
  }

  private boolean language(Deal deal) {
    return deal.sources().stream()
        .anyMatch(it ->
            it.language() != null
                && filter.languages().contains(it.language().toLowerCase(Locale.ROOT)));
  }

  /// True if the deal can have been made in the time asked for.
  private boolean inTime(Deal deal) {
    return deal.date()
        .filter(date -> filter.since() == null || !date.last().isBefore(filter.since()))
        .filter(date -> filter.until() == null || date.first().isBefore(filter.until()))
        .isPresent();
  }
}
