package licet.desk.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import licet.register.deals.Deal;
import licet.register.deals.DealParty;
import licet.register.deals.Value;
import licet.vocabulary.deal.Status;

/// Deals as rows, each field with all its values, the best first.
public final class DealSheet {
  private static final int SHORT_ID = 8;

  private DealSheet() {}

  /// One row a deal. `deal` is the beginning of its id.
  public static Sheet of(List<Deal> deals) {
    return new Sheet(
        List.of(
            "deal",
            "id",
            "date",
            "parties",
            "roles",
            "kinds",
            "status",
            "news",
            "patents",
            "money",
            "standards",
            "technologies",
            "territory",
            "term",
            "voices",
            "told by",
            "languages",
            "confidence"),
        deals.stream().map(DealSheet::row).toList());
  }

  /// The beginning of an id, enough to name a deal by.
  public static String shortId(String id) {
    return id.substring(0, Math.min(SHORT_ID, id.length()));
  }

  private static List<String> row(Deal deal) {
    return List.of(
        shortId(deal.id()),
        deal.id(),
        deal.date().map(Object::toString).orElse(""),
        deal.parties().stream().map(it -> it.who().name()).collect(Collectors.joining("; ")),
        deal.parties().stream().map(DealSheet::party).collect(Collectors.joining("; ")),
        words(deal.kinds(), kind -> kind.label()),
        deal.status().map(Status::label).orElse(""),
        deal.main() ? "main" : "recalled",
        words(deal.patents(), Words::of),
        words(deal.money(), Words::of),
        words(deal.standards(), it -> it),
        words(deal.technologies(), it -> it),
        words(deal.territory(), it -> it),
        words(deal.terms(), it -> it),
        Integer.toString(deal.voices()),
        deal.sources().stream().map(it -> it.path()).collect(Collectors.joining("; ")),
        deal.sources().stream()
            .flatMap(it -> java.util.stream.Stream.ofNullable(it.language()))
            .distinct()
            .sorted()
            .collect(Collectors.joining("; ")),
        String.format(Locale.ROOT, "%.2f", deal.confidence()));
  }

  private static String party(DealParty party) {
    return Words.party(party.who().name(), party.roles().stream().map(Value::value).toList());
  }

  private static <T> String words(List<Value<T>> values, Function<T, String> word) {
    return values.stream().map(Value::value).map(word).distinct().collect(Collectors.joining("; "));
  }
}
