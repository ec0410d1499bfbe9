package licet.desk.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import licet.vocabulary.deal.Status;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.Reading;
import licet.vocabulary.statement.ToldDeal;

/// Readings as rows: one a deal, and one for a document that tells none.
public final class ReadingSheet {
  /// The columns.
  public static final List<String> COLUMNS =
      List.of(
          "source",
          "language",
          "published",
          "title",
          "news",
          "date",
          "parties",
          "kinds",
          "status",
          "patents",
          "money",
          "standards",
          "technologies",
          "territory",
          "term",
          "confidence",
          "quote");

  private ReadingSheet() {}

  /// The rows of a reading.
  public static List<List<String>> rows(Reading reading) {
    var source = reading.source();
    var head =
        List.of(
            source.path(),
            Objects.toString(source.language(), ""),
            Objects.toString(source.published(), ""),
            Objects.toString(source.title(), ""));
    var deals = reading.deals().stream().map(ReadingSheet::cells).toList();
    var none = Stream.generate(() -> "").limit(COLUMNS.size() - head.size()).toList();
    return (deals.isEmpty() ? List.of(none) : deals)
        .stream().map(cells -> Stream.concat(head.stream(), cells.stream()).toList()).toList();
  }

  private static List<String> cells(ToldDeal deal) {
    return List.of(
        deal.main() ? "main" : "recalled",
        deal.date().map(Object::toString).orElse(""),
        join(deal.parties().stream().map(it -> Words.party(it.party(), it.roles()))),
        join(deal.kinds().stream().map(kind -> kind.label())),
        deal.status().map(Status::label).orElse(""),
        deal.patents().map(Words::of).orElse(""),
        join(deal.claims(Claim.Pays.class).map(it -> Words.of(it.sum()))),
        join(deal.claims(Claim.CoversStandard.class).map(it -> it.standard())),
        join(deal.claims(Claim.CoversTechnology.class).map(it -> it.technology())),
        join(deal.claims(Claim.HoldsIn.class).map(it -> it.territory())),
        join(deal.claims(Claim.Runs.class).map(it -> it.term())),
        String.format(java.util.Locale.ROOT, "%.2f", deal.confidence()),
        deal.statements().getFirst().passage().quote());
  }

  private static String join(Stream<String> words) {
    return words.distinct().collect(Collectors.joining("; "));
  }
}
