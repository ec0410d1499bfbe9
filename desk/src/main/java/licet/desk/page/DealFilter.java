package licet.desk.page;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import licet.desk.inquiry.ListDeals;
import licet.desk.inquiry.ListDeals.News;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Status;
import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// Which deals a visitor asks for, as the form has it.
///
/// @param asked the values of the form by name
public record DealFilter(Map<String, List<String>> asked) {
  private static final List<String> NAMES =
      List.of("party", "kind", "status", "standard", "language", "from", "to", "news");

  /// One of several that can be chosen.
  ///
  /// @param value as sent
  /// @param label as shown
  /// @param chosen true if it is
  public record Choice(String value, String label, boolean chosen) {}

  static DealFilter of(Visit visit) {
    Map<String, List<String>> asked = new LinkedHashMap<>();
    for (String name : NAMES) {
      var values = visit.texts(name);
      if (!values.isEmpty()) {
        asked.put(name, values);
      }
    }
    return new DealFilter(asked);
  }

  /// The first value of a name, or the empty text.
  public String first(String name) {
    return asked.getOrDefault(name, List.of("")).getFirst();
  }

  /// The party at a place, or the empty text.
  public String party(int place) {
    var parties = asked.getOrDefault("party", List.of());
    return place < parties.size() ? parties.get(place) : "";
  }

  /// The kinds of deals.
  public List<Choice> kinds() {
    return Stream.of(DealKind.values()).map(it -> choice("kind", it.label())).toList();
  }

  /// The states of deals.
  public List<Choice> statuses() {
    return Stream.of(Status.values()).map(it -> choice("status", it.label())).toList();
  }

  /// The address of the list with nothing but the filter.
  Address address() {
    return new Address("/deals", asked);
  }

  /// True if everything goes through.
  public boolean open() {
    return asked.isEmpty();
  }

  /// What is chosen under a name, such as `license, settlement`, or `any`.
  public String chosen(String name) {
    return asked.containsKey(name) ? String.join(", ", asked.getOrDefault(name, List.of())) : "any";
  }

  /// The same for the register.
  ///
  /// @param asOf the last day on which a deal can have been made, or null
  /// @throws IllegalArgumentException if a value is none of those that there are
  ListDeals.Filter inquiry(@Nullable LocalDate asOf) {
    var to = date("to");
    var until = to == null ? null : to.last().plusDays(1);
    if (asOf != null && (until == null || asOf.isBefore(until))) {
      until = asOf.plusDays(1);
    }
    var from = date("from");
    return new ListDeals.Filter(
        values("party"),
        values("kind").stream().map(DealKind::of).toList(),
        values("status").stream().map(Status::of).toList(),
        values("standard"),
        values("language").stream().map(it -> it.toLowerCase(Locale.ROOT)).toList(),
        from == null ? null : from.first(),
        until,
        news());
  }

  private @Nullable News news() {
    return switch (first("news")) {
      case "main" -> News.MAIN;
      case "recalled" -> News.RECALLED;
      default -> null;
    };
  }

  private @Nullable PartialDate date(String name) {
    String written = first(name);
    return written.isEmpty() ? null : PartialDate.parse(written);
  }

  private List<String> values(String name) {
    return asked.getOrDefault(name, List.of());
  }

  private Choice choice(String name, String label) {
    return new Choice(label, label, values(name).contains(label));
  }
}
