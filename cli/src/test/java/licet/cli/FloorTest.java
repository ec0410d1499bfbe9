package licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import licet.house.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FloorTest {
  private static final Path SAMPLES = Repository.here().root().resolve("samples");

  @TempDir private Path folder;

  @Test
  void the_reader_reads_the_samples_no_worse_than_before() {
    var ran =
        new Commands(folder.resolve("none.db"))
            .run("score", SAMPLES.toString(), "--floor", SAMPLES.resolve("floor.tsv").toString());

    assertThat(ran.code()).as(ran.err() + ran.out()).isZero();
    assertThat(ran.out()).contains("MEASURE", "f1", "no-deal");
  }

  @Test
  void a_measure_below_the_floor_is_told_and_the_floor_only_rises() throws IOException {
    var floor = Reports.write(folder.resolve("floor.tsv"), "en\tf1\t1.01\nen\tno-deal\t0.01\n");
    var licet = new Commands(folder.resolve("none.db"));

    var ran = licet.run("score", SAMPLES + "/en", "--floor", floor.toString(), "--raise");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("en f1", "the floor is 1.01").doesNotContain("no-deal");
    assertThat(Files.readString(floor)).contains("en\tf1\t1.01").doesNotContain("no-deal\t0.01");
  }

  @Test
  void a_floor_that_is_no_table_is_told_by_its_line() {
    var floor = Reports.write(folder.resolve("floor.tsv"), "en f1 high\n");
    var licet = new Commands(folder.resolve("none.db"));

    var ran = licet.run("score", SAMPLES + "/en", "--floor", floor.toString());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("floor.tsv:1", "language, measure and share");
    assertThat(licet.run("score", SAMPLES + "/none").err()).contains("there is no such folder");
    assertThat(licet.run("score", SAMPLES + "/en", "--raise").err()).contains("--floor");
  }
}
