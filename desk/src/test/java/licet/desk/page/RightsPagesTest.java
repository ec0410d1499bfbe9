package licet.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RightsPagesTest {
  private static final String VIETNAMESE =
      "Nokia và Xiaomi đã ký thỏa thuận cấp phép chéo bằng sáng chế kéo dài nhiều năm.\n";
  private static final String MAY = "/ask/licensed?actor=Xiaomi&owner=nokia&in=China&on=";
  private static final String FACTS =
      """
      facts:
        - {id: P1, patent: US 9000001, granted: 2010-03-02, expires: 2027, owner: Aster}
        - {id: L1, grant: license, by: Aster, to: Borealis, date: 2013-01-01,
           patents: US 9000001, words: "to sell <b>handsets</b>", source: "license, clause 2"}
      """;

  @TempDir private Path folder;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(folder);
    browser.report("2017-07-05", VIETNAMESE);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void a_reported_license_is_answered_down_to_the_words_of_the_report() {
    var page = browser.look(MAY + "2018-06-01");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(Browser.words(page))
        .contains("Cannot tell UNKNOWN", "What is missing", "the list of patents", "territory")
        .contains("Nokia và Xiaomi đã ký thỏa thuận cấp phép chéo");
    assertThat(page.body())
        .containsPattern("href=\"/reports/[0-9a-f]{64}#s-[0-9a-f]+\"")
        .contains("href=\"/rules#D2\"", "<div class=\"step\">", "<details open>");
  }

  @Test
  void before_the_deal_and_before_the_first_report_of_it_no_permission_is_shown() {
    assertThat(Browser.words(browser.look(MAY + "2016-06-01"))).contains("No NOT-SHOWN");
    assertThat(Browser.words(browser.look(MAY + "2018-06-01&known-on=2017-07-04")))
        .contains("No NOT-SHOWN", "known on 2017-07-04");
  }

  @Test
  void the_same_question_is_answered_as_json() {
    var answer = browser.look("/api/v1" + MAY + "2018-06-01");

    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.body()).contains("\"value\" : \"UNKNOWN\"", "\"because\"", "\"known-on\"");
  }

  @Test
  void facts_pasted_count_for_one_answer_and_are_shown_as_words() {
    var page =
        browser.send(
            "/ask/licensed?actor=Borealis&patents=us+9,000,001+B2&in=US&on=2016-06-01",
            "facts",
            FACTS);

    assertThat(Browser.words(page)).contains("Yes PERMITTED", "A right covers it: license");
    assertThat(page.body())
        .contains("to sell &lt;b&gt;handsets&lt;/b&gt;")
        .doesNotContain("<b>handsets");
    assertThat(browser.look("/ask/owner?patent=US9000001").statusCode()).isEqualTo(400);
  }

  @Test
  void what_is_wrong_with_pasted_facts_is_told_by_line_and_column() {
    var page =
        browser.send(
            "/ask/owner?patent=US1&in=US",
            "facts",
            "facts:\n  - {id: F1, patent: US1, ownr: A, date: 2001}\n");

    assertThat(Browser.words(page)).contains("2:27 an unknown key 'ownr'; did you mean 'owner'?");
  }

  @Test
  void a_question_that_lacks_a_field_says_which_and_keeps_the_others() {
    var page = browser.look("/ask/licensed?actor=Xiaomi");

    assertThat(Browser.words(page)).contains("Please fill in: in, patents.");
    assertThat(page.body()).contains("value=\"Xiaomi\"");
  }

  @Test
  void two_parties_have_dealt_or_nobody_tells() {
    var dealt = browser.look("/ask/dealt-with?party=Nokia&with=Xiaomi");
    var before = browser.look("/ask/dealt-with?party=Nokia&with=Xiaomi&known-on=2017-07-04");

    assertThat(Browser.words(dealt)).contains("Yes 1 deal", "Nokia và Xiaomi");
    assertThat(Browser.words(before)).contains("Not told", "There may be one all the same");
  }

  @Test
  void coverage_answers_for_each_country() {
    var page =
        browser.send(
            "/ask/coverage?actor=Xiaomi&standard=5G&in=US,+Germany&on=2018",
            "facts",
            "facts: [{id: P1, patent: US1, granted: 2010, owner: Aster, essential-to: 5G}]");

    assertThat(Browser.words(page))
        .contains("under 5G in US on 2018-12-31", "No NOT-SHOWN", "under 5G in DE", "NOT-NEEDED");
  }

  @Test
  void each_rule_has_a_place_and_its_law() {
    var page = browser.look("/rules");

    assertThat(page.body()).contains("id=\"V1\"", "id=\"D6\"", "35 USC 261");
    assertThat(browser.look("/ask").body()).contains("action=\"/ask/licensed\"", "Such as:");
  }
}
