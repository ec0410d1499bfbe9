package licet.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import licet.vocabulary.statement.Claim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AddPagesTest {
  private static final String REPORT =
      "Nokia and Xiaomi said on 5 July 2017 that they had signed a patent cross-license.";

  @TempDir private Path folder;
  private Visitor browser;

  @BeforeEach
  void open() {
    browser = Visitor.open(folder);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private Visitor.Seen handIn(String title, String text, String published) {
    browser.get("/add");
    return browser.post("/add", "title", title, "text", text, "published", published);
  }

  private List<String> deals() {
    return browser.house().register().known().deals().stream().map(it -> it.title()).toList();
  }

  @Test
  void a_draft_shows_what_was_read_and_what_would_change_and_records_nothing() {
    var draft = handIn("Peace & quiet", REPORT, "2017-07-05");

    assertThat(draft.path()).startsWith("/add/");
    assertThat(draft.html())
        .contains("Peace &amp; quiet", "<q>Xiaomi</q>", "published 2017-07-05")
        .contains("Nokia – Xiaomi: cross-license, 2017-07-05")
        .contains("May <bdi>Xiaomi</bdi> practise patents of <bdi>Nokia</bdi>?");
    assertThat(browser.house().register().known().sources()).isEmpty();
  }

  @Test
  void a_report_is_recorded_corrected_restored_and_rejected() {
    var draft = handIn("", REPORT, "2017-07-05");

    var recorded = browser.post(draft.path(), "act", "record");
    assertThat(recorded.html()).contains("<h1>Recorded</h1>", "href=\"/reports/");
    assertThat(deals()).containsExactly("Nokia – Xiaomi: cross-license, 2017-07-05");

    var told = browser.house().register().known().sources().iterator().next().deals().getFirst();
    var date =
        told.said().stream()
            .filter(it -> it.statement().claim() instanceof Claim.MadeOn)
            .findFirst()
            .orElseThrow();
    String statement = "/reports/" + told.source().sha256() + "/statements/" + date.id();
    browser.get("/reports/" + told.source().sha256());
    browser.post(
        statement, "act", "correct", "field", "date", "value", "2017-07-04", "because", "so");
    assertThat(deals()).containsExactly("Nokia – Xiaomi: cross-license, 2017-07-04");
    browser.post(statement, "act", "undo", "because", "not so");
    assertThat(deals()).containsExactly("Nokia – Xiaomi: cross-license, 2017-07-05");
    browser.post(statement, "act", "reject", "because", "no");
    assertThat(deals().getFirst()).startsWith("Nokia – Xiaomi: cross-license");
    assertThat(browser.house().register().known().sources().iterator().next().rejected())
        .hasSize(1);
  }

  @Test
  void a_draft_is_recorded_once() {
    var draft = handIn("", REPORT, "");
    browser.post(draft.path(), "act", "record");

    assertThat(browser.post(draft.path(), "act", "record").status()).isEqualTo(400);
    assertThat(browser.house().register().known().sources()).hasSize(1);
  }

  @Test
  void what_is_discarded_is_gone() {
    var draft = handIn("", REPORT, "");

    assertThat(browser.post(draft.path(), "act", "discard").path()).isEqualTo("/add");
    assertThat(browser.get(draft.path()).status()).isEqualTo(404);
    assertThat(browser.house().register().known().sources()).isEmpty();
  }

  @Test
  void what_is_known_is_told_to_be_known() {
    browser.post(handIn("", REPORT, "2017-07-05").path(), "act", "record");

    assertThat(handIn("", REPORT, "2017-07-05").html())
        .contains("already known", "<p>No deal.</p>");
  }

  @Test
  void a_repost_within_a_draft_is_told() {
    String body = (REPORT + " Both sides were glad of it, and said so at some length. ").repeat(9);
    browser.post(handIn("First", body, "2017-07-05").path(), "act", "record");

    assertThat(handIn("Second", body + "\nMore.", "2017-07-06").html())
        .contains("repeats a report of the register; both count as one voice");
  }

  @Test
  void files_come_in_together_with_what_is_vouched_for() {
    browser.get("/add");

    var draft =
        browser.upload(
            "/add", "published", "2017-07", List.of("a.txt", "b.bin"), List.of(REPORT, "\0\1\2\3"));

    assertThat(draft.html())
        .contains("Draft of 2 reports", "a.txt", "published 2017-07", "b.bin", "can't be read");
  }

  @Test
  void a_wrong_day_or_an_empty_text_is_refused_with_what_was_expected() {
    assertThat(handIn("", REPORT, "July").html()).contains("expected 2017-07-05");
    assertThat(handIn("", "  ", "").html()).contains("expected the text of a report");
  }

  @Test
  void an_address_on_this_machine_or_in_its_network_is_not_gone_to() {
    for (var address :
        List.of(
            "http://127.0.0.1:9/",
            "http://169.254.169.254/latest/meta-data/",
            "file:///etc/passwd")) {
      browser.get("/add");
      var answer = browser.post("/add", "address", address);

      assertThat(answer.status()).as(address).isEqualTo(422);
      assertThat(answer.html()).containsAnyOf("only pages of the open web", "expected http://");
    }
  }

  @Test
  void nothing_handed_in_is_markup() {
    var draft = handIn("<script>alert(1)</script>", REPORT + " <img src=x onerror=alert(1)>", "");

    assertThat(draft.html()).doesNotContain("<script>alert", "<img");
    assertThat(draft.html()).contains("&lt;script");
  }
}
