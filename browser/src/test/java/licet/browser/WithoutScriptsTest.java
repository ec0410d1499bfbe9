package licet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WithoutScriptsTest {
  @TempDir private static Path folder;
  private static OpenDesk desk;
  private static Page page;

  @BeforeAll
  static void open() {
    desk = new OpenDesk(folder).withReports();
    page = desk.pageWithoutScripts();
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static void look(String path) {
    assertThat(Objects.requireNonNull(page.navigate(desk.at(path))).ok()).as(path).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "/, Huawei – Xiaomi",
    "/deals, Huawei – Xiaomi",
    "/deals?view=timeline, Choose one to read it",
    "/deals?view=graph, Microsoft",
    "/parties, Microsoft",
    "/sources, nokia-xiaomi-vi.txt",
    "/search?q=licences, croisées",
    "/changes?since=30d, Huawei – Xiaomi",
    "/ask/licensed?actor=Xiaomi&owner=Nokia&in=CN&on=2018-06-01, Cannot tell",
    "/ask/dealt-with?party=Nokia&with=Xiaomi, Yes",
    "/rules, D2",
  })
  void a_reading_page_has_its_content(String path, String words) {
    look(path);
    assertThat(page.locator("main")).containsText(words);
    assertThat(page.locator(".onlyscript:visible")).hasCount(0);
  }

  @Test
  void links_lead_from_the_deals_to_a_party_and_to_a_report() {
    look("/deals");
    page.locator("td.who a", new Page.LocatorOptions().setHasText("Nokia")).click();
    page.locator("#parties ~ .columns h3 a", new Page.LocatorOptions().setHasText("Nokia")).click();
    assertThat(page.locator("h1")).hasText("Nokia");
    page.goBack();
    page.locator("#told-by ~ .scroll td a").first().click();
    assertThat(page.locator("section.text mark").first()).isVisible();
    assertThat(page.locator("[data-item]").first()).isVisible();
  }

  @Test
  void the_deals_are_filtered_and_sorted_and_looked_at_otherwise() {
    look("/deals");
    page.getByLabel("Party").fill("Huawei");
    page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("#result .count")).hasText("1 deal");
    page.locator("nav.tabs a", new Page.LocatorOptions().setHasText("By year")).click();
    assertThat(page.locator("#result .count")).hasText("1 deal");
    assertThat(page.locator("svg.picture a")).hasCount(1);
  }

  @Test
  void a_search_a_choice_of_sources_and_the_clocks_are_sent() {
    look("/");
    page.getByLabel("Search reports and deals").fill("Vietnamese | chéo");
    page.keyboard().press("Enter");
    assertThat(page.locator(".hit mark").first()).isVisible();
    look("/sources");
    page.getByLabel("Language").selectOption("vi");
    page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("table.sources tbody tr")).hasCount(1);
    page.getByLabel("as of").fill("2016-12-31");
    page.getByText("Set", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator(".clocks")).hasClass("clocks set");
    assertThat(page).hasURL(Pattern.compile("/sources"));
    page.getByText("Now", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator(".clocks")).not().hasClass("clocks set");
  }

  @Test
  void a_question_is_asked_and_a_draft_is_read_and_discarded() {
    look("/ask/licensed");
    page.getByLabel("Who").fill("Xiaomi");
    page.getByLabel("or the patents of").fill("Nokia");
    page.getByLabel("in", new Page.GetByLabelOptions().setExact(true)).fill("CN");
    page.getByText("Ask", new Page.GetByTextOptions().setExact(true)).last().click();
    assertThat(page.locator(".answer .verdict")).isVisible();

    look("/add");
    page.locator("form:has(textarea) >> label:has-text('Text') textarea")
        .fill("Nokia sued Apple over patents on 6 May 2016.");
    page.getByText("Read it", new Page.GetByTextOptions().setExact(true)).click();
    while (page.getByText("Look again").count() > 0) {
      page.getByText("Look again").click();
    }
    page.getByText("Discard", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("h1")).hasText("Add reports");
  }
}
