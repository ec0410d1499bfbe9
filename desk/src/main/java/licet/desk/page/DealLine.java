package licet.desk.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import licet.desk.form.Words;
import licet.register.deals.Deal;
import licet.vocabulary.deal.Status;
import licet.vocabulary.patent.PatentCount;

/// A deal in a line, as `part/deal-line.jte` shows it.
///
/// @param to its page
/// @param names its parties, such as `Nokia – Xiaomi`
/// @param parties each with its page
/// @param date as told, or empty
/// @param kinds the words for its kinds
/// @param status the word for its status, or empty
/// @param news true if a report tells it as its own news, false if it is only recalled
/// @param patents how many, or empty
/// @param money its sums, the best first
/// @param voices how many independent voices tell it
public record DealLine(
    String to,
    String names,
    List<Link> parties,
    String date,
    List<String> kinds,
    String status,
    boolean news,
    String patents,
    List<String> money,
    int voices) {
  private static final int SUMS = 2;

  /// The line of a deal.
  public static DealLine of(Deal deal) {
    var parties =
        deal.parties().stream()
            .map(it -> new Link(it.who().name(), Address.party(it.who().id()).toString()))
            .toList();
    return new DealLine(
        Address.deal(deal.id()).toString(),
        parties.isEmpty()
            ? "parties not told"
            : parties.stream().map(Link::words).collect(Collectors.joining(" – ")),
        parties,
        deal.date().map(Object::toString).orElse(""),
        deal.kinds().stream().map(it -> it.value().label()).toList(),
        deal.status().map(Status::label).orElse(""),
        deal.main(),
        patents(deal),
        deal.money().stream().map(it -> Words.of(it.value())).distinct().toList(),
        deal.voices());
  }

  private static String patents(Deal deal) {
    return deal.patents().stream()
        .findFirst()
        .map(it ->
            switch (it.value()) {
              case PatentCount.Stated(long count) -> Words.count(count, "patent", "patents");
              case PatentCount.Undisclosed _ -> "patents, number undisclosed";
            })
        .orElse("");
  }

  /// Figures and voices, such as `1,500 patents · 3 voices`.
  public String figures() {
    var sums = money.stream().limit(SUMS);
    var more =
        money.size() > SUMS
            ? Stream.of(money.size() - SUMS + " more sums")
            : Stream.<String>empty();
    return Stream.of(
            Stream.of(patents), sums, more, Stream.of(Words.count(voices, "voice", "voices")))
        .flatMap(it -> it)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
