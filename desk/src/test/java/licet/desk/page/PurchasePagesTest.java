package licet.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PurchasePagesTest {
  private static final String TEXT =
      """
      facts:
        - {id: P1, patent: US 9000001, granted: 2010-03-02, expires: 2027, owner: Aster}
        - {id: P2, patent: US 9000002, granted: 2012-05-08, expires: 2029, owner: Aster}
        - {id: P3, patent: US 9000003, granted: 2012-05-08, expires: 2029, owner: Aster}
        - {id: L1, grant: license, by: Aster, to: Borealis, date: 2013-01-01, until: 2026-01-01,
           patents: [US 9000001, US 9000002], words: "to sell <b>handsets</b>",
           source: "license, clause 2", duties: arbitration}
        - {id: L2, lien: US 9000001, by: Aster, to: Dorado Bank, date: 2015-01-01, filed: office}
      """;
  private static final String LIST =
      "number,title\nUS 9,000,001 B2,Radio\nUS9000003\nEP 1 234 567\n";

  @TempDir private Path folder;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(folder);
    browser.send("/agreements", "name", "aster", "text", TEXT, "because", "copy", "despite", "yes");
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private HttpResponse<String> ask(String list, String as) {
    return browser.send(
        "/purchase", "patents", list, "buyer", "Equinox", "on", "2016-06-01", "as", as);
  }

  @Test
  void each_patent_travels_stays_or_is_unknown_and_none_is_dropped() {
    var page = ask(LIST, "page");

    assertThat(Browser.words(page))
        .contains("1 travels", "1 no burden told", "1 unknown", "license Borealis")
        .contains("security interest of Dorado Bank", "EP 1 234 567")
        .contains("No report or agreement names it");
    assertThat(page.body())
        .contains("href=\"/agreements/aster#f-L1\"", "href=\"/patents/US9000001\"");
  }

  @Test
  void it_is_taken_away_as_rows_as_a_workbook_and_as_json() {
    var csv = ask(LIST, "csv");
    var link = "/purchase?patents=US9000001&on=2016-06-01&as=";

    assertThat(csv.body())
        .startsWith("as written,result,patent,item,is,")
        .contains("\"US 9,000,001 B2\",travels,US 9000001,license Borealis,RUNS")
        .contains("EP 1 234 567,unknown,EP 1 234 567,,");
    assertThat(csv.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(it -> assertThat(it).contains("encumbrances-2016-06-01.csv"));
    assertThat(browser.take(link + "xlsx").body()).startsWith('P', 'K');
    assertThat(new String(browser.take(link + "json").body(), StandardCharsets.UTF_8))
        .contains("\"inventory\"", "\"unknown\" : [ ]");
  }

  @Test
  void the_memo_names_each_instrument_once_with_numbered_sources() {
    var memo = ask("US9000001\nUS9000002\nUS9999999", "memo");

    assertThat(memo.body())
        .contains("<link rel=\"stylesheet\" href=\"/static/memo.css\">", "US 9000002</span>")
        .contains("href=\"#source-1\"", "id=\"source-1\"", "US9999999")
        .contains("to sell &lt;b&gt;handsets&lt;/b&gt;")
        .doesNotContain("<style", "<b>");
    assertThat(memo.body().split("license Borealis", -1)).hasSize(2);
    assertThat(browser.look("/static/memo.css").statusCode()).isEqualTo(200);
  }

  @Test
  void only_one_result_can_be_looked_at() {
    var page = browser.send("/purchase", "patents", LIST, "on", "2016-06-01", "only", "unknown");

    assertThat(Browser.words(page)).contains("EP 1 234 567", "1 travels");
    assertThat(page.body()).doesNotContain("license Borealis");
  }

  @Test
  void as_many_as_five_thousand_are_taken_and_more_are_refused() {
    String most =
        IntStream.range(0, 5000)
            .mapToObj(it -> "US" + (7_000_000 + it))
            .collect(Collectors.joining("\n"));

    assertThat(Browser.words(ask(most, "page"))).contains("5,000 unknown");
    var more = ask(most + "\nUS1234567", "page");
    assertThat(more.statusCode()).isEqualTo(400);
    assertThat(Browser.words(more)).contains("at most 5000 at once");
  }
}
