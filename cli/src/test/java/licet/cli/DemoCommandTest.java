package licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoCommandTest {
  @TempDir private Path folder;

  @Test
  void the_demonstration_asks_one_question_of_each_kind_and_leaves_nothing() {
    var ran = new Commands(folder.resolve("licet.db")).run("demo");

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("$ licet add samples", "$ licet deals", "$ licet deal ", "$ licet party ")
        .contains("$ licet search", "$ licet check", "$ licet verify", "is as it was written");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_shell_completes_every_command() {
    var ran = new Commands(folder.resolve("licet.db")).run("completion");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("deals", "judge", "--known-on", "complete");
    assertThat(new Commands(folder).run("completion", "zsh").out()).contains("bashcompinit");
    assertThat(new Commands(folder).run("completion", "dos").code()).isEqualTo(2);
  }
}
