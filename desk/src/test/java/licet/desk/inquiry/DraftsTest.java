package licet.desk.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DraftsTest {
  private static final Asker ANN = new Asker("Ann");
  private static final Drafts.Vouched NOTHING = new Drafts.Vouched(null, null);

  @TempDir private Path folder;
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-01-01T12:00:00Z"));
  private final Drafts drafts = new Drafts();
  private House house = new House("none", Clock.systemUTC());

  @BeforeEach
  void open() {
    InstantSource source = now::get;
    house = new House(folder.resolve("licet.db").toString(), source.withZone(ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    house.close();
  }

  private Draft draft(String text) {
    var opened = Drafts.opened(Drafts.pasted(text, ""), house);
    var draft = drafts.begin(opened, NOTHING, house, ANN);
    draft.await(60_000);
    return draft;
  }

  @Test
  void a_draft_is_found_by_whoever_handed_it_in_and_by_nobody_else() {
    var draft = draft("Nokia and Xiaomi signed a cross-license.");

    assertThat(drafts.find(draft.id(), house, ANN)).contains(draft);
    assertThat(drafts.find(draft.id(), house, new Asker("Bob"))).isEmpty();
    assertThat(drafts.of(house, new Asker("Bob"))).isEmpty();
    assertThat(draft.state()).isEqualTo(Draft.State.READY);
    assertThat(draft.readings()).hasSize(1);
  }

  @Test
  void after_two_hours_a_draft_is_gone() {
    var draft = draft("Nokia");
    now.updateAndGet(it -> it.plus(Duration.ofMinutes(119)));
    assertThat(drafts.find(draft.id(), house, ANN)).isPresent();

    now.updateAndGet(it -> it.plus(Duration.ofMinutes(2)));

    assertThat(drafts.find(draft.id(), house, ANN)).isEmpty();
  }

  @Test
  void of_too_many_drafts_the_oldest_goes() {
    var first = draft("Nokia");
    for (int i = 0; i < 24; i++) {
      now.updateAndGet(it -> it.plusSeconds(1));
      draft("Nokia " + i);
    }

    assertThat(drafts.find(first.id(), house, ANN)).isEmpty();
    assertThat(drafts.of(house, ANN)).hasSizeBetween(20, 24);
  }
}
