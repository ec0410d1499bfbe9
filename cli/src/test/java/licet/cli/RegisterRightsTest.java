package licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RegisterRightsTest {
  private static final String SIGNED =
      "Nokia and Xiaomi signed a multi-year patent cross-license agreement.\n";
  private static final String GRANTED =
      "Qualcomm granted Huawei a license to its cellular patents. The license runs for 5 years.\n";
  private static final String RUMORED =
      "Sources said Ericsson is close to signing a patent license agreement with Oppo.\n";

  @TempDir private Path folder;

  @BeforeEach
  void add() {
    add("2017-07-05", SIGNED);
    add("2020-03-02", GRANTED);
    add("2021-03-02", RUMORED);
  }

  private void add(String published, String report) {
    var file = Reports.write(folder.resolve(published + ".txt"), report);
    var ran = run("add", "--published", published, file.toString());
    assertThat(ran.code()).isZero();
  }

  private Commands.Ran run(String... arguments) {
    return new Commands(folder.resolve("register.db")).run(arguments);
  }

  private Commands.Ran check(String actor, String owner, String on, String... more) {
    var words =
        new ArrayList<>(
            List.of("check", "--actor", actor, "--patents-of", owner, "--in", "CN", "--on", on));
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  @Test
  void a_reported_license_answers_in_its_words_and_says_what_is_missing() {
    var ran = check("Xiaomi", "nokia", "2018-06-01");

    assertThat(ran.code()).isEqualTo(4);
    assertThat(ran.out())
        .startsWith("UNKNOWN")
        .contains("cross-license agreement", "2017-07-05.txt")
        .contains("the list of patents", "territory", "products", "term");
  }

  @Test
  void no_right_is_shown_before_the_deal_nor_as_known_before_the_first_report() {
    assertThat(check("Xiaomi", "Nokia", "2016-06-01").code()).isEqualTo(3);
    assertThat(check("Xiaomi", "Nokia", "2018-06-01", "--known-on", "2017-07-04").code())
        .isEqualTo(3);
    assertThat(check("Xiaomi", "Nokia", "2018-06-01", "--known-on", "2017-07-05").code())
        .isEqualTo(4);
  }

  @Test
  void a_license_that_has_run_out_shows_no_right() {
    assertThat(check("Huawei", "Qualcomm", "2022-01-01").code()).isEqualTo(4);
    assertThat(check("Huawei", "Qualcomm", "2026-01-01").code()).isEqualTo(3);
    assertThat(check("Qualcomm", "Huawei", "2022-01-01").code()).isEqualTo(3);
  }

  @Test
  void a_rumor_shows_no_right() {
    assertThat(check("OPPO", "Ericsson", "2022-01-01").code()).isEqualTo(3);
  }
}
