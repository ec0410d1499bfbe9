package licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeskPracticeTest {
  private static final Surroundings AROUND =
      new Surroundings(Map.of(), Map.of("user.home", "nowhere"), Clock.systemUTC());

  @TempDir private Path folder;

  @Test
  void the_practice_of_the_desk_sees_its_pages_and_leaves_nothing()
      throws IOException, InterruptedException {
    Path[] thrownAway = new Path[1];

    int seen =
        Samples.use((samples, place) -> {
          thrownAway[0] = place;
          return new DeskPractice(samples.resolve("en"), place, Duration.ofMinutes(1)).run(AROUND);
        });

    assertThat(seen).isGreaterThan(20);
    assertThat(thrownAway[0]).doesNotExist();
  }

  @Test
  void the_practice_of_the_desk_gives_up_when_its_time_is_over()
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("report.txt"), "Nokia licensed its patents to Apple.");

    assertThat(new DeskPractice(folder, folder, Duration.ZERO).run(AROUND)).isZero();
  }
}
