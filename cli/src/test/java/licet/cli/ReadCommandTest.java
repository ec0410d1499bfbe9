package licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import licet.notation.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

final class ReadCommandTest {
  @TempDir private Path folder;

  private Commands.Ran read(String... more) {
    var arguments = new String[more.length + 1];
    arguments[0] = "read";
    System.arraycopy(more, 0, arguments, 1, more.length);
    return new Commands(folder.resolve("none.db")).run(arguments);
  }

  @Test
  void each_document_is_one_line_in_the_order_given() {
    var second =
        Reports.write(
            folder.resolve("b.txt"), Reports.crossLicense("Nokia", "Xiaomi", "2017-07-05"));
    var first = Reports.write(folder.resolve("a.txt"), "The weather stays fine today.\n");

    var ran = read(second.toString(), first.toString());

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    var lines = ran.out().lines().map(line -> Json.parse(line, "line")).toList();
    assertThat(lines).hasSize(2);
    assertThat(path(lines.getFirst())).isEqualTo(second.toString());
    assertThat(path(lines.getLast())).isEqualTo(first.toString());
    assertThat(lines.getFirst().at("/source/published").stringValue()).isEqualTo("2017-07-05");
    assertThat(lines.getFirst().at("/deals").size()).isEqualTo(1);
    assertThat(lines.getFirst().at("/deals/0/kinds/0").stringValue()).isEqualTo("cross-license");
    assertThat(lines.getLast().at("/deals").size()).isZero();
  }

  @Test
  void every_passage_stands_in_the_text_at_its_code_points() {
    var text =
        "\uD83D\uDCF1 "
            + Reports.crossLicense("Nokia", "Xiaomi", "2017-07-05").replace("---\n", "");
    var file = Reports.write(folder.resolve("a.txt"), text);

    var document = Json.parse(read(file.toString()).out(), "line");

    var passages = document.at("/deals/0/passages");
    assertThat(passages.size()).isPositive();
    for (var passage : passages) {
      int start = text.offsetByCodePoints(0, passage.get("start").intValue());
      int end = text.offsetByCodePoints(0, passage.get("end").intValue());
      assertThat(text.substring(start, end)).isEqualTo(passage.get("quote").stringValue());
    }
  }

  @Test
  void the_caller_can_vouch_for_the_day_of_publication() {
    var file = Reports.write(folder.resolve("a.txt"), "Nokia and Xiaomi signed a license.\n");

    assertThat(Json.parse(read(file.toString()).out(), "line").at("/source/published").isNull())
        .isTrue();
    var told = Json.parse(read("--published", "2017-07", file.toString()).out(), "line");
    assertThat(told.at("/source/published").stringValue()).isEqualTo("2017-07");
  }

  @Test
  void a_file_that_cannot_be_read_gives_a_line_and_the_others_are_read() {
    var empty = Reports.write(folder.resolve("a-empty.txt"), "");
    Reports.write(folder.resolve("b.txt"), Reports.crossLicense("Nokia", "Xiaomi", "2017-07-05"));
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    var shot = Reports.write(folder.resolve("c.txt"), picture);

    var ran = read(folder.toString());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out().lines()).hasSize(1);
    assertThat(ran.err().lines())
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).startsWith("licet: " + empty + ": "))
        .anySatisfy(line -> assertThat(line).startsWith("licet: " + shot + ": "));
  }

  @Test
  void a_table_a_list_and_a_spreadsheet_say_the_same() {
    var file =
        Reports.write(
            folder.resolve("a.txt"), Reports.crossLicense("Nokia", "Xiaomi", "2017-07-05"));

    assertThat(read("--format", "table", file.toString()).out())
        .startsWith(file + ", en")
        .contains("PARTIES", "Nokia", "Xiaomi", "cross-license");
    assertThat(read("--format", "csv", file.toString()).out())
        .startsWith("source,language,published")
        .contains("cross-license");
    assertThat(read("--format", "json", file.toString()).out().strip())
        .startsWith("[")
        .endsWith("]")
        .contains("cross-license");
  }

  @Test
  void wrong_use_is_one_line_and_a_hint() {
    assertThat(read().code()).isEqualTo(2);
    assertThat(read("--published", "yesterday", "a.txt").err())
        .contains("--published", "yesterday", "2017-07-05")
        .doesNotContain("\tat ");
    assertThat(read("--published", "2017-02-30", "a.txt").code()).isEqualTo(2);
  }

  @Test
  void bytes_that_are_no_text_are_told_by_name() {
    var bytes = "Nokia \u00e9t".getBytes(StandardCharsets.UTF_16BE);
    var file =
        Reports.write(folder.resolve("odd.txt"), java.util.Arrays.copyOf(bytes, bytes.length - 1));

    var ran = read(file.toString());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("licet: " + file + ": ");
  }

  private static String path(ObjectNode document) {
    return document.at("/source/path").stringValue();
  }
}
