package licet.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PatentPagesTest {
  private static final String TEXT =
      """
      facts:
        - {id: P1, patent: US 8789601, filed: 2004-05-01, granted: 2008-07-22,
           expires: 2024-05-01, owner: Aster}
        - {id: T1, transfer: US 8789601, from: Aster, to: Borealis, date: 2010-03-01}
        - {id: T2, transfer: US 8789601, from: Cetus, to: Dorado, date: 2015-06-01,
           recorded: 2015-07-01}
        - {id: L1, grant: license, by: Borealis, to: "Fornax & <i>Sons</i>", date: 2012-01-01,
           patents: US 8789601, until: undisclosed}
        - {id: FR, grant: frand, by: Aster, date: 2006-01-01, patents: US 8789601}
        - {id: S1, lien: US 8789601, by: Borealis, to: Grus Bank, date: 2013-01-01,
           released: 2018-01-01, filed: office}
      """;

  @TempDir private Path folder;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(folder);
    browser.send("/agreements", "name", "chain", "text", TEXT, "because", "copy", "despite", "yes");
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void the_picture_tells_owners_liens_licenses_and_commitments_in_words() {
    var page = browser.look("/patents/us-8,789,601-B2?on=2014-06-01");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("as of 2014-06-01", "security of Grus Bank, 2013-01-01 to 2018-01-01")
        .contains("end not on record", "FRAND undertaking of Aster")
        .contains("license Fornax &amp; &lt;i&gt;Sons&lt;/i&gt;")
        .contains("Aster, 2004-05-01 to 2010-03-01")
        .doesNotContain("<i>", "style=");
  }

  @Test
  void a_break_in_the_chain_names_the_document_that_is_missing() {
    var page = browser.look("/patents/US8789601?on=2020-06-01");

    assertThat(Browser.words(page))
        .contains("Dorado or Borealis: unknown", "missing: a deed from Borealis to Cetus");
    assertThat(Browser.words(browser.look("/patents/US8789601?on=2014-06-01")))
        .contains("The chain of title is whole");
  }

  @Test
  void what_was_not_known_yet_is_not_drawn() {
    var page = browser.look("/patents/US8789601?on=2020-06-01&known-on=2011-01-01");

    assertThat(Browser.words(page)).doesNotContain("Fornax", "Grus Bank", "missing: a deed");
  }

  @Test
  void a_patent_that_nothing_is_told_of_is_not_found() {
    var page = browser.look("/patents/US1");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(Browser.words(page)).contains("no fact names the patent US1");
  }
}
