package licet.rights;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import licet.vocabulary.fact.Reach;
import licet.vocabulary.fact.Share;
import licet.vocabulary.fact.Stake;

/// Who holds how many votes in whom on a day (A1).
final class Votes {
  private final Map<String, List<Stake>> stakesByPair = new LinkedHashMap<>();
  private final Map<LocalDate, List<Stake>> heldByDay = new HashMap<>();
  private final Called called;

  Votes(Ledger ledger, Called called) {
    this.called = called;
    for (var stake : ledger.all(Stake.class)) {
      var pair = called.last(stake.holder()) + "\n" + called.last(stake.in());
      stakesByPair.computeIfAbsent(pair, _ -> new ArrayList<>()).add(stake);
    }
  }

  /// The stakes held on a day: of each holder in each company the last one taken.
  List<Stake> on(LocalDate day) {
    return heldByDay.computeIfAbsent(day, this::find);
  }

  private List<Stake> find(LocalDate day) {
    var held = new ArrayList<Stake>();
    for (var stakes : stakesByPair.values()) {
      Stake last = null;
      for (var stake : stakes) {
        if (!stake.given().date().isAfter(day)) {
          last = stake;
        }
      }
      if (last != null && (last.until() == null || day.isBefore(last.until()))) {
        held.add(last);
      }
    }
    return held;
  }

  /// The days on which some stake is taken or given up.
  Set<LocalDate> days() {
    var days = new LinkedHashSet<LocalDate>();
    for (var stakes : stakesByPair.values()) {
      for (var stake : stakes) {
        days.add(stake.given().date());
        if (stake.until() != null) {
          days.add(stake.until());
        }
      }
    }
    return days;
  }

  /// Everybody who holds or is held.
  Set<String> parties() {
    var parties = new LinkedHashSet<String>();
    for (var stakes : stakesByPair.values()) {
      parties.add(called.last(stakes.getFirst().holder()));
      parties.add(called.last(stakes.getFirst().in()));
    }
    return parties;
  }

  /// The stakes by which a group holds votes in a company on a day.
  List<Stake> held(Collection<String> group, String in, LocalDate day) {
    return on(day).stream()
        .filter(stake -> called.same(stake.in(), in))
        .filter(
            stake -> group.contains(called.last(stake.holder())) || group.contains(stake.holder()))
        .toList();
  }

  /// True if these stakes in one company add up to more than all of its votes.
  static boolean tooMany(List<Stake> stakes) {
    var left = Share.WHOLE;
    for (var stake : stakes) {
      if (stake.votes().compareTo(left) > 0) {
        return true;
      }
      left = left.minus(stake.votes());
    }
    return false;
  }

  /// The votes of these stakes together; all of them where more than all are told.
  static Share together(List<Stake> stakes) {
    var numerator = BigInteger.ZERO;
    var denominator = BigInteger.ONE;
    for (var stake : stakes) {
      var votes = stake.votes();
      numerator =
          numerator.multiply(votes.denominator()).add(votes.numerator().multiply(denominator));
      denominator = denominator.multiply(votes.denominator());
    }
    return numerator.compareTo(denominator) > 0 ? Share.WHOLE : new Share(numerator, denominator);
  }

  /// Everybody whom a party controls on a day, itself among them: the least group that holds, in
  /// each of its companies, votes that meet the threshold, or that stands to it by another link
  /// (A1, A2).
  ///
  /// @param links whom a party controls by other means than votes
  Set<String> group(
      String head,
      Reach.Threshold threshold,
      LocalDate day,
      Function<String, Collection<String>> links) {
    var stakesByHolder = new HashMap<String, List<Stake>>();
    for (var stake : on(day)) {
      stakesByHolder
          .computeIfAbsent(called.last(stake.holder()), _ -> new ArrayList<>())
          .add(stake);
    }
    var counted = new HashMap<String, List<Stake>>();
    var group = new LinkedHashSet<String>();
    var open = new ArrayDeque<String>();
    open.add(called.last(head));
    while (!open.isEmpty()) {
      var each = open.remove();
      if (group.add(each)) {
        for (var stake : stakesByHolder.getOrDefault(each, List.of())) {
          var company = called.last(stake.in());
          var stakes = counted.computeIfAbsent(company, _ -> new ArrayList<>());
          stakes.add(stake);
          if (threshold.met(together(stakes))) {
            open.add(company);
          }
        }
        links.apply(each).forEach(company -> open.add(called.last(company)));
      }
    }
    return group;
  }
}
