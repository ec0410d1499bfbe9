package licet.register;

import static org.assertj.core.api.Assertions.assertThat;

import licet.register.change.Changes;
import licet.register.change.DealChange;
import licet.register.change.DealChange.Sort;
import licet.register.journal.Content;
import licet.register.journal.Journal;
import licet.vocabulary.statement.Judgement.Verdict;
import org.junit.jupiter.api.Test;

final class ChangesTest {
  private final World world =
      World.of(
          Report.at("a").news("Nokia,Apple", "license", it -> it.on("2011-06")),
          Report.at("b").news("Nokia,Apple", "license", it -> it.on("2017-05")));

  private Changes since(java.time.Instant instant) {
    return world.register.changes(instant, Journal.END);
  }

  @Test
  void nothing_changes_when_nothing_is_recorded() {
    assertThat(since(world.now()).entries()).isEmpty();
    assertThat(since(world.now()).deals()).isEmpty();
  }

  @Test
  void all_is_new_since_before_the_first_entry() {
    var changes = since(World.START);

    assertThat(changes.entries())
        .extracting(entry -> entry.content().kind())
        .containsExactly(
            Content.Kind.SOURCE, Content.Kind.READING, Content.Kind.SOURCE, Content.Kind.READING);
    assertThat(changes.deals()).extracting(DealChange::sort).containsOnly(Sort.NEW).hasSize(2);
  }

  @Test
  void a_further_report_changes_its_deal_in_the_fields_it_tells() {
    var before = world.now();
    world.add(
        Report.at("c")
            .news("Nokia,Apple", "license", it -> it.on("2017-05-23").term("5 years"))
            .reading());

    assertThat(since(before).deals())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.sort()).isEqualTo(Sort.CHANGED);
          assertThat(change.what())
              .containsExactly(
                  "date: 2017-05 → 2017-05-23", "term: – → 5 years", "sources: b → b, c");
        });
  }

  @Test
  void asked_again_the_same_is_told_until_something_is_recorded() {
    var first = since(World.START);
    var later = World.START.plusSeconds(1);

    assertThat(since(World.START)).isEqualTo(first);
    assertThat(since(later))
        .isEqualTo(new Changes(later, Journal.END, first.entries(), first.deals()));

    world.add(Report.at("c").news("Sony,LG", "license", it -> it.on("2018")).reading());

    assertThat(since(World.START).deals()).hasSize(3);
    assertThat(world.register.changes(World.START, first.entries().getLast().recordedAt()).deals())
        .isEqualTo(first.deals());
  }

  @Test
  void judgements_merge_and_split_deals() {
    var before = world.now();
    world.judgeDeals(world.dealOf("a"), world.dealOf("b"), Verdict.SAME);
    var between = world.now();
    assertThat(since(before).deals())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.sort()).isEqualTo(Sort.MERGED);
          assertThat(change.before()).hasSize(2);
        });

    var told = world.dealOf("a").told();
    world.judgeDeals(told.getFirst().id(), told.getLast().id(), Verdict.WITHDRAWN);
    assertThat(since(between).deals())
        .singleElement()
        .satisfies(change -> assertThat(change.sort()).isEqualTo(Sort.SPLIT));
    assertThat(since(before).deals()).isEmpty();
  }

  @Test
  void a_withdrawn_source_takes_its_deal_with_it() {
    var before = world.now();
    world.withdraw(world.dealOf("a").sources().getFirst().sha256());

    assertThat(since(before).deals())
        .singleElement()
        .satisfies(change -> assertThat(change.sort()).isEqualTo(Sort.GONE));
  }
}
