package licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import licet.house.Golden;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

final class LicetTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void alone_it_prints_what_it_can_do() {
    assertThat(run()).isZero();
    Golden.of("help.txt").check(out.toString());
  }

  @Test
  void the_version_names_the_product_and_the_java_below_it() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("licet ").contains("Java " + Runtime.version().feature());
  }

  @Test
  void every_command_tells_how_it_is_used() {
    for (var name : Licet.command(Surroundings.here()).getSubcommands().keySet()) {
      assertThat(run(name, "--help")).as(name).isZero();
      assertThat(out.toString()).contains("Usage: licet " + name);
      assertThat(err.toString()).isEmpty();
    }
  }

  @Test
  void a_command_is_found_alone_by_its_own_name() {
    for (var name : Licet.command(Surroundings.here()).getSubcommands().keySet()) {
      if (!name.equals("help")) {
        assertThat(Licet.command(Surroundings.here(), name).getSubcommands())
            .containsOnlyKeys(name);
      }
    }
  }

  @Test
  void an_unknown_command_is_wrong_use() {
    assertThat(run("frobnicate")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("frobnicate");
    assertThat(out.toString()).isEmpty();
  }

  private int run(String... arguments) {
    return Licet.command(Surroundings.here(), arguments)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
