package licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import licet.house.Repository;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

final class DocumentedTest {
  @Test
  void every_command_and_option_is_told_in_the_reference() throws IOException {
    var page = Files.readString(Repository.here().root().resolve("docs/reference/cli.md"));
    assertThat(untold(Licet.command(Surroundings.here()), page)).isEmpty();
  }

  @Test
  void the_reference_tells_of_no_command_that_is_not_there() throws IOException {
    var page = Files.readString(Repository.here().root().resolve("docs/reference/cli.md"));
    var told = Pattern.compile("(?m)^## `licet ([a-z-]+)").matcher(page).results();
    assertThat(told.map(heading -> heading.group(1)))
        .allSatisfy(name ->
            assertThat(Licet.command(Surroundings.here()).getSubcommands()).containsKey(name));
  }

  @Test
  void a_command_without_help_or_page_is_found() {
    var told = CommandSpec.create().name("told").addOption(OptionSpec.builder("--tint").build());
    var untold = CommandSpec.create().name("untold").addSubcommand("told", new CommandLine(told));

    assertThat(untold(new CommandLine(untold), "# Reference\n\n## `licet told`\n"))
        .containsExactlyInAnyOrder(
            "told: the command has no description",
            "told: its exit codes are not listed",
            "told --tint: no description",
            "told --tint: not on the page");
  }

  /// What the page or the help leaves out.
  private static List<String> untold(CommandLine licet, String page) {
    var missing = new ArrayList<String>();
    licet.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(command -> !command.usageMessage().hidden())
        .filter(command -> !command.name().equals("help"))
        .forEach(command -> missing.addAll(untold(command, section(page, command.name()))));
    return missing;
  }

  private static List<String> untold(CommandSpec command, String section) {
    var missing = new ArrayList<String>();
    if (section.isEmpty()) {
      missing.add(command.name() + ": no section in docs/reference/cli.md");
    }
    if (command.usageMessage().description().length == 0) {
      missing.add(command.name() + ": the command has no description");
    }
    if (command.usageMessage().exitCodeList().isEmpty()) {
      missing.add(command.name() + ": its exit codes are not listed");
    }
    for (OptionSpec option : command.options()) {
      var name = command.name() + " " + option.longestName();
      if (Arrays.stream(option.description()).allMatch(String::isBlank)) {
        missing.add(name + ": no description");
      }
      if (!option.usageHelp()
          && !option.versionHelp()
          && !option.hidden()
          && !section.contains(option.longestName())) {
        missing.add(name + ": not on the page");
      }
    }
    return missing;
  }

  private static String section(String page, String name) {
    int from = page.indexOf("\n## `licet " + name + "`");
    int until = from < 0 ? -1 : page.indexOf("\n## ", from + 1);
    return from < 0 ? "" : page.substring(from, until < 0 ? page.length() : until);
  }
}
