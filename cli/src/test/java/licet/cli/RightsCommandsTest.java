package licet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import licet.house.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RightsCommandsTest {
  private static final Path EXAMPLES = Repository.here().root().resolve("cases/examples");
  private static final String TAGS = EXAMPLES.resolve("toll-tags.yaml").toString();
  private static final String SALE = EXAMPLES.resolve("portfolio-sale.yaml").toString();

  @TempDir private Path folder;

  private Commands.Ran run(String... arguments) {
    return new Commands(folder.resolve("none.db")).run(arguments);
  }

  private Commands.Ran check(String act, String... more) {
    var words =
        new java.util.ArrayList<>(
            java.util.List.of(
                "check",
                "--actor",
                "ETC",
                "--patent",
                "us 5,805,082",
                "--in",
                "US",
                "--product",
                "tags",
                "--on",
                "2005-01-15",
                "--facts",
                TAGS,
                "--act",
                act));
    words.addAll(java.util.List.of(more));
    return run(words.toArray(String[]::new));
  }

  private Path file(String name, String text) {
    return Reports.write(folder.resolve(name), text);
  }

  @Test
  void a_check_answers_with_its_value_its_facts_and_its_exit_code() {
    var use = check("use");
    var make = check("make");

    assertThat(use.code()).isZero();
    assertThat(use.out())
        .startsWith("PERMITTED-BY-EXHAUSTION")
        .contains("F2, 2001-06-01: grant covenant, by TransCore, to Mark IV");
    assertThat(use.err()).isEmpty();
    assertThat(make.code()).isEqualTo(3);
    assertThat(make.out()).startsWith("NOT-SHOWN");
  }

  @Test
  void a_proof_is_explained_with_rules_law_and_facts() {
    var ran = check("use", "--explain");

    assertThat(ran.out())
        .contains("because\n")
        .contains("(X1)")
        .contains("US, settled: ")
        .contains("[settlement, clause 3]");
  }

  @Test
  void json_holds_the_question_and_the_whole_proof() {
    var json = check("use", "--format", "json").json();

    assertThat(json.get("value").stringValue()).isEqualTo("PERMITTED-BY-EXHAUSTION");
    assertThat(json.get("question").get("practise").get(0).stringValue()).isEqualTo("us 5,805,082");
    assertThat(json.get("because").get("premises").isEmpty()).isFalse();
    assertThat(json.get("missing").isEmpty()).isTrue();
  }

  @Test
  void what_was_not_known_yet_is_not_counted() {
    var ran = check("use", "--known-on", "2001-12-31", "--format", "md");

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).startsWith("## NOT-SHOWN");
  }

  @Test
  void a_patent_that_no_fact_names_is_wrong_use() {
    var ran = run("owner", "US7", "--in", "US", "--facts", TAGS);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("licet: ").doesNotContain("Exception");
  }

  @Test
  void facts_that_are_wrong_are_told_line_by_line() {
    var bad = file("bad.yaml", "facts:\n  - {id: F1, patent: US1, ownr: A, date: 2001}\n  - x\n");

    var ran = run("owner", "US1", "--in", "US", "--facts", bad.toString());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines())
        .containsExactly(
            "licet: " + bad + ":2:27: an unknown key 'ownr'; did you mean 'owner'?",
            "licet: " + bad + ":3:5: 'x'; expected a fact, such as {id: F1, patent: US5805082}");
  }

  @Test
  void facts_of_several_files_stand_together() {
    var one = file("one.yaml", "facts: [{id: F1, patent: US1, date: 2001, owner: A}]\n");
    var two = file("two.yaml", "facts: [{id: F1, transfer: US1, from: A, to: B, date: 2002}]\n");

    var ran =
        run("owner", "US1", "--in", "US", "--facts", one.toString(), "--facts", two.toString());

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("CLEAR: B").contains("two:F1, 2002-01-01");
  }

  @Test
  void encumbrances_come_in_every_form() throws Exception {
    var list = file("list.txt", "US 9,000,001 # the first\n\nUS9000002\n");
    String[] words = {
      "encumbrances",
      "--list",
      list.toString(),
      "--in",
      "US",
      "--buyer",
      "Equinox",
      "--on",
      "2016-06-01",
      "--facts",
      SALE,
      "--format",
      ""
    };

    assertThat(formatted(words, "text").out())
        .contains("RUNS license Borealis on US 9,000,001 until 2026-01-01; more may join");
    assertThat(formatted(words, "csv").out())
        .startsWith("patent,item,is,")
        .contains("\"US 9,000,001\",arbitration clause,STAYS");
    assertThat(formatted(words, "json").json().get("items").size()).isEqualTo(7);
    assertThat(formatted(words, "html").out())
        .startsWith("<!doctype html>")
        .contains("<h2>Sources</h2>", "[1]</span> L3, 2015-01-01: ");
    assertThat(formatted(words, "xlsx").code()).isEqualTo(2);
    words[0] = "encumbrances";
    var book = folder.resolve("book.xlsx");
    var ran =
        run(
            java.util.stream.Stream.concat(
                    java.util.Arrays.stream(words).limit(words.length - 1),
                    java.util.stream.Stream.of("xlsx", "--output", book.toString()))
                .toArray(String[]::new));
    assertThat(ran.code()).isZero();
    assertThat(Files.readAllBytes(book)).startsWith('P', 'K');
  }

  private Commands.Ran formatted(String[] words, String format) {
    var all = words.clone();
    all[all.length - 1] = format;
    return run(all);
  }

  @Test
  void a_memo_shows_names_as_words_and_not_as_marks() {
    var facts =
        file(
            "x.yaml",
            """
            facts:
              - {id: F1, patent: US1, date: 2001, owner: A}
              - {id: F2, grant: license, by: A, to: "<b>B & C</b>", date: 2002, patents: US1}
            """);

    var ran =
        run(
            "encumbrances",
            "US1",
            "--in",
            "US",
            "--on",
            "2003",
            "--facts",
            facts.toString(),
            "--format",
            "html");

    assertThat(ran.out()).contains("&lt;b&gt;B &amp; C&lt;/b&gt;").doesNotContain("<b>");
  }

  @Test
  void coverage_has_a_row_for_each_country() {
    var ran =
        run(
            "coverage",
            "--actor",
            "ETC",
            "--standard",
            "tolling",
            "--in",
            "DE,US",
            "--on",
            "2005",
            "--facts",
            TAGS,
            "--format",
            "csv");

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out().lines().map(line -> line.replaceFirst(",[^,]*,.*", "")))
        .containsExactly("country", "DE", "US");
    assertThat(ran.out()).contains("DE,NOT-NEEDED", "US,NOT-SHOWN");
  }

  @Test
  void conflicts_are_told_with_their_facts() {
    var ran = run("conflicts", "US9000001", "--in", "US", "--on", "2016-06-01", "--facts", SALE);

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).contains("C11: ", "L3");
  }

  @Test
  void case_files_are_run_and_counted() {
    var ran = run("test", EXAMPLES.toString());

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEqualTo("4 passed, 0 failed\n");
    for (var engine : List.of("oracle", "compiled", "both")) {
      assertThat(run("test", "--engine", engine, EXAMPLES.toString()).out())
          .isEqualTo("4 passed, 0 failed\n");
    }
  }

  @Test
  void a_failing_case_tells_what_was_expected_and_what_decides() {
    var cases =
        file(
            "c.yaml",
            """
            facts: [{id: F1, patent: US1, date: 2001, owner: A}]
            cases:
              - id: C1
                title: A stranger
                questions:
                  - ask: {practise: US1, actor: X, in: US, act: use, product: p, on: 2003}
                    expect: PERMITTED
              - id: C2
                disputed-expectation: nobody granted it anything
                questions:
                  - ask: {practise: US1, actor: X, in: US, act: use, product: p, on: 2003}
                    expect: PERMITTED
            """);

    var ran = run("test", cases.toString());

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .contains(
            cases + " C1: A stranger\n",
            "  verdict: expected PERMITTED, answered NOT-SHOWN\n",
            "  decided by D5: ",
            "expectations that are disputed: 1\n",
            cases + " C2: nobody granted it anything")
        .endsWith("0 passed, 1 failed\n");
  }

  @Test
  void a_case_file_that_cannot_be_read_does_not_stop_the_others() throws Exception {
    file("cases/a.yaml", "facts: [\n");
    file("cases/b.yaml", Files.readString(Path.of(TAGS)));

    var ran = run("test", folder.resolve("cases").toString());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("licet: ").contains("a.yaml:2:1: is no YAML");
    assertThat(ran.out()).isEqualTo("3 passed, 0 failed\n");
  }

  @Test
  void the_schema_is_printed_as_json() {
    assertThat(run("schema").json().get("$schema").stringValue())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }
}
