package licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import licet.house.Repository;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples on the pages: every `$ licet …` in a `console` block is run, in order, and must do
/// what it is shown to do. `./dev golden cli` writes what they print.
///
/// What they print is not compared, for each better reader prints something else; an id printed by
/// an earlier example stands for the one printed now.
final class ExamplesTest {
  private static final Path ROOT = Repository.here().root();
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\n(.*?)^```$");
  private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{8}\\b");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
  private static final int LINES = 48;

  @TempDir private Path folder;
  private final Map<String, String> idNow = new LinkedHashMap<>();

  @ParameterizedTest
  @ValueSource(strings = {"docs/reference/cli.md", "docs/tutorial/first-deals.md"})
  void every_example_runs(String page) throws IOException {
    var text = Files.readString(ROOT.resolve(page));
    var licet = new Commands(folder.resolve("licet.db")).with("LICET_COLUMNS", "100");
    var ran = new ArrayList<String>();
    String written =
        BLOCK
            .matcher(text)
            .replaceAll(block -> {
              var lines = new StringBuilder("```console\n");
              for (var example : examples(block.group(1))) {
                ran.add(example.command());
                lines.append(run(example, licet));
              }
              return java.util.regex.Matcher.quoteReplacement(lines + "```");
            });
    assertThat(ran).isNotEmpty();
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(ROOT.resolve(page), written);
    }
  }

  private String run(Example example, Commands licet) {
    var words = new ArrayList<String>();
    var matcher = WORD.matcher(example.command());
    while (matcher.find()) {
      String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      words.add(placed(idNow.getOrDefault(word, word)));
    }
    var ran = licet.run(words.subList(1, words.size()).toArray(String[]::new));
    assertThat(ran.code()).as("%s%n%s", example.command(), ran.err()).isZero();
    assertThat(ran.out()).as(example.command()).isNotBlank();
    var before = ID.matcher(example.output()).results().map(it -> it.group()).toList();
    var now = ID.matcher(ran.out()).results().map(it -> it.group()).toList();
    for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
      idNow.putIfAbsent(before.get(i), now.get(i));
    }
    return "$ " + current(example.command()) + "\n" + shown(ran.out() + ran.err());
  }

  private String current(String command) {
    return ID.matcher(command).replaceAll(it -> idNow.getOrDefault(it.group(), it.group()));
  }

  /// A word of a command, with files in the places where they are.
  private String placed(String word) {
    if (word.equals("samples") || word.startsWith("samples/") || word.startsWith("cases/")) {
      return ROOT.resolve(word).toString();
    }
    return word.endsWith(".db") ? folder.resolve(word).toString() : word;
  }

  private String shown(String printed) {
    String plain = printed.replace(ROOT + "/", "").replace(folder + "/", "");
    var lines =
        plain.lines().map(line -> line.length() > 220 ? line.substring(0, 220) + "…" : line);
    var all = lines.toList();
    boolean cut = all.size() > LINES;
    return String.join("\n", all.subList(0, cut ? LINES : all.size())) + (cut ? "\n…\n" : "\n");
  }

  private static List<Example> examples(String block) {
    var examples = new ArrayList<Example>();
    for (var part : block.split("(?m)^\\$ ", -1)) {
      if (!part.isBlank()) {
        int end = part.indexOf('\n');
        examples.add(new Example(part.substring(0, end), part.substring(end + 1)));
      }
    }
    return examples;
  }

  private record Example(String command, String output) {}
}
