package licet.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import licet.house.Repository.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TidyTest {
  private static final Repository HERE = Repository.here();

  @Test
  void the_text_of_the_house_is_tidy() {
    assertThat(HERE.texts()).extracting(Text::path).contains("pom.xml", "dev", "README.md");
    assertThat(HERE.texts().stream().flatMap(text -> Tidy.findings(text).stream())).isEmpty();
  }

  @Test
  void the_java_of_the_house_is_tidy() {
    assertThat(TidyJava.findings(HERE.texts())).isEmpty();
  }

  @Test
  void the_pages_of_the_house_are_tidy() {
    assertThat(TidyDocs.of(HERE).findings()).isEmpty();
  }

  @Test
  void the_one_script_stays_short() {
    assertThat(HERE.texts())
        .filteredOn(text -> text.path().equals("dev"))
        .allSatisfy(text -> assertThat(text.content().lines().count()).isLessThanOrEqualTo(80));
  }

  @Test
  void every_room_with_classes_has_tests() {
    var untested =
        Rooms.MAY_IMPORT.keySet().stream()
            .filter(room -> !room.equals("bench") && has(room + "/src/main/", ".java"))
            .filter(room -> !has(room + "/src/test/", "Test.java"));
    assertThat(untested).isEmpty();
  }

  private static boolean has(String folder, String ending) {
    return HERE.texts().stream()
        .map(Text::path)
        .filter(path -> !path.endsWith("package-info.java"))
        .anyMatch(path -> path.startsWith(folder) && path.endsWith(ending));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/** An old comment. */\n",
        "int a;\t\n",
        "int a; \n",
        "int a;",
        "@Disabled void later() {}\n",
        "assumeTrue(false);\n",
        "import org.mockito.Mockito;\n",
        "// TODO finish\n",
        "var file = \"/home/ada/deals\";\n",
        "var jdk = \"/usr/lib/jvm/vendor-25\";\n",
        "var host = \"https://repo1." + "maven.org\";\n",
        "@SuppressWarnings(\"unchecked\")\n",
      })
  void an_untidy_line_is_found(String line) {
    assertThat(Tidy.findings(new Text("reader/Bad.java", line))).hasSize(1);
  }

  @Test
  void a_wide_line_is_found_and_a_wide_import_is_not() {
    var wide = "x".repeat(101) + "\n";
    assertThat(Tidy.findings(new Text("Bad.java", wide))).hasSize(1);
    assertThat(Tidy.findings(new Text("Good.java", "import " + wide))).isEmpty();
    assertThat(Tidy.findings(new Text("Good.java", "日".repeat(100) + "\n"))).isEmpty();
  }

  @Test
  void a_reason_excuses_a_silenced_warning() {
    var line = "@SuppressWarnings(\"unchecked\") // the row was written by us\n";
    assertThat(Tidy.findings(new Text("Good.java", line))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          final class DealManager {}                           | not Manager but
          final class AbstractDeal {}                          | not Abstract but
          record DealInfo() {}                                 | not Info but
          class Deal {}                                        | is open
          final class Deal { int licenceCount; }               | not licence but license
          final class Deal { void findSnippet() {} }           | not snippet but passage
          record Deal(Optional<String> day) {}                 | Optional is for results
          final class Deal { Optional<String> day; }           | Optional is for results
          final class Deal { void on(Optional<String> day) {} }| Optional is for results
          record Deal(int day) { int getDay() { return day; } }| have no get or is
          record Deal(int day) { boolean isOld() { return true; } } | have no get or is
          final class DealTest { @Test void testDeal() {} }    | a_test_is_a_sentence
          final class Deal { void first_day() {} }             | a_test_is_a_sentence
          package licet.reader.util; record Deal() {}          | is a drawer
          """)
  void untidy_java_is_found(String code, String problem) {
    assertThat(TidyJava.findings(List.of(new Text("Bad.java", code + "\n"))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.problem()).contains(problem));
  }

  @Test
  void a_long_method_is_found_and_one_line_less_is_not() {
    assertThat(TidyJava.findings(List.of(methodOf(41)))).hasSize(1);
    assertThat(TidyJava.findings(List.of(methodOf(40)))).isEmpty();
  }

  @Test
  void a_text_block_counts_as_one_line_of_its_method() {
    var block = "    String told = \"\"\"\n" + "        told\n".repeat(60) + "        \"\"\";\n";
    var code = "final class Long {\n  void tell() {\n" + block + "  }\n}\n";
    assertThat(TidyJava.findings(List.of(new Text("Good.java", code)))).isEmpty();
  }

  private static Text methodOf(int lines) {
    var body = "    count++;\n".repeat(lines - 2);
    return new Text("Bad.java", "final class Long {\n  void count() {\n" + body + "  }\n}\n");
  }

  @Test
  void tidy_java_passes() {
    var code =
        """
        package licet.vocabulary.deal;

        /// A deal.
        public record Deal(String name) {
          /// Its name, if it has one.
          Optional<String> known() {
            Optional<String> found = Optional.of(name);
            return found;
          }
        }
        """;
    assertThat(TidyJava.findings(List.of(new Text("Good.java", code)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          see [the page](docs/absent.md)    | leads nowhere
          see [the part](#no-such-part)     | no heading answers
          start in `docs/absent.md`         | there is no
          """)
  void an_untidy_page_is_found(String line, String problem) {
    var page = new Text("BAD.md", "# Bad\n\n" + line + "\n");
    assertThat(new TidyDocs(List.of(page), "docs"::equals).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.problem()).contains(problem));
  }

  @Test
  void a_page_nobody_links_to_and_a_page_without_heading_are_found() {
    var alone = new Text("docs/alone.md", "No heading.\n");
    assertThat(new TidyDocs(List.of(alone), _ -> true).findings())
        .extracting(Finding::problem)
        .containsExactlyInAnyOrder(
            "begin with one heading, as in: # Title", "no other page links here");
  }

  @Test
  void a_link_to_a_heading_of_another_page_holds() {
    var from = new Text("README.md", "# Licet\n\n[more](docs/more.md#what-it-is-for)\n");
    var to = new Text("docs/more.md", "# More\n\n## What it is for\n");
    assertThat(new TidyDocs(List.of(from, to), _ -> false).findings()).isEmpty();
  }

  @Test
  void a_line_number_in_a_page_is_found() {
    var page = new Text("docs/bad.md", "See `Deal.java:12`.\n");
    assertThat(Tidy.findings(page)).hasSize(1);
  }
}
