package licet.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AgreementPagesTest {
  private static final String TEXT =
      """
      facts:
        - {id: P1, patent: US 8789601, granted: 2008-07-22, expires: 2024-05-01, owner: Aster}
        - {id: L1, grant: license, by: Aster, to: Borealis, date: 2013-01-01, until: undisclosed,
           patents: US 8789601, products: handsets, territory: [US, DE], source: "clause <2>"}
        - {id: S1, lien: US 8789601, by: Aster, to: Grus Bank, date: 2015-01-01, filed: office}
      """;
  private static final String QUIET =
      "facts: [{id: P1, patent: US 8789601, granted: 2008-07-22, owner: Aster}]\n";

  @TempDir private Path folder;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(folder);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private void keep(String name, String text) {
    var kept =
        browser.send(
            "/agreements", "name", name, "text", text, "because", "signed copy", "despite", "yes");
    assertThat(kept.statusCode()).isEqualTo(303);
  }

  @Test
  void an_agreement_is_read_as_a_document_and_counts_in_answers() {
    keep("aster-2013", TEXT);

    var page = browser.look("/agreements/aster-2013");
    assertThat(Browser.words(page))
        .contains("License: Aster to Borealis", "clause &lt;2&gt;", "Untilnot on record")
        .contains("What is granted where", "signed copy");
    assertThat(page.body()).contains("id=\"f-L1\"");
    var answer = browser.look("/ask/licensed?actor=Borealis&patents=US8789601&in=US&on=2016");
    assertThat(Browser.words(answer)).contains("Cannot tell UNKNOWN", "the clause on its term");
    assertThat(answer.body()).contains("href=\"/agreements/aster-2013#f-L1\"");
  }

  @Test
  void it_is_checked_while_it_is_written() {
    var wrong =
        browser.send(
            "/agreements/check", "name", "a", "text", "facts:\n  - {id: F1, patnt: US1}\n");
    var right = browser.send("/agreements/check", "name", "a", "text", TEXT);

    assertThat(Browser.words(wrong)).contains("1 problem", "2:5", "patnt");
    assertThat(wrong.body()).doesNotContain("<html");
    assertThat(Browser.words(right)).contains("It can be read: 3 facts", "C11", "(S1");
  }

  @Test
  void a_collision_is_shown_before_anything_is_kept() {
    var first = browser.send("/agreements", "name", "a", "text", TEXT, "because", "copy");

    assertThat(first.statusCode()).isEqualTo(400);
    assertThat(Browser.words(first)).contains("it collides", "Keep all the same", "C11");
    assertThat(Browser.words(browser.look("/agreements"))).contains("None is written down yet");
  }

  @Test
  void a_new_text_leaves_the_earlier_one_to_be_read() {
    keep("a", TEXT);
    var changed = browser.send("/agreements/a/edit", "text", QUIET, "because", "put <i>right</i>");

    assertThat(changed.statusCode()).isEqualTo(303);
    var page = browser.look("/agreements/a");
    assertThat(page.body()).contains("put &lt;i&gt;right", "?version=1").doesNotContain("Borealis");
    assertThat(Browser.words(browser.look("/agreements/a?version=1"))).contains("Borealis");
    assertThat(browser.look("/agreements/a/text?version=1").body()).isEqualTo(TEXT);
    assertThat(browser.send("/agreements", "name", "a", "text", QUIET, "because", "x").body())
        .contains("there is an agreement of this name already");
  }

  @Test
  void what_is_withdrawn_counts_no_more_until_it_counts_again() {
    keep("a", TEXT);

    browser.send("/agreements/a/withdraw", "because", "superseded");
    assertThat(Browser.words(browser.look("/agreements/a")))
        .contains("superseded. It counts in no");
    assertThat(browser.look("/patents/US8789601").statusCode()).isEqualTo(404);
    browser.send("/agreements/a/restore", "because", "not so");
    assertThat(browser.look("/patents/US8789601").statusCode()).isEqualTo(200);
  }

  @Test
  void a_name_that_does_not_fit_and_a_text_that_cannot_be_read_are_refused() {
    var name = browser.send("/agreements", "name", "../a", "text", QUIET, "because", "x");
    var text = browser.send("/agreements", "name", "a", "text", "facts: [", "because", "x");
    var reason = browser.send("/agreements", "name", "a", "text", QUIET, "because", " ");

    assertThat(name.body()).contains("small letters, digits and hyphens");
    assertThat(text.body()).contains("the text can't be read");
    assertThat(reason.body()).contains("for no reason");
    assertThat(browser.look("/agreements/a").statusCode()).isEqualTo(404);
  }

  @Test
  void the_example_can_be_read() {
    assertThat(Browser.words(browser.look("/agreements/new"))).contains("It can be read: 5 facts");
  }
}
