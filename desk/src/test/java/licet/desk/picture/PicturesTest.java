package licet.desk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import licet.vocabulary.time.PartialDate;
import org.junit.jupiter.api.Test;

final class PicturesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static Network network(int parties, int ties, long seed) {
    var random = new Random(seed);
    var all =
        IntStream.range(0, parties)
            .mapToObj(it -> new Network.Party("p" + it, "Party number " + it, "/parties/p" + it))
            .toList();
    var between = new ArrayList<Network.Tie>();
    for (int i = 0; i < ties; i++) {
      int one = random.nextInt(parties);
      int other = (one + 1 + random.nextInt(parties - 1)) % parties;
      between.add(new Network.Tie("p" + one, "p" + other, "t", "/", 1 + i % 3, false));
    }
    return Network.of(all, between);
  }

  @Test
  void no_box_lies_on_another_at_sixty_parties() {
    for (long seed = 0; seed < 5; seed++) {
      var network = network(60, 90, seed);
      var boxes = network.boxes();
      for (int i = 0; i < boxes.size(); i++) {
        var one = boxes.get(i);
        assertThat(one.left()).isBetween(0, network.width() - one.width());
        assertThat(one.top()).isBetween(0, network.height() - one.height());
        for (var other : boxes.subList(i + 1, boxes.size())) {
          boolean apart =
              Math.abs(one.x() - other.x()) >= (one.width() + other.width()) / 2
                  || Math.abs(one.y() - other.y()) >= (one.height() + other.height()) / 2;
          assertThat(apart).as("seed " + seed + ": " + one + other).isTrue();
        }
      }
    }
  }

  @Test
  void the_same_ties_are_always_laid_out_the_same() {
    assertThat(network(40, 60, 7)).isEqualTo(network(40, 60, 7));
  }

  @Test
  void parties_beyond_sixty_are_counted_as_left_out() {
    var network = network(200, 400, 1);

    assertThat(network.boxes()).hasSizeLessThanOrEqualTo(Network.MOST);
    assertThat(network.boxes().size() + network.leftOut()).isBetween(190, 200);
  }

  @Test
  void nobody_and_nothing_make_small_pictures() {
    assertThat(Network.of(List.of(), List.of()).boxes()).isEmpty();
    assertThat(Timeline.of(List.of(), List.of("license")).rows()).isEmpty();
    assertThat(History.of(List.of()).rows()).isEmpty();
  }

  @Test
  void each_event_has_a_mark_in_its_row_and_its_year() {
    var timeline =
        Timeline.of(
            List.of(
                new Timeline.Event("license", 2016, "a", "/a"),
                new Timeline.Event("license", 2018, "b", "/b"),
                new Timeline.Event("pool", null, "c", "/c")),
            List.of("license", "sale", "pool"));

    assertThat(timeline.rows()).extracting(Timeline.Row::label).containsExactly("license", "pool");
    assertThat(timeline.ticks())
        .extracting(Timeline.Tick::label)
        .containsExactly("2016", "2017", "2018", "undated");
    var marks = timeline.rows().getFirst().marks();
    assertThat(marks.getFirst().x())
        .isBetween(timeline.ticks().get(0).x(), timeline.ticks().get(1).x());
    assertThat(marks.getLast().x())
        .isBetween(timeline.ticks().get(2).x(), timeline.ticks().get(3).x());
  }

  @Test
  void a_long_time_is_cut_into_longer_steps_and_a_full_column_says_how_many_more() {
    var events =
        IntStream.range(0, 400)
            .mapToObj(it -> new Timeline.Event("license", it < 200 ? 1900 : 2020, "t", "/" + it))
            .toList();
    var timeline = Timeline.of(events, List.of("license"));
    var row = timeline.rows().getFirst();

    assertThat(timeline.ticks()).hasSizeLessThan(50);
    assertThat(row.more()).hasSize(2);
    int more = row.more().stream().mapToInt(it -> Integer.parseInt(it.words().substring(1))).sum();
    assertThat(row.marks().size() + more).isEqualTo(400);
  }

  @Test
  void a_vague_date_is_a_longer_bar_than_a_day() {
    var history =
        History.of(
            List.of(
                new History.Telling(
                    DAY,
                    "one",
                    PartialDate.parse("2017-07"),
                    PartialDate.parse("2017-07-05"),
                    "/1"),
                new History.Telling(DAY, "other", PartialDate.parse("2017-07-05"), null, "/2"),
                new History.Telling(DAY, "third", null, null, "/3")));
    var spans = history.rows().stream().map(History.Row::span).toList();

    assertThat(spans.get(0)).isNotNull();
    assertThat(spans.get(1)).isNotNull();
    assertThat(spans.get(2)).isNull();
    assertThat(history.rows().getFirst().publishedX()).isPositive();
    assertThat(history.words()).contains("says 2017-07").contains("tells no date");
  }
}
