package licet.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import licet.desk.inquiry.Asker;
import licet.desk.inquiry.Judge;
import licet.vocabulary.statement.Judgement.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadingPagesTest {
  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
  private static final String NOKIA =
      """
      ---
      published: 2017-07-05
      ---
      # Nokia and Xiaomi sign a patent deal

      Nokia and Xiaomi announced today that they have signed a multi-year patent cross-license \
      agreement. Xiaomi also bought patents from Nokia.
      """;
  private static final String APPLE =
      """
      ---
      published: 2022-12-09
      ---
      # Apple and Ericsson sign a patent deal

      Apple and Ericsson announced today that they have signed a patent cross-license agreement.
      """;

  @TempDir private Path folder;
  private Desk desk = Desk.open(Path.of("none"), Clock.systemUTC());

  @BeforeEach
  void open() {
    reopen(START);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  /// The same register at another time.
  private void reopen(Instant now) {
    desk.close();
    desk = Desk.open(folder.resolve("licet.db"), Clock.fixed(now, ZoneOffset.UTC));
  }

  private void read() {
    desk.read(folder, "nokia.md", NOKIA);
    desk.read(folder, "apple.md", APPLE);
  }

  private String dealOf(String party) {
    return desk.page("/deals?party=" + party).select("table.deals a[href^=/deals/]").attr("href");
  }

  @Test
  void without_a_register_every_page_tells_the_first_step() {
    assertThat(desk.page("/").select("h1").text()).contains("empty");
    assertThat(desk.get("/deals").statusCode()).isEqualTo(200);
    assertThat(desk.page("/deals").select("a[href=/add]")).isNotEmpty();
  }

  @Test
  void a_deal_says_in_a_sentence_what_it_is_and_shows_the_words_behind() {
    read();
    var page = desk.page(dealOf("Nokia"));

    assertThat(page.select("h1").text()).contains("Nokia").contains("Xiaomi");
    assertThat(page.select("h1").text()).contains("cross-license patents");
    assertThat(page.select("figure.quote a[href^=/reports/]").attr("href")).contains("#s-");
    assertThat(page.select("details.value summary").eachText())
        .anyMatch(it -> it.contains("1 of 1 voice"));
    assertThat(page.text()).contains("signed contract, then office record");
  }

  @Test
  void a_list_is_the_same_as_a_page_and_as_files() {
    read();

    assertThat(desk.page("/deals?party=Nokia").select("table.deals tbody tr")).hasSize(1);
    assertThat(desk.get("/deals.csv?party=Nokia").body().lines()).hasSize(2);
    assertThat(desk.get("/deals.json?party=Nokia").body())
        .contains("\"Xiaomi\"")
        .doesNotContain("Apple");
    assertThat(desk.get("/deals.xlsx").body()).startsWith("PK");
    assertThat(desk.get(dealOf("Nokia") + ".json").body()).contains("\"policy\"");
    assertThat(desk.get("/parties.json?q=xiao").body()).contains("\"id\" : \"xiaomi\"");
    assertThat(desk.get("/sources.csv").body().lines()).hasSize(3);
    assertThat(desk.get("/search.json?q=Ericsson").body()).contains("Apple and Ericsson sign");
    assertThat(desk.get("/changes.json?since=24h").body()).contains("\"new\"");
  }

  @Test
  void a_filter_stays_in_the_address_of_every_way_to_look_at_the_list() {
    read();
    var page = desk.page("/deals?kind=cross-license&from=2020&sort=parties");

    assertThat(page.select("table.deals tbody tr")).hasSize(1);
    assertThat(page.select(".tabs a").eachAttr("href"))
        .allSatisfy(it -> assertThat(it).contains("kind=cross-license").contains("from=2020"));
    assertThat(page.select("th[aria-sort=ascending]").text()).startsWith("Parties");
    assertThat(page.select("input[value=cross-license]").hasAttr("checked")).isTrue();
  }

  @Test
  void the_day_the_desk_is_set_to_hides_later_deals_and_says_so() {
    read();
    var page = desk.page("/deals?on=2018");

    assertThat(page.select("table.deals tbody tr")).hasSize(1);
    assertThat(page.text()).contains("made by 2018-12-31");
  }

  @Test
  void what_is_not_there_is_told_as_not_found() {
    read();

    assertThat(desk.get("/deals/ffff").statusCode()).isEqualTo(404);
    assertThat(desk.get("/deals/ffff").body()).contains("no deal has the id");
    assertThat(desk.get("/parties/nobody-at-all").statusCode()).isEqualTo(404);
    assertThat(desk.get("/deals?from=yesterday").statusCode()).isEqualTo(400);
  }

  @Test
  void today_tells_what_changed_since_the_last_visit_until_it_is_marked_as_seen() {
    desk.read(folder, "nokia.md", NOKIA);
    String visited = seen(desk.get("/"));
    reopen(START.plus(Duration.ofHours(2)));
    desk.read(folder, "apple.md", APPLE);
    reopen(START.plus(Duration.ofHours(3)));

    var again = desk.get("/", "Cookie", visited);
    assertThat(again.body()).contains("chip new").contains("Ericsson").contains("1 new source");
    String kept = seen(again);
    assertThat(desk.get("/", "Cookie", kept).body()).contains("chip new");

    reopen(START.plus(Duration.ofDays(1)));
    assertThat(desk.get("/", "Cookie", kept).body()).contains("Nothing has changed");
  }

  /// What the desk has the browser remember of the visit.
  private static String seen(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(it -> it.startsWith("licet-seen="))
        .map(it -> it.substring(0, it.indexOf(';')))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_judgement_stands_on_the_pages_it_is_about_and_can_be_undone_there() {
    read();
    String one = dealOf("Nokia").replace("/deals/", "");
    String other = dealOf("Apple").replace("/deals/", "");
    new Judge(Verdict.SAME, one, other, "the same signing").ask(desk.house(), new Asker("Ada"));
    new Judge(Verdict.SAME, "Nokia", "Nokia of old", "an old name")
        .ask(desk.house(), new Asker("Ada"));

    assertThat(desk.page("/deals/" + one).select(".judgement").text()).contains("the same signing");
    var party = desk.page("/parties/nokia");
    assertThat(party.select(".judgement").text()).contains("an old name").contains("Ada");
    assertThat(party.select("form[action=/judge/undo] input[name=entry]").attr("value"))
        .matches("\\d+");
  }

  @Test
  void a_party_that_nobody_lists_has_a_page_of_its_own() {
    desk.read(folder, "other.md", APPLE.replace("Ericsson", "Zorbulon Technologies Inc."));
    var link = desk.page("/parties").select("a[href^=/parties/unlisted]");

    assertThat(link).isNotEmpty();
    assertThat(desk.get(link.attr("href")).statusCode()).isEqualTo(200);
  }

  @Test
  void words_of_a_report_are_never_taken_for_markup() {
    desk.read(
        folder,
        "evil.md",
        NOKIA.replace("# Nokia and Xiaomi sign", "# <script>alert(1)</script><b>Nokia</b> signs"));

    for (String path :
        new String[] {"/", "/deals", dealOf("Nokia"), "/sources", "/changes", "/search?q=alert"}) {
      assertThat(desk.page(path).select("main script, main b")).as(path).isEmpty();
    }
  }

  @Test
  void a_search_marks_the_words_it_found() {
    read();

    assertThat(desk.page("/search?q=ericsson").select("mark").eachText()).contains("Ericsson");
    assertThat(desk.page("/search?q=").select("h1").text()).isEqualTo("Search");
  }
}
