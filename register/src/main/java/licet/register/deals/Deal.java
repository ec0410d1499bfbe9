package licet.register.deals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Status;
import licet.vocabulary.money.Sum;
import licet.vocabulary.patent.PatentCount;
import licet.vocabulary.patent.PatentNumber;
import licet.vocabulary.source.Source;
import licet.vocabulary.time.PartialDate;

/// One event between its parties, as all the sources together tell it. It is a view: each of its
/// fields lists all the values that were said, the best first, and each value the statements behind
/// it. Nothing here is stored.
///
/// The id is that of the told deal it began with: the one published first, news before recalls.
/// When an older source comes in, the id changes, but the id of every told deal in it keeps finding
/// the deal.
///
/// @param id 16 hexadecimal digits
/// @param told the deal as each source tells it, in the order of publication; at least one
/// @param kinds what sort of deal it is
/// @param statuses how sure and how alive it is
/// @param parties who takes part
/// @param dates when it was made or announced
/// @param patents how many patents it is about
/// @param numbers which patents it names
/// @param money its sums
/// @param standards standards it covers
/// @param technologies fields it covers
/// @param territory where it holds
/// @param terms how long it runs
/// @param joins why the told deals are held to be one
/// @param relations how it stands to other deals
public record Deal(
    String id,
    List<Told> told,
    List<Value<DealKind>> kinds,
    List<Value<Status>> statuses,
    List<DealParty> parties,
    List<Value<PartialDate>> dates,
    List<Value<PatentCount>> patents,
    List<Value<PatentNumber>> numbers,
    List<Value<Sum>> money,
    List<Value<String>> standards,
    List<Value<String>> technologies,
    List<Value<String>> territory,
    List<Value<String>> terms,
    List<Join> joins,
    List<Relation> relations) {

  /// Those who rank values are told this when they ask.
  public static final String POLICY =
      "signed contract, then office record, then a party's own release, then press, then repost;"
          + " then the value that more independent voices give, then the surest reading,"
          + " then the earliest. A status yields to one further on: rumored, denied, pending,"
          + " reported, announced, expired, ended. Nothing said is left out.";

  /// Copies the lists.
  ///
  /// @throws IllegalArgumentException if nobody tells the deal
  public Deal {
    told = List.copyOf(told);
    joins = List.copyOf(joins);
    relations = List.copyOf(relations);
    if (told.isEmpty()) {
      throw new IllegalArgumentException("nobody tells the deal " + id);
    }
  }

  /// True if any source tells it as its own news.
  public boolean main() {
    return told.stream().anyMatch(it -> it.deal().main());
  }

  /// Its status by the policy, if any source tells one.
  public Optional<Status> status() {
    return statuses.stream().findFirst().map(Value::value);
  }

  /// Its date by the policy: the best value, in the finest form that agrees with it.
  public Optional<PartialDate> date() {
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    var best = dates.getFirst().value();
    for (var each : dates) {
      if (each.value().precision() > best.precision() && each.value().agreesWith(best)) {
        best = each.value();
      }
    }
    return Optional.of(best);
  }

  /// The first day on which a source that tells it can have been published; the deal or word of it
  /// is no younger. Empty if no source tells its day.
  public Optional<LocalDate> firstTold() {
    return told.stream()
        .map(it -> it.source().published())
        .flatMap(day -> day == null ? Stream.empty() : Stream.of(day.first()))
        .min(LocalDate::compareTo);
  }

  /// The sources that tell it, each once.
  public List<Source> sources() {
    return told.stream().map(Told::source).distinct().toList();
  }

  /// How many independent voices tell it.
  public int voices() {
    return (int) told.stream().map(Told::voice).distinct().count();
  }

  /// How likely it was read right: the surest of its readings.
  public double confidence() {
    return told.stream().mapToDouble(it -> it.deal().confidence()).max().orElse(0);
  }

  /// The same deal with its relations.
  Deal with(List<Relation> related) {
    return new Deal(
        id,
        told,
        kinds,
        statuses,
        parties,
        dates,
        patents,
        numbers,
        money,
        standards,
        technologies,
        territory,
        terms,
        joins,
        related);
  }

  /// A line for people, such as `Nokia – Xiaomi: cross-license, patent-sale, 2017-07`.
  public String title() {
    String names = parties.stream().map(it -> it.who().name()).collect(Collectors.joining(" – "));
    String what = kinds.stream().map(it -> it.value().label()).collect(Collectors.joining(", "));
    String title = (names.isEmpty() ? "parties not told" : names) + ": " + what;
    return date().map(date -> title + ", " + date).orElse(title);
  }
}
