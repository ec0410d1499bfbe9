package licet.register.deals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Role;
import licet.vocabulary.deal.Status;
import licet.vocabulary.money.Sum;
import licet.vocabulary.patent.PatentCount;
import licet.vocabulary.statement.Claim;

/// What of a told deal helps to find others of the same event.
///
/// @param told the deal as told
/// @param when the days on which it can have been made
/// @param families the sorts of event it can be part of
/// @param kinds its kinds
/// @param parties ids of its parties
/// @param acting ids of those with a role
/// @param suing ids of plaintiffs
/// @param taking ids of licensees
/// @param giving ids of licensors
/// @param count how many patents, if a figure is told
/// @param sums known amounts by currency, measure and purpose
/// @param denied true if it is told not to be so
record Clue(
    Told told,
    When when,
    Set<Family> families,
    Set<DealKind> kinds,
    Set<String> parties,
    Set<String> acting,
    Set<String> suing,
    Set<String> taking,
    Set<String> giving,
    OptionalLong count,
    Map<String, Set<BigDecimal>> sums,
    boolean denied) {

  /// Before others comes who was published first, then news, then the smaller id.
  static final Comparator<Clue> FOUNDING =
      Comparator.<Clue, LocalDate>comparing(
              clue -> {
                var day = clue.told.source().published();
                return day == null ? LocalDate.MAX : day.first();
              })
          .thenComparing(clue -> !clue.told.deal().main())
          .thenComparing(Clue::id);

  static Clue of(Told told) {
    var deal = told.deal();
    var kinds = EnumSet.noneOf(DealKind.class);
    kinds.addAll(deal.kinds());
    return new Clue(
        told,
        When.of(told),
        Family.of(kinds),
        kinds,
        told.parties(),
        withRole(told, EnumSet.allOf(Role.class)),
        withRole(told, EnumSet.of(Role.PLAINTIFF)),
        withRole(told, EnumSet.of(Role.LICENSEE)),
        withRole(told, EnumSet.of(Role.LICENSOR)),
        count(told),
        sums(told),
        deal.status().filter(status -> status == Status.DENIED).isPresent());
  }

  private static Set<String> withRole(Told told, Set<Role> any) {
    return told.deal().parties().stream()
        .filter(party -> party.roles().stream().anyMatch(any::contains))
        .map(party -> told.whoIs(party).id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  String id() {
    return told.id();
  }

  /// The parties' names, for reasons.
  String names(Set<String> ids) {
    return told.deal().parties().stream()
        .map(told::whoIs)
        .filter(who -> ids.contains(who.id()))
        .map(who -> who.name())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  Set<DealKind> sharedKinds(Clue other) {
    var shared = EnumSet.noneOf(DealKind.class);
    shared.addAll(kinds);
    shared.retainAll(other.kinds);
    return shared;
  }

  /// True if both tell the same number of patents or an equal sum for the same purpose.
  boolean sharesFigure(Clue other) {
    if (count.isPresent() && count.equals(other.count)) {
      return true;
    }
    return sums.entrySet().stream()
        .anyMatch(entry ->
            other.sums.getOrDefault(entry.getKey(), Set.of()).stream()
                .anyMatch(entry.getValue()::contains));
  }

  /// Figures under which a deal that names one party only can be found.
  List<String> figures() {
    var figures = new TreeSet<String>();
    count.ifPresent(figure -> figures.add("patents " + figure));
    sums.forEach((key, values) -> values.forEach(value -> figures.add(key + " " + value)));
    return List.copyOf(figures);
  }

  private static OptionalLong count(Told told) {
    return told.deal()
        .claims(Claim.CountsPatents.class)
        .flatMapToLong(claim ->
            switch (claim.count()) {
              case PatentCount.Stated(var figure) -> LongStream.of(figure);
              case PatentCount.Undisclosed _ -> LongStream.empty();
            })
        .findFirst();
  }

  private static Map<String, Set<BigDecimal>> sums(Told told) {
    var sums = new TreeMap<String, Set<BigDecimal>>();
    told.deal()
        .claims(Claim.Pays.class)
        .map(Claim.Pays::sum)
        .forEach(sum -> {
          if (sum.amount() instanceof Sum.Amount.Known(var value, var currency)) {
            String key = currency + " " + sum.per().label() + " " + sum.role().label();
            sums.computeIfAbsent(key, _ -> new HashSet<>()).add(value.stripTrailingZeros());
          }
        });
    return sums;
  }
}
