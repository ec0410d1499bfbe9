package licet.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import licet.register.deals.Deal;
import licet.register.known.Known;
import licet.vocabulary.deal.Status;
import licet.vocabulary.statement.Judgement.Verdict;
import licet.vocabulary.statement.Reading;
import org.junit.jupiter.api.Test;

/// What holds in all small registers, tried out in all or very many of them.
final class SmallWorldsTest {
  private static final String STORY = "The same story told word for word by two papers. ".repeat(6);

  /// Reports that get in one another's way: near dates, vague dates, subsets of parties, copies.
  private static final List<Reading> REPORTS =
      List.of(
          report("day", "2017-07-06", "Nokia,Xiaomi", "license", it -> it.on("2017-07-05")),
          report("month", null, "Nokia,Xiaomi", "cross-license", it -> it.on("2017-07")),
          report("later", "2017-09-10", "Nokia,Xiaomi", "license", _ -> {}),
          report("year", null, "Xiaomi,Nokia", "license", it -> it.on("2017")),
          report("second", null, "Nokia,Xiaomi", "license", it -> it.on("2017-08").patents(90)),
          report("three", null, "Nokia,Xiaomi,LG", "license", it -> it.on("2017-07-20")),
          report("pair", null, "Nokia,LG", "license", it -> it.on("2017-07-21")),
          report("denial", null, "Nokia,Xiaomi", "license", it -> it.status(Status.DENIED)),
          Report.at("origin")
              .text(STORY)
              .published("2017-07-07")
              .news("Nokia,Xiaomi", "license", it -> it.on("2017-07-05"))
              .reading(),
          Report.at("copy")
              .text(STORY + "Copied.")
              .published("2017-12")
              .news("Nokia,Xiaomi", "license", _ -> {})
              .recalls("Nokia,Xiaomi", "litigation", it -> it.on("2017-07"))
              .reading());

  private static Reading report(
      String path,
      @org.jspecify.annotations.Nullable String published,
      String parties,
      String kinds,
      Consumer<Report.Telling> more) {
    var report = Report.at(path);
    if (published != null) {
      report.published(published);
    }
    return report.news(parties, kinds, more).reading();
  }

  @Test
  void all_orders_of_adding_any_four_reports_give_the_same_deals() {
    int worlds = 0;
    for (var some : choices(REPORTS, 4)) {
      List<Deal> expected = List.of();
      for (var order : orders(some)) {
        var deals = World.of(order).deals();
        expected = expected.isEmpty() ? deals : expected;
        assertThat(deals).as("%s", paths(order)).isEqualTo(expected);
        worlds++;
      }
    }
    assertThat(worlds).isEqualTo(210 * 24);
  }

  @Test
  void all_orders_of_adding_the_founding_reports_give_the_same_deals() {
    for (boolean dated : new boolean[] {true, false}) {
      var reports = FoundingReportsTest.reports(dated);
      var expected = World.of(reports).deals();
      for (var order : orders(reports)) {
        assertThat(World.of(order).deals()).as("%s", paths(order)).isEqualTo(expected);
      }
    }
  }

  @Test
  void many_orders_of_adding_all_reports_give_the_same_deals() {
    var expected = World.of(REPORTS).deals();
    for (long seed = 0; seed < 100; seed++) {
      var order = new ArrayList<>(REPORTS);
      java.util.Collections.shuffle(order, new Random(seed));
      assertThat(World.of(order).deals()).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void each_told_deal_is_in_one_deal_and_no_deal_tells_a_source_twice_unjudged() {
    for (var some : choices(REPORTS, 5)) {
      var known = World.of(some).known();
      var told = known.deals().stream().flatMap(deal -> deal.told().stream()).toList();
      assertThat(told).doesNotHaveDuplicates();
      assertThat(told).hasSize(some.stream().mapToInt(reading -> reading.deals().size()).sum());
      for (var deal : known.deals()) {
        assertThat(deal.sources()).hasSameSizeAs(deal.told());
        assertThat(deal.joins()).hasSize(deal.told().size() - 1);
      }
    }
  }

  @Test
  void what_was_known_on_an_instant_stays_what_it_was() {
    for (long seed = 0; seed < 40; seed++) {
      var random = new Random(seed);
      var world = new World();
      var seen = new TreeMap<Instant, Known>();
      for (int step = 0; step < 14; step++) {
        act(world, random);
        seen.put(world.now(), world.register.known(world.now()));
      }
      for (var entry : seen.entrySet()) {
        var again = world.register.known(entry.getKey());
        assertThat(again.deals()).as("seed %d", seed).isEqualTo(entry.getValue().deals());
        assertThat(List.copyOf(again.sources())).isEqualTo(List.copyOf(entry.getValue().sources()));
      }
    }
  }

  private static void act(World world, Random random) {
    var known = world.known();
    var deals = known.deals();
    int die = random.nextInt(10);
    if (die < 6 || deals.size() < 2) {
      world.add(REPORTS.get(random.nextInt(REPORTS.size())));
    } else if (die < 8) {
      var verdicts = Verdict.values();
      world.judgeDeals(
          deals.get(random.nextInt(deals.size())),
          deals.get(random.nextInt(deals.size())),
          verdicts[random.nextInt(verdicts.length)]);
    } else {
      var sources = List.copyOf(known.sources());
      var source = sources.get(random.nextInt(sources.size()));
      if (source.withdrawn().isEmpty()) {
        world.withdraw(source.source().sha256());
      } else {
        world.restore(source.source().sha256());
      }
    }
  }

  private static List<String> paths(List<Reading> readings) {
    return readings.stream().map(reading -> reading.source().path()).toList();
  }

  /// All choices of some of the items, in their order.
  private static <T> List<List<T>> choices(List<T> items, int count) {
    if (count == 0) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<T>>();
    for (int i = 0; i <= items.size() - count; i++) {
      for (var rest : choices(items.subList(i + 1, items.size()), count - 1)) {
        var choice = new ArrayList<T>(List.of(items.get(i)));
        choice.addAll(rest);
        all.add(choice);
      }
    }
    return all;
  }

  /// All orders of the items.
  private static <T> List<List<T>> orders(List<T> items) {
    if (items.isEmpty()) {
      return List.of(List.of());
    }
    var all = new ArrayList<List<T>>();
    for (int i = 0; i < items.size(); i++) {
      var others = new ArrayList<>(items);
      T first = others.remove(i);
      for (var rest : orders(others)) {
        var order = new ArrayList<T>(List.of(first));
        order.addAll(rest);
        all.add(order);
      }
    }
    return all;
  }
}
